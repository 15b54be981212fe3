// The pictures of a page as the viewer needs them, and their files, which are kept for as long as it is open.
import { shown } from "./pictures.js";

const kept = 24;

/** What the page says of a picture. */
export function describe(figure) {
  const image = figure.querySelector("img");
  const data = figure.dataset;
  const [columns, rows] = ["width", "height"].map((name) => Number(image.getAttribute(name)));
  const picture = { figure, name: data.picture, alt: image.alt, columns, rows, frames: Number(data.frames ?? 1), windows: [] };
  if (!data.dicom) {
    return { ...picture, view: image.getAttribute("src"), full: figure.querySelector("a").href, bytes: Number(data.bytes) };
  }
  const [row, column, plane] = (data.spacing ?? "").split(" ");
  const windows = [...figure.querySelectorAll("[data-window]")].map((link) => ({
    name: link.dataset.window, label: link.textContent, width: link.dataset.width, center: link.dataset.center,
  }));
  const spacing = plane && { row: Number(row), column: Number(column), plane };
  return { ...picture, dicom: data.dicom, windows, spacing, ...shown(figure) };
}

/** How large it is at 100 %: pixels that are not square in the patient are not square here either. */
export function extent({ columns, rows, spacing }) {
  const least = spacing && Math.min(spacing.row, spacing.column);
  return spacing ? [columns * spacing.column / least, rows * spacing.row / least] : [columns, rows];
}

/** The address of what is to be shown of a picture; `tile` is a small one of a slice. */
export function address(picture, kind = "frame", frame = picture.frame) {
  if (picture.dicom) return `${picture.dicom}/${kind}-${frame}-${picture.preset}`;
  return picture.isFull ? picture.full : picture.view;
}

/** Frames of a picture, spread over all of it. */
export function spread(frames, most = 24) {
  const count = Math.min(frames, most);
  return Array.from({ length: count }, (_, index) => Math.round(index * (frames - 1) / Math.max(1, count - 1)));
}

/** Pictures that were fetched and can be shown at once, the last ones. */
export class Shelf {
  constructor() { this.images = new Map(); }

  get(source) {
    const found = this.images.get(source) ?? this.fetch(source);
    this.images.delete(source);
    this.images.set(source, found);
    if (this.images.size > kept) this.images.delete(this.images.keys().next().value);
    return found;
  }

  async fetch(source) {
    const image = new Image();
    image.src = source;
    image.draggable = false;
    try {
      await image.decode();
    } catch (error) {
      this.images.delete(source);
      throw error;
    }
    return image;
  }
}
