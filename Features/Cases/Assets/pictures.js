// Pictures of a case on its page: slices and windows of a scan in their place, and the viewer, which is fetched by the first tap.
import { announce, say } from "./app.js";

const all = () => [...document.querySelectorAll("figure[data-picture]")];

/** Which slice and which window the page shows of a scan. */
export function shown(figure) {
  const [, frame, preset] = figure.querySelector("img").getAttribute("src").match(/frame-(\d+)-(.+)$/);
  return { frame: Number(frame), preset };
}

/** Shows another slice or window of a scan on the page. */
export function show(figure, { frame, preset }) {
  const source = `${figure.dataset.dicom}/frame-${frame}-${preset}`;
  const image = figure.querySelector("img");
  if (image.getAttribute("src") !== source) image.src = source;
  for (const link of figure.querySelectorAll("a")) {
    const name = link.dataset.window;
    link.href = `${figure.dataset.dicom}/frame-${frame}-${name ?? preset}`;
    if (name) link.toggleAttribute("aria-current", name === preset);
    if (name === preset) link.setAttribute("aria-current", "true");
  }
  count(figure, frame);
}

function count(figure, frame) {
  const slider = figure.querySelector("[data-slice]");
  if (!slider) return;
  slider.value = frame;
  figure.querySelector(".slices span").textContent = `${Number(frame) + 1} / ${figure.dataset.frames}`;
}

const waiting = new WeakMap();
document.addEventListener("input", (event) => {
  const figure = event.target.closest("[data-slice]")?.closest("figure");
  if (!figure) return;
  count(figure, event.target.value);
  clearTimeout(waiting.get(figure));
  waiting.set(figure, setTimeout(() => show(figure, { ...shown(figure), frame: event.target.value }), 80));
});

document.addEventListener("click", async (event) => {
  const link = event.target.closest("figure[data-picture] a");
  if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const figure = link.closest("figure");
  event.preventDefault();
  if (link.dataset.window) { show(figure, { ...shown(figure), preset: link.dataset.window }); return; }
  announce(say("正在打开图片", "Opening the picture"));
  try {
    const viewer = await import("./viewer.js");
    await viewer.open(all(), figure, link);
  } catch {
    // Without the viewer it is the bare picture, as without scripts.
    location.href = link.href;
  }
});
