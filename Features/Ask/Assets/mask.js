// The editor in which a picture is masked: the whole screen, a box or a brush, undo, two fingers to come closer, and keys.
// It shows the clean picture with what is black over it, so that every change is seen at once.
import { say } from "./app.js";
import { clamp, holds, span, stroke, without } from "./strokes.js";

const brush = 16;
const closest = 6;

function button(text, act, more = {}) {
  const element = document.createElement("button");
  Object.assign(element, { type: "button", className: "button-plain", textContent: text, ...more });
  element.addEventListener("click", act);
  return element;
}

/**
 * Opens the editor over one picture.
 *
 * @param shot what is known of it: `name`, `base`, `frames`, `found`, and the boxes wanted so far.
 * @param changed told of the boxes after every change.
 */
export function edit(shot, changed) {
  const dialog = document.createElement("dialog");
  dialog.className = "editor";
  dialog.setAttribute("aria-label", `${say("打码", "Mask")} ${shot.name}`);
  const [stage, canvas, layer] = ["stage", "canvas", "layer"].map((name) => {
    const element = document.createElement("div");
    element.className = name;
    return element;
  });
  const image = document.createElement("img");
  image.alt = shot.name;
  image.draggable = false;
  image.src = shot.base;
  canvas.append(image, layer);
  stage.append(canvas);

  let boxes = shot.boxes.map((box) => [...box]);
  const past = [];
  let tool = "box";
  let draft = [];

  // Drawing it

  const put = (element, box) => Object.assign(element.style, {
    left: `${box[0] * 100}%`, top: `${box[1] * 100}%`, width: `${box[2] * 100}%`, height: `${box[3] * 100}%`,
  });
  function piece(box, className, label, act) {
    const element = button("", act, { className });
    element.setAttribute("aria-label", label);
    put(element, box);
    return element;
  }
  function draw(focused = -1) {
    const open = without(shot.found, boxes);
    layer.replaceChildren(
      ...open.map((box) => piece(box, "found-box", say(`打码：第 ${shot.found.indexOf(box) + 1} 处`, `Mask place ${shot.found.indexOf(box) + 1}`),
        () => set([...boxes, box]))),
      ...boxes.map((box, index) => {
        const element = piece(box, "mask-box", say(`去掉方框 ${index + 1}；方向键移动，Shift 加方向键改大小`,
          `Take away box ${index + 1}; arrows move it, Shift and arrows resize it`), () => set(boxes.filter((one) => one !== box)));
        element.addEventListener("keydown", (event) => keys(event, index));
        return element;
      }),
      ...draft.map((box) => piece(box, "mask-box", "", () => {})));
    for (const element of layer.querySelectorAll(".found-box")) element.dataset.number = element.getAttribute("aria-label").replace(/\D/g, "");
    undo.disabled = past.length === 0;
    if (focused >= 0) layer.querySelectorAll(".mask-box")[focused]?.focus();
  }
  function set(next, focused = -1) {
    past.push(boxes);
    boxes = next;
    draw(focused);
    changed(boxes);
  }

  // Keys

  function keys(event, index) {
    if (event.key === "Delete" || event.key === "Backspace") {
      event.preventDefault();
      set(boxes.filter((_, one) => one !== index));
      return;
    }
    const step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    if (!step) return;
    event.preventDefault();
    const [dx, dy] = step.map((part) => part * 0.02);
    const [x, y, width, height] = boxes[index];
    const moved = event.shiftKey
      ? [x, y, Math.max(0.02, width + dx), Math.max(0.02, height + dy)]
      : [Math.min(1 - width, Math.max(0, x + dx)), Math.min(1 - height, Math.max(0, y + dy)), width, height];
    set(boxes.map((box, one) => (one === index ? clamp(moved) : box)), index);
  }

  // Where the picture is

  const place = { scale: 1, x: 0, y: 0 };
  function show() { canvas.style.transform = `translate(${place.x}px, ${place.y}px) scale(${place.scale})`; }
  function fit() {
    const ratio = Math.min(stage.clientWidth / (image.naturalWidth || 1), stage.clientHeight / (image.naturalHeight || 1));
    canvas.style.width = `${Math.floor(image.naturalWidth * ratio)}px`;
    Object.assign(place, {
      scale: 1, x: (stage.clientWidth - image.naturalWidth * ratio) / 2, y: (stage.clientHeight - image.naturalHeight * ratio) / 2,
    });
    show();
  }
  function zoom(factor, x = stage.clientWidth / 2, y = stage.clientHeight / 2) {
    const scale = Math.min(closest, Math.max(1, place.scale * factor));
    const part = scale / place.scale;
    Object.assign(place, { scale, x: x - (x - place.x) * part, y: y - (y - place.y) * part });
    if (scale === 1) fit();
    show();
  }
  const inside = (event) => {
    const area = stage.getBoundingClientRect();
    return { x: event.clientX - area.left, y: event.clientY - area.top };
  };
  const point = (event) => {
    const area = image.getBoundingClientRect();
    const part = (value) => Math.min(1, Math.max(0, value));
    return { x: part((event.clientX - area.left) / area.width), y: part((event.clientY - area.top) / area.height) };
  };

  // Fingers: one draws, two move and come closer.

  const fingers = new Map();
  let path = null;
  const between = () => {
    const [a, b] = [...fingers.values()];
    return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, far: Math.hypot(a.x - b.x, a.y - b.y) || 1 };
  };
  let pinch = null;
  stage.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    fingers.set(event.pointerId, inside(event));
    stage.setPointerCapture(event.pointerId);
    if (fingers.size === 1) path = { points: [point(event)], start: inside(event), far: 0 };
    else { path = null; draft = []; pinch = between(); draw(); }
  });
  stage.addEventListener("pointermove", (event) => {
    if (!fingers.has(event.pointerId)) return;
    fingers.set(event.pointerId, inside(event));
    if (fingers.size === 2 && pinch) {
      const now = between();
      place.x += now.x - pinch.x;
      place.y += now.y - pinch.y;
      zoom(now.far / pinch.far, now.x, now.y);
      pinch = now;
    } else if (path) {
      const at = inside(event);
      path.far = Math.max(path.far, Math.hypot(at.x - path.start.x, at.y - path.start.y));
      path.points.push(point(event));
      draft = path.far < 8 ? [] : drawn();
      draw();
    }
  });
  function drawn() {
    if (tool === "box") return [span(path.points[0], path.points[path.points.length - 1])];
    const area = image.getBoundingClientRect();
    return stroke(path.points, brush / area.width, brush / area.height);
  }
  function lift(event) {
    if (!fingers.delete(event.pointerId)) return;
    pinch = null;
    const done = path;
    const made = draft.filter((box) => box[2] > 0.005 && box[3] > 0.005);
    path = null;
    draft = [];
    if (event.type === "pointercancel" || !done) { draw(); return; }
    if (done.far >= 8) {
      if (made.length) set([...boxes, ...made]); else draw();
      return;
    }
    // A tap on a place hides or shows it.
    const { x, y } = done.points[0];
    const black = [...boxes].reverse().find((box) => holds(box, x, y));
    const found = without(shot.found, boxes).find((box) => holds(box, x, y));
    if (black) set(boxes.filter((box) => box !== black));
    else if (found) set([...boxes, found]);
    else draw();
  }
  stage.addEventListener("pointerup", lift);
  stage.addEventListener("pointercancel", lift);
  stage.addEventListener("wheel", (event) => {
    event.preventDefault();
    const { x, y } = inside(event);
    zoom(event.deltaY < 0 ? 1.2 : 1 / 1.2, x, y);
  }, { passive: false });

  // Tools

  const undo = button(say("撤销", "Undo"), () => { boxes = past.pop() ?? boxes; draw(); changed(boxes); });
  undo.dataset.undo = "";
  const tools = ["box", "brush"].map((name) => button(name === "box" ? say("方框", "Box") : say("涂抹", "Brush"), () => choose(name)));
  function choose(name) {
    tool = name;
    tools.forEach((one, index) => one.setAttribute("aria-pressed", `${(index === 0) === (name === "box")}`));
  }
  choose("box");
  tools[1].dataset.brush = "";
  const keyed = button(say("加方框", "Add a box"), () => set([...boxes, [0.4, 0.45, 0.2, 0.1]], boxes.length));
  keyed.dataset.add = "";
  const done = button(say("完成", "Done"), () => dialog.close(), { className: "button" });
  done.dataset.done = "";
  const bar = document.createElement("div");
  bar.className = "tools";
  bar.append(...tools, undo, button("−", () => zoom(1 / 1.5), { ariaLabel: say("缩小", "Farther") }),
    button("+", () => zoom(1.5), { ariaLabel: say("放大", "Closer") }), keyed, done);
  const hint = document.createElement("p");
  hint.className = "hint";
  hint.textContent = say("拖动画框；点方框显示或隐藏；两指放大。画上就生效。", "Drag to draw; tap a box to hide or show; two fingers to come closer. What you draw counts at once.");
  dialog.append(stage, ...(shot.frames > 1 ? [slider()] : []), hint, bar);

  function slider() {
    const label = document.createElement("label");
    label.className = "frame-slider";
    const [number, range] = [document.createElement("span"), document.createElement("input")];
    Object.assign(range, { type: "range", min: 0, max: shot.frames - 1, value: Math.floor(shot.frames / 2) });
    range.setAttribute("aria-label", say("第几幅", "Frame"));
    const name = () => { number.textContent = `${Number(range.value) + 1}/${shot.frames}`; };
    range.addEventListener("input", name);
    range.addEventListener("change", () => { image.src = shot.base.replace(/frame-\d+-/, `frame-${range.value}-`); });
    name();
    label.append(number, range);
    return label;
  }

  image.addEventListener("load", () => { if (place.scale === 1) fit(); }, { once: true });
  addEventListener("resize", fit);
  dialog.addEventListener("close", () => { removeEventListener("resize", fit); dialog.remove(); });
  document.body.append(dialog);
  dialog.showModal();
  fit();
  draw();
  return dialog;
}

