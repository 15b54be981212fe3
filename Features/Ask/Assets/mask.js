// Boxes drawn with a finger, a pen or a mouse over what identifies. The server burns them in.
import { say } from "./app.js";

for (const image of document.querySelectorAll("img[data-mask]")) {
  const form = document.getElementById(image.dataset.mask);
  const fields = form.querySelector("[data-masks]");
  const frame = image.closest(".picture");
  frame.classList.add("masking");
  image.draggable = false;
  const boxes = [];
  let drawing = null;

  const point = (event) => {
    const area = image.getBoundingClientRect();
    const clamp = (value) => Math.min(1, Math.max(0, value));
    return { x: clamp((event.clientX - area.left) / area.width), y: clamp((event.clientY - area.top) / area.height) };
  };
  const place = (box) => {
    Object.assign(box.element.style, {
      left: `${box.x * 100}%`, top: `${box.y * 100}%`, width: `${box.width * 100}%`, height: `${box.height * 100}%`,
    });
  };
  const write = () => {
    fields.replaceChildren();
    boxes.forEach((box, index) => {
      for (const name of ["x", "y", "width", "height"]) {
        const input = document.createElement("input");
        Object.assign(input, { type: "hidden", name: `mask[${index}][${name}]`, value: box[name].toFixed(5) });
        fields.append(input);
      }
    });
  };
  const add = (x, y, width, height) => {
    const element = document.createElement("button");
    element.type = "button";
    element.className = "mask-box";
    element.setAttribute("aria-label", say("删除这个方框", "Remove this box"));
    const box = { x, y, width, height, element };
    element.addEventListener("click", () => { boxes.splice(boxes.indexOf(box), 1); element.remove(); write(); });
    frame.append(element);
    boxes.push(box);
    place(box);
    return box;
  };

  frame.addEventListener("pointerdown", (event) => {
    if (event.target !== image) return;
    event.preventDefault();
    const start = point(event);
    drawing = { start, box: add(start.x, start.y, 0, 0) };
    frame.setPointerCapture(event.pointerId);
  });
  frame.addEventListener("pointermove", (event) => {
    if (!drawing) return;
    const [start, end, box] = [drawing.start, point(event), drawing.box];
    Object.assign(box, {
      x: Math.min(start.x, end.x), y: Math.min(start.y, end.y),
      width: Math.abs(start.x - end.x), height: Math.abs(start.y - end.y),
    });
    place(box);
  });
  const stop = () => {
    if (!drawing) return;
    const box = drawing.box;
    drawing = null;
    if (box.width < 0.01 || box.height < 0.01) { boxes.splice(boxes.indexOf(box), 1); box.element.remove(); }
    write();
  };
  frame.addEventListener("pointerup", stop);
  frame.addEventListener("pointercancel", stop);

  // Without a pointer: a box in the middle that the arrow keys move and, with Shift, resize.
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button button-secondary";
  button.textContent = say("加一个方框（方向键移动，Shift 加方向键改大小）", "Add a box (arrows move it, Shift and arrows resize it)");
  button.addEventListener("click", () => {
    const box = add(0.4, 0.4, 0.2, 0.1);
    box.element.addEventListener("keydown", (event) => {
      const step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
      if (!step) return;
      event.preventDefault();
      const [dx, dy] = step.map((n) => n * 0.02);
      if (event.shiftKey) {
        box.width = Math.min(1 - box.x, Math.max(0.02, box.width + dx));
        box.height = Math.min(1 - box.y, Math.max(0.02, box.height + dy));
      } else {
        box.x = Math.min(1 - box.width, Math.max(0, box.x + dx));
        box.y = Math.min(1 - box.height, Math.max(0, box.y + dy));
      }
      place(box);
      write();
    });
    write();
    box.element.focus();
  });
  form.prepend(button);
}
