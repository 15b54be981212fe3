// Slices and windows of a DICOM image without leaving the page; a tap enlarges a photo in its place.
for (const figure of document.querySelectorAll("figure[data-dicom]")) {
  const image = figure.querySelector("img");
  const slider = figure.querySelector("[data-slice]");
  let [frame, preset] = image.getAttribute("src").match(/frame-(\d+)-(.+)$/).slice(1);
  const show = () => { image.src = `${figure.dataset.dicom}/frame-${frame}-${preset}`; };
  let waiting = null;
  slider?.addEventListener("input", () => {
    frame = slider.value;
    clearTimeout(waiting);
    waiting = setTimeout(show, 80);
  });
  for (const link of figure.querySelectorAll("[data-window]")) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      preset = link.dataset.window;
      figure.querySelectorAll("[data-window]").forEach((other) => other.removeAttribute("aria-current"));
      link.setAttribute("aria-current", "true");
      show();
    });
  }
}
for (const figure of document.querySelectorAll("figure[data-zoom]")) {
  const link = figure.querySelector("a");
  link?.addEventListener("click", (event) => {
    event.preventDefault();
    const image = link.querySelector("img");
    if (figure.toggleAttribute("data-zoomed")) {
      if (!image.dataset.small) { image.dataset.small = image.src; image.src = link.href; }
      figure.scrollTo(figure.scrollWidth / 3, figure.scrollHeight / 3);
    }
  });
}
