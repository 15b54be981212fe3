// The viewer: one picture on the whole screen. It is fetched when somebody opens a picture, and asks for nothing else but pictures.
import { say } from "./app.js";
import { show } from "./pictures.js";
import { Shelf, address, describe, extent, spread } from "./shelf.js";
import { Ruler } from "./ruler.js";
import { Stage } from "./stage.js";

function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  const { data = {}, aria = {}, ...rest } = properties;
  Object.assign(element, rest);
  Object.assign(element.dataset, data);
  for (const [name, value] of Object.entries(aria)) element.setAttribute(`aria-${name}`, value);
  element.append(...children);
  return element;
}

function button(words, act, properties = {}) {
  const element = make("button", { type: "button", className: "button-plain", ...properties }, words);
  element.addEventListener("click", act);
  return element;
}

/** The viewer's own style, once. */
function style() {
  const href = new URL("./viewer.css", import.meta.url).href;
  if (document.querySelector(`link[href="${href}"]`)) return null;
  const link = make("link", { rel: "stylesheet", href });
  return new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = () => { link.remove(); reject(new Error("no style")); };
    document.head.append(link);
  });
}

// Keys that are letters or signs can be switched off with those of the desk.
function areSignsOff() { try { return Boolean(localStorage.getItem("keys-off")); } catch { return false; } }
const isSaving = () => Boolean(navigator.connection?.saveData);
const signed = (number) => String(Math.round(number)).replace("-", "−");

class Viewer {
  constructor(pictures, opener) {
    Object.assign(this, { pictures, opener, shelf: new Shelf(), direction: 1 });
    this.canvas = make("div", { className: "viewer-canvas" });
    this.area = make("div", { className: "viewer-stage", tabIndex: 0, role: "application" }, this.canvas);
    this.facts = make("p", { className: "viewer-facts" });
    this.result = make("p", { className: "viewer-result", role: "status" });
    this.stage = new Stage(this.area, this.canvas, {
      moved: () => this.moved(), slice: (steps) => this.slice(steps), turn: (step) => this.turn(step),
      tap: (at) => this.ruler.isOn && (this.isShown ? this.ruler.tap(at) : true), grab: (at) => (this.isShown ? this.ruler.grab(at) : null),
    });
    this.ruler = new Ruler(this.stage, (text) => { this.result.textContent = text; });
    this.build();
  }

  build() {
    this.title = make("h2");
    this.number = make("span", { className: "viewer-number" });
    const close = button(say("关闭", "Close"), () => this.dialog.close(), { data: { close: "" } });
    this.before = button("‹", () => this.turn(-1), { className: "button-plain viewer-turn", data: { turn: "-1" }, aria: { label: say("上一张图", "Previous picture") } });
    this.after = button("›", () => this.turn(1), { className: "button-plain viewer-turn", data: { turn: "1" }, aria: { label: say("下一张图", "Next picture") } });
    this.trouble = make("div", { className: "viewer-trouble", role: "alert", hidden: true });
    this.large = button("", () => this.enlarge(), { className: "button-plain viewer-large", data: { large: "" } });
    this.area.append(this.before, this.after, this.large, this.trouble);
    this.controls = make("div", { className: "viewer-controls" });
    this.panel = make("div", { className: "viewer-panel", hidden: true });
    this.dialog = make("dialog", { className: "viewer" },
      make("div", { className: "viewer-top" }, this.title, this.number, close), this.facts, make("div", { className: "viewer-middle" }, this.area, this.result, this.panel),
      this.controls);
    this.dialog.addEventListener("keydown", (event) => this.key(event));
    this.dialog.addEventListener("close", () => this.end());
    this.back = () => this.dialog.close();
  }

  begin(index) {
    document.body.append(this.dialog);
    this.dialog.showModal();
    // Going back closes it, as on a page of its own.
    this.mark = performance.now();
    history.pushState({ viewer: this.mark }, "");
    addEventListener("popstate", this.back);
    this.select(index);
    this.area.focus();
  }

  end() {
    removeEventListener("popstate", this.back);
    this.stage.end();
    // The page shows the slice that was looked at last.
    for (const picture of this.pictures) if (picture.dicom && picture.isSeen) show(picture.figure, picture);
    this.dialog.remove();
    if (history.state?.viewer === this.mark) history.back();
    this.opener.focus({ preventScroll: true });
  }

  // Which picture, slice and window

  select(index) {
    const picture = this.pictures[index];
    Object.assign(this, { index, picture, here: null });
    picture.isSeen = true;
    this.title.textContent = picture.name;
    this.number.textContent = this.pictures.length > 1 ? say(`第 ${index + 1} / ${this.pictures.length} 张`, `picture ${index + 1} / ${this.pictures.length}`) : "";
    this.dialog.setAttribute("aria-label", picture.alt);
    this.area.setAttribute("aria-label", `${picture.alt}${say("，按 ? 看快捷键", "; press ? for keys")}`);
    this.before.disabled = index === 0;
    this.after.disabled = index === this.pictures.length - 1;
    this.before.hidden = this.after.hidden = this.pictures.length < 2;
    this.canvas.replaceChildren();
    this.large.hidden = true;
    this.fold();
    this.stage.slices = picture.frames > 1 ? picture.frames : 0;
    this.arrange();
    this.stage.take(...extent(picture));
    this.draw();
  }

  turn(step) {
    const index = this.index + step;
    if (index >= 0 && index < this.pictures.length) this.select(index);
  }

  slice(steps) {
    const { picture } = this;
    const frame = Math.min(picture.frames - 1, Math.max(0, picture.frame + steps));
    if (!picture.dicom || frame === picture.frame) return;
    this.direction = Math.sign(steps);
    picture.frame = frame;
    this.draw();
  }

  choose(number) {
    const window = this.picture.windows[number];
    if (!window) return;
    this.picture.preset = window.name;
    this.draw();
  }

  // Showing it

  draw() {
    const { picture } = this;
    if (this.slider) {
      this.slider.value = picture.frame;
      this.slider.setAttribute("aria-valuetext", `${picture.frame + 1} / ${picture.frames}`);
    }
    for (const one of this.controls.querySelectorAll("[data-preset]")) one.setAttribute("aria-pressed", `${one.dataset.preset === picture.preset}`);
    this.ruler.turn(`${this.index}:${picture.frame}`, picture);
    this.wanted = { picture, source: address(picture) };
    this.load();
  }

  /** One picture at a time on the line; whatever was passed over meanwhile is left out. */
  async load() {
    this.trouble.hidden = true;
    this.tell();
    if (this.isLoading) return;
    this.isLoading = true;
    while (this.here !== this.wanted.source && this.dialog.open) {
      const next = this.wanted;
      try {
        const image = await this.shelf.get(next.source);
        if (next.picture === this.picture) this.put(image, next);
      } catch {
        if (next === this.wanted) { this.fail(); break; }
      }
    }
    this.isLoading = false;
    this.tell();
    this.prefetch();
  }

  put(image, { picture, source }) {
    image.alt = picture.alt;
    this.canvas.replaceChildren(image);
    this.here = source;
    this.shown = picture;
    if (!picture.columns) {
      Object.assign(picture, { columns: image.naturalWidth, rows: image.naturalHeight });
      this.stage.take(...extent(picture));
    }
    this.large.hidden = !this.hasMore;
    const size = picture.bytes ? ` ${Math.max(1, Math.round(picture.bytes / 1024))} KB` : "";
    this.large.textContent = say(`清晰原图${size}`, `Full picture${size}`);
  }

  /** Whether what is on the screen is what the numbers say; nothing is measured on anything else. */
  get isShown() { return this.here === this.wanted?.source || (!this.picture.dicom && this.shown === this.picture); }

  fail() {
    // What was there before would stand under the number and the window of what did not come.
    if (!this.isShown) {
      this.canvas.replaceChildren();
      this.here = null;
    }
    this.trouble.replaceChildren(make("p", {}, say("图片没有取到。", "The picture did not come.")), button(say("重试", "Try again"), () => this.load()));
    this.trouble.hidden = false;
  }

  async prefetch() {
    const { picture, direction, wanted } = this;
    if (isSaving() || this.here !== wanted.source) return;
    const near = picture.frames > 1 ? [1, 2, -1, 3].map((step) => picture.frame + step * direction) : [];
    const sources = near.filter((frame) => frame >= 0 && frame < picture.frames).map((frame) => address(picture, "frame", frame));
    const next = this.pictures[this.index + 1];
    for (const source of next ? [...sources, address(next)] : sources) {
      if (this.wanted !== wanted || !this.dialog.open) return;
      // One that does not come now is asked for again when it is looked at.
      await this.shelf.get(source).catch(() => null);
    }
  }

  tell() {
    const { picture } = this;
    const parts = [];
    if (picture.frames > 1) parts.push(`${say("层面", "slice")} ${picture.frame + 1} / ${picture.frames}`);
    const window = picture.windows.find((one) => one.name === picture.preset);
    if (window?.width) parts.push(`${window.label} W ${signed(window.width)} L ${signed(window.center)}`);
    else if (picture.windows.length > 1) parts.push(`${window?.label ?? picture.preset} ${say("（文件没有写窗宽窗位）", "(the file gives no W/L)")}`);
    parts.push(`${Math.round(this.stage.scale * 100)} %`);
    const isWaiting = this.here !== this.wanted?.source && this.trouble.hidden;
    this.canvas.toggleAttribute("data-waiting", isWaiting);
    this.facts.textContent = parts.join(" · ") + (isWaiting ? " …" : "");
  }

  moved() {
    if (!this.picture) return;
    this.ruler.draw();
    this.tell();
    const image = this.canvas.querySelector("img");
    const isCoarse = image && this.stage.isLarger && this.stage.scale * this.stage.width * devicePixelRatio > image.naturalWidth * 1.3;
    if (isCoarse && !isSaving()) this.enlarge();
  }

  /** Whether there is more of a photo than what is shown of it. */
  get hasMore() {
    const { picture } = this;
    return !picture.dicom && !picture.isFull && this.canvas.querySelector("img")?.naturalWidth < picture.columns;
  }

  /** The whole photo in the place of the smaller one. */
  enlarge() {
    if (!this.hasMore) return;
    this.picture.isFull = true;
    this.draw();
  }

  // Controls

  arrange() {
    const { picture } = this;
    const rows = [];
    this.slider = null;
    if (picture.frames > 1) {
      this.slider = make("input", { type: "range", min: 0, max: picture.frames - 1, aria: { label: say("层面", "Slice") } });
      this.slider.addEventListener("input", () => this.slice(Number(this.slider.value) - picture.frame));
      rows.push(this.slider);
    }
    if (picture.windows.length > 1) {
      rows.push(make("div", { className: "viewer-row", role: "group", aria: { label: say("窗位", "Window") } }, ...picture.windows.map((window, number) =>
        button(window.label, () => this.choose(number), { data: { preset: window.name } }))));
    }
    const measure = button(say("测量", "Measure"), () => this.measure(), { data: { measure: "" }, aria: { pressed: `${this.ruler.isOn}` } });
    this.measuring = measure;
    const tools = [
      button("−", () => this.stage.zoom(1 / 1.5), { data: { out: "" }, aria: { label: say("缩小", "Farther") } }),
      button("+", () => this.stage.zoom(1.5), { data: { in: "" }, aria: { label: say("放大", "Closer") } }),
      button(say("全图", "Fit"), () => this.fitOrFull(), { data: { fit: "" }, title: say("全图 / 100 %", "All of it / 100 %") }), measure,
    ];
    if (picture.frames > 1) tools.push(button(say("总览", "Overview"), () => this.sheet(), { data: { sheet: "" }, title: say("各层小图", "Small pictures of all slices") }));
    tools.push(button("?", () => this.help(), { className: "button-plain viewer-keys", data: { help: "" }, aria: { label: say("快捷键", "Keys") } }));
    rows.push(make("div", { className: "viewer-row" }, ...tools));
    this.controls.replaceChildren(...rows);
  }

  fitOrFull() {
    if (this.stage.isFitted) this.stage.zoom(1 / this.stage.scale); else this.stage.fit();
  }

  measure() {
    this.ruler.toggle();
    this.measuring.setAttribute("aria-pressed", `${this.ruler.isOn}`);
    this.area.toggleAttribute("data-measuring", this.ruler.isOn);
  }

  // What lies over the picture

  unfold(name, ...children) {
    const isOpen = !this.panel.hidden && this.panel.dataset.name === name;
    this.fold();
    if (isOpen) return;
    this.panel.dataset.name = name;
    this.panel.replaceChildren(button(say("返回图片", "Back to the picture"), () => this.fold(), { className: "button-plain viewer-fold", data: { fold: "" } }), ...children);
    this.panel.hidden = false;
    (this.panel.querySelector("[aria-current]") ?? this.panel.firstChild).focus();
  }

  fold() {
    if (this.panel.hidden) return;
    this.panel.hidden = true;
    this.panel.replaceChildren();
    this.area.focus({ preventScroll: true });
  }

  /** Small pictures of slices from all over the object; a tap goes there. */
  sheet() {
    const { picture } = this;
    const frames = spread(picture.frames);
    const far = (frame) => Math.abs(frame - picture.frame);
    const nearest = frames.reduce((best, frame) => (far(frame) < far(best) ? frame : best), frames[0]);
    this.unfold("sheet", make("div", { className: "viewer-sheet" }, ...frames.map((frame) => {
      const image = make("img", { loading: "lazy", alt: "", src: address(picture, "tile", frame) });
      image.style.aspectRatio = extent(picture).join(" / ");
      const go = () => { this.fold(); this.slice(frame - picture.frame); };
      const one = button("", go, { className: "viewer-tile", data: { frame }, aria: { label: `${say("层面", "Slice")} ${frame + 1}` } });
      if (frame === nearest) one.setAttribute("aria-current", "true");
      one.append(image, `${frame + 1}`);
      return one;
    })));
  }

  help() {
    const lines = [
      ["+ −", say("放大、缩小", "closer, farther")], ["0", say("全图 / 100 %", "all of it / 100 %")], ["← →", say("上一张、下一张图；放大后移动", "previous, next picture; moves an enlarged one")],
      ["[ ] ↑ ↓", say("上一层、下一层", "previous, next slice")], ["1 – 9", say("窗位", "window")], ["M", say("测量：方向键移动，回车定点", "measure: arrows move, Enter sets a place")],
      ["G", say("各层总览", "all slices")], ["Esc", say("关闭", "close")],
    ];
    this.unfold("help", make("h2", {}, say("快捷键", "Keys")), make("ul", { className: "list" }, ...lines.map(([key, text]) => make("li", {}, make("kbd", {}, key), ` ${text}`))));
  }

  // Keys

  key(event) {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    if (event.key === "Escape" && !this.panel.hidden) { event.preventDefault(); this.fold(); return; }
    const act = event.key.length === 1 ? this.sign(event.key.toLowerCase()) : this.arrow(event);
    if (!act) return;
    event.preventDefault();
    act();
  }

  sign(key) {
    if (key === "?") return () => this.help();
    if (areSignsOff()) return null;
    if (key >= "1" && key <= "9") return () => this.choose(Number(key) - 1);
    return {
      "+": () => this.stage.zoom(1.25), "=": () => this.stage.zoom(1.25), "-": () => this.stage.zoom(0.8), "0": () => this.fitOrFull(),
      "[": () => this.slice(-1), "]": () => this.slice(1), m: () => this.measure(), n: () => this.turn(1), p: () => this.turn(-1),
      g: () => this.picture.frames > 1 && this.sheet(),
    }[key];
  }

  arrow({ key, shiftKey, target }) {
    // The slider and what is unfolded have these keys for themselves.
    if (target === this.slider || this.panel.contains(target)) return null;
    const last = this.picture.frames;
    const far = { PageUp: -10, PageDown: 10, Home: -last, End: last }[key];
    if (far) return () => this.slice(far);
    if (key === "Enter" && target === this.area && this.ruler.isOn) return () => this.isShown && this.ruler.enter();
    const [dx, dy] = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[key] ?? [0, 0];
    if (!dx && !dy) return null;
    if (this.ruler.isOn) return () => this.ruler.step(dx * (shiftKey ? 1 : 10), dy * (shiftKey ? 1 : 10));
    if (this.stage.isLarger) return () => this.stage.pan(-dx * 80, -dy * 80);
    return () => (dx ? this.turn(dx) : this.slice(dy));
  }
}

/** Opens the viewer at one of these pictures; closing it leads back to the opener. */
export async function open(figures, figure, opener) {
  await style();
  // A second tap, while the first was on its way.
  if (document.querySelector("dialog.viewer")) return;
  new Viewer(figures.map(describe), opener).begin(figures.indexOf(figure));
}
