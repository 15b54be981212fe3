// Measuring: two places of a picture, and how far they are apart.
import { say } from "./app.js";

const svg = (name, attributes) => {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
};

/**
 * How far two places are apart.
 *
 * @param picture `columns` and `rows`, and `spacing`, in millimetres from row to row and from column to column, or nothing.
 */
export function distance(a, b, { columns, rows, spacing }) {
  const [across, down] = [(b.u - a.u) * columns, (b.v - a.v) * rows];
  return spacing ? Math.hypot(across * spacing.column, down * spacing.row) : Math.hypot(across, down);
}

/** The distance in words: short for the line, long for the sentence beneath the picture. */
export function words(length, spacing) {
  if (!spacing) {
    const short = say(`${Math.round(length)} 像素`, `${Math.round(length)} px`);
    return [short, say(`${short}。这幅图没有比例尺，不能换算成毫米。`, `${short}. This picture has no scale, so it cannot be told in millimetres.`)];
  }
  const short = `${length.toFixed(length < 100 ? 1 : 0)} mm`;
  return [short, spacing.plane === "detector"
    ? say(`${short}（在探测器平面上；在患者体内更小）`, `${short} at the detector; it is smaller in the patient`) : short];
}

/** The lines of the open pictures, one for each picture and slice. */
export class Ruler {
  constructor(stage, told) {
    this.stage = stage;
    this.told = told;
    this.isOn = false;
    this.lines = new Map();
    this.drawing = svg("svg", { class: "ruler", "aria-hidden": "true" });
    this.label = document.createElement("span");
    this.label.className = "length";
    this.label.setAttribute("aria-hidden", "true");
    stage.element.append(this.drawing, this.label);
  }

  /** Another picture or slice, with the places that were set on it before. */
  turn(key, picture) {
    Object.assign(this, { key, picture });
    this.draw();
    this.tell();
  }

  get places() { return this.lines.get(this.key) ?? []; }

  toggle() {
    this.isOn = !this.isOn;
    this.cursor = this.isOn ? this.stage.onPicture(this.middle) : null;
    if (!this.isOn) this.lines.clear();
    this.draw();
    this.tell();
  }

  get middle() { return { x: this.stage.element.clientWidth / 2, y: this.stage.element.clientHeight / 2 }; }

  /** The first and the second place; a third begins anew. */
  set(place) {
    this.lines.set(this.key, this.places.length === 1 ? [...this.places, place] : [place]);
    this.draw();
    this.tell();
  }

  tap(at) {
    if (!this.isOn) return false;
    this.isKeyed = false;
    this.set(this.stage.onPicture(at));
    return true;
  }

  /** An end within a finger's reach can be moved. */
  grab(at) {
    if (!this.isOn || this.places.length < 2) return null;
    const far = (place) => { const end = this.stage.onStage(place); return Math.hypot(end.x - at.x, end.y - at.y); };
    const [nearest] = [0, 1].sort((a, b) => far(this.places[a]) - far(this.places[b]));
    if (far(this.places[nearest]) > 24) return null;
    // From where it is, not from under the finger, which hides it.
    const end = this.stage.onStage(this.places[nearest]);
    const [dx, dy] = [end.x - at.x, end.y - at.y];
    return {
      move: (to) => {
        this.lines.set(this.key, this.places.map((place, index) => (index === nearest ? this.stage.onPicture({ x: to.x + dx, y: to.y + dy }) : place)));
        this.draw();
      },
      drop: () => this.tell(),
    };
  }

  // By keys: arrows move a cross, Enter sets a place there.

  step(dx, dy) {
    const at = this.stage.onStage(this.cursor);
    this.isKeyed = true;
    this.cursor = this.stage.onPicture({ x: at.x + dx, y: at.y + dy });
    this.draw();
  }

  enter() {
    this.isKeyed = true;
    this.set(this.cursor);
  }

  get length() { return this.places.length === 2 ? distance(...this.places, this.picture) : null; }

  tell() {
    if (!this.isOn) { this.told(""); return; }
    const count = this.places.length;
    if (count === 2) { this.told(words(this.length, this.picture.spacing)[1]); return; }
    const first = matchMedia("(hover: none)").matches ? say("点两个点量距离", "Tap two places")
      : say("点两个点量距离；或用方向键移动十字，回车定点", "Click two places; or arrows move a cross and Enter sets a place");
    this.told(count === 1 ? say("再点第二个点", "Now the second place") : first);
  }

  draw() {
    const ends = this.places.map((place) => this.stage.onStage(place));
    const cross = ({ x, y }) => `M${x - 10} ${y}h20M${x} ${y - 10}v20`;
    const marks = [...ends, ...(this.isOn && this.isKeyed ? [this.stage.onStage(this.cursor)] : [])].map(cross).join("");
    const line = ends.length === 2 ? `M${ends[0].x} ${ends[0].y}L${ends[1].x} ${ends[1].y}` : "";
    this.drawing.replaceChildren(svg("path", { d: marks + line, class: "under" }), svg("path", { d: marks + line }));
    this.label.hidden = ends.length < 2;
    if (ends.length < 2) return;
    this.label.textContent = words(this.length, this.picture.spacing)[0];
    this.label.style.transform = `translate(${(ends[0].x + ends[1].x) / 2}px, ${(ends[0].y + ends[1].y) / 2 + 8}px)`;
  }
}
