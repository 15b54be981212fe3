// Where a picture stands in the viewer, and what fingers, wheel and keys do to that. Lengths are in pixels of the screen.

const closest = 16;

/**
 * Moves and enlarges `canvas` on `element`. `slices` is how many there are to go along, 0 for one picture alone.
 *
 * @param told `moved()` after every change; `slice(steps)` and `turn(step)` for gestures along a fitted picture, `tap(point)`
 *   answers whether the tap was used, `grab(point)` answers what a finger takes hold of there: `{ move(point), drop() }`.
 */
export class Stage {
  constructor(element, canvas, told) {
    Object.assign(this, { element, canvas, told, width: 1, height: 1, scale: 1, x: 0, y: 0, isFitted: true, slices: 0, rest: 0 });
    this.fingers = new Map();
    for (const [name, act] of [["pointerdown", this.press], ["pointermove", this.move], ["pointerup", this.lift], ["pointercancel", this.lift]]) {
      element.addEventListener(name, act.bind(this));
    }
    element.addEventListener("wheel", this.wheel.bind(this), { passive: false });
    this.watch = new ResizeObserver(() => (this.isFitted ? this.fit() : this.put()));
    this.watch.observe(element);
  }

  end() { this.watch.disconnect(); }

  /** Another picture, of this size at 100 %. */
  take(width, height) {
    Object.assign(this, { width: width || 1, height: height || 1 });
    Object.assign(this.canvas.style, { width: `${this.width}px`, height: `${this.height}px` });
    this.fit();
  }

  get fitting() { return Math.min(this.element.clientWidth / this.width, this.element.clientHeight / this.height) || 1; }
  get isLarger() { return this.scale > this.fitting * 1.01; }

  fit() {
    this.scale = this.fitting;
    this.isFitted = true;
    this.put();
  }

  /** The picture within the stage: in the middle where it is smaller, and without a gap where it is larger. */
  put() {
    const within = (place, length, room) => (length <= room ? (room - length) / 2 : Math.min(0, Math.max(room - length, place)));
    this.x = within(this.x, this.width * this.scale, this.element.clientWidth);
    this.y = within(this.y, this.height * this.scale, this.element.clientHeight);
    this.canvas.style.transform = `translate(${this.x}px, ${this.y}px) scale(${this.scale})`;
    this.told.moved();
  }

  zoom(factor, x = this.element.clientWidth / 2, y = this.element.clientHeight / 2) {
    const fitting = this.fitting;
    const scale = Math.min(Math.max(fitting, 1) * closest, Math.max(Math.min(fitting, 1), this.scale * factor));
    const part = scale / this.scale;
    Object.assign(this, { scale, x: x - (x - this.x) * part, y: y - (y - this.y) * part });
    this.isFitted = Math.abs(scale - fitting) < fitting * 0.01;
    this.put();
  }

  /** Between all of it and its own pixels, or twice as near where these are no nearer. */
  toggle(x, y) {
    if (this.isLarger || this.scale < this.fitting * 0.99) this.fit();
    else this.zoom(Math.max(1, this.fitting * 2) / this.scale, x, y);
  }

  pan(dx, dy) {
    this.x += dx;
    this.y += dy;
    this.put();
  }

  /** A place of the picture, in parts of its width and height, on the stage, and back. */
  onStage({ u, v }) { return { x: this.x + u * this.width * this.scale, y: this.y + v * this.height * this.scale }; }
  onPicture({ x, y }) {
    const part = (value) => Math.min(1, Math.max(0, value));
    return { u: part((x - this.x) / (this.width * this.scale)), v: part((y - this.y) / (this.height * this.scale)) };
  }

  at(event) {
    const area = this.element.getBoundingClientRect();
    return { x: event.clientX - area.left, y: event.clientY - area.top };
  }

  // Fingers: one moves what is larger than the stage, else goes along slices or to the next picture; two come closer.

  press(event) {
    if (event.button > 0 || event.target.closest("button")) return;
    event.preventDefault();
    this.element.focus({ preventScroll: true });
    const at = this.at(event);
    this.fingers.set(event.pointerId, at);
    this.element.setPointerCapture(event.pointerId);
    if (this.fingers.size === 1) {
      this.one = { start: at, last: at, far: 0, rest: 0, held: this.told.grab(at), since: event.timeStamp };
    } else {
      this.one?.held?.drop();
      this.one = null;
      this.pinch = this.between();
    }
  }

  between() {
    const [a, b] = [...this.fingers.values()];
    return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, far: Math.hypot(a.x - b.x, a.y - b.y) || 1 };
  }

  move(event) {
    if (!this.fingers.has(event.pointerId)) return;
    const at = this.at(event);
    this.fingers.set(event.pointerId, at);
    if (this.pinch && this.fingers.size === 2) this.spread();
    else if (this.one) this.drag(at);
  }

  spread() {
    const now = this.between();
    this.x += now.x - this.pinch.x;
    this.y += now.y - this.pinch.y;
    this.zoom(now.far / this.pinch.far, now.x, now.y);
    this.pinch = now;
  }

  drag(at) {
    const one = this.one;
    const [dx, dy] = [at.x - one.last.x, at.y - one.last.y];
    one.far = Math.max(one.far, Math.hypot(at.x - one.start.x, at.y - one.start.y));
    one.last = at;
    if (one.held) { one.held.move(at); return; }
    if (one.far < 8) return;
    if (this.isLarger) { this.pan(dx, dy); return; }
    const isUpright = Math.abs(at.y - one.start.y) > Math.abs(at.x - one.start.x);
    if (!this.slices || !isUpright) return;
    one.turned = true;
    one.rest += dy / Math.min(12, Math.max(3, this.element.clientHeight / this.slices));
    const steps = Math.trunc(one.rest);
    one.rest -= steps;
    if (steps) this.told.slice(steps);
  }

  lift(event) {
    if (!this.fingers.delete(event.pointerId)) return;
    const one = this.one;
    this.one = this.pinch = null;
    one?.held?.drop();
    if (!one || one.held || event.type === "pointercancel") return;
    if (one.far < 8) { this.tapped(one.start, event.timeStamp); return; }
    const along = one.last.x - one.start.x;
    const isFlat = Math.abs(along) > 60 && Math.abs(along) > 2 * Math.abs(one.last.y - one.start.y);
    if (!one.turned && !this.isLarger && isFlat && event.pointerType !== "mouse") this.told.turn(along < 0 ? 1 : -1);
  }

  tapped(at, time) {
    if (this.told.tap(at)) return;
    const last = this.last;
    this.last = { at, time };
    if (!last || time - last.time > 350 || Math.hypot(at.x - last.at.x, at.y - last.at.y) > 30) return;
    this.last = null;
    this.toggle(at.x, at.y);
  }

  // Wheel: slices where there are some; closer elsewhere, and with Ctrl, which is what a touch pad's pinch sends.

  wheel(event) {
    event.preventDefault();
    const length = event.deltaY * (event.deltaMode === 1 ? 33 : event.deltaMode === 2 ? 400 : 1);
    if (!this.slices || event.ctrlKey) {
      const { x, y } = this.at(event);
      this.zoom(Math.exp(-Math.max(-200, Math.min(200, length)) * (event.ctrlKey ? 0.01 : 0.002)), x, y);
      return;
    }
    // One notch of a mouse is one slice; the small steps of a touch pad are added up.
    this.rest = Math.abs(length) < 50 ? this.rest + length / 40 : Math.sign(length);
    const steps = Math.trunc(this.rest);
    this.rest -= steps;
    if (steps) this.told.slice(steps);
  }
}
