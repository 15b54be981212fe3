// Boxes over a picture: [left, top, width, height], in parts of its width and height.

/** The same but for what is lost when a box is written down. */
export const same = (one, other) => one.every((value, index) => Math.abs(value - other[index]) < 0.0005);

/** The boxes that are not among the others. */
export const without = (boxes, others) => boxes.filter((box) => !others.some((other) => same(box, other)));

/** What somebody wants who changed `before` to `wanted`, on what has come to be there meanwhile. */
export function rebase(wanted, before, now) {
  const kept = without(now, without(before, wanted));
  return [...kept, ...without(without(wanted, before), kept)];
}

export const holds = (box, x, y) => x >= box[0] && x <= box[0] + box[2] && y >= box[1] && y <= box[1] + box[3];

export function span(a, b) {
  return [Math.min(a.x, b.x), Math.min(a.y, b.y), Math.abs(a.x - b.x), Math.abs(a.y - b.y)];
}

function union(a, b) {
  const [left, top] = [Math.min(a[0], b[0]), Math.min(a[1], b[1])];
  return [left, top, Math.max(a[0] + a[2], b[0] + b[2]) - left, Math.max(a[1] + a[3], b[1] + b[3]) - top];
}

function overlap(a, b) {
  const width = Math.min(a[0] + a[2], b[0] + b[2]) - Math.max(a[0], b[0]);
  const height = Math.min(a[1] + a[3], b[1] + b[3]) - Math.max(a[1], b[1]);
  return Math.max(0, width) * Math.max(0, height);
}

const area = (box) => box[2] * box[3];

/** Keeps a box within the picture. */
export function clamp([x, y, width, height]) {
  const [left, top] = [Math.min(1, Math.max(0, x)), Math.min(1, Math.max(0, y))];
  return [left, top, Math.min(1, x + width) - left, Math.min(1, y + height) - top];
}

/**
 * The boxes that hide everything a brush went over: squares along the way, those in a line made one.
 *
 * A stroke that would become more than `limit` boxes becomes the one around all of it.
 */
export function stroke(points, rx, ry, limit = 40) {
  const dabs = [];
  points.forEach((point, index) => {
    const last = points[Math.max(0, index - 1)];
    const steps = Math.max(1, Math.ceil(Math.max(Math.abs(point.x - last.x) / rx, Math.abs(point.y - last.y) / ry)));
    for (let step = index ? 1 : steps; step <= steps; step++) {
      const [x, y] = [last.x + (point.x - last.x) * step / steps, last.y + (point.y - last.y) * step / steps];
      dabs.push(clamp([x - rx, y - ry, rx * 2, ry * 2]));
    }
  });
  const boxes = [];
  for (const dab of dabs) {
    const last = boxes[boxes.length - 1];
    const joined = last && union(last, dab);
    // A little more than the brush touched is hidden; never less.
    if (joined && area(joined) <= area(last) + area(dab) - overlap(last, dab) + area(dab) * 0.3) boxes[boxes.length - 1] = joined;
    else boxes.push(dab);
  }
  return boxes.length <= limit ? boxes : [boxes.reduce(union)];
}
