# Reads clean pictures inside the sandbox: places of writing, codes, faces, bands and screens, as a JSON list of objects.
# Called by PixelReader, with find-marks.py before it, as: python3 -I -B -c BOTH COUNT KIND. The pictures are
# /in/picture-0 and so on. Several are frames of one object, in their order: KIND is film when they follow each other in
# time, else frames. The working folder takes scratch copies.
# Ends with a status that names the reader that failed; a reader that failed never answers "nothing".
import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

NO_PICTURE, NO_OPENCV, NO_TESSERACT, NO_ZBAR, NO_CASCADE = 40, 41, 42, 43, 44
LANGUAGES = ["chi_sim", "chi_tra", "eng"]
# Letters are read best when they are 20 to 40 pixels high, so each level of the pyramid reads its own sizes.
LOWEST, HIGHEST = 10, 44
TILE = 1600
# Side of the squares, in pixels, in which the brightness of the ground is taken.
GROUND = 96
PICTURE = "/in/picture-{}"
# In a film, faces and shapes are looked for in one picture of so many: they do not come and go as writing does.
STRIDE = 8
# A pixel of a film is new when a channel of it is this much brighter or darker than before; writing that is found at all
# has edges of this height. A place is worth reading when this share of its pixels is new.
CHANGE, NEW = 24, 0.12

try:
    import cv2
    import numpy
except ImportError:
    sys.exit(NO_OPENCV)


class ReaderFailed(Exception):
    """Carries the status that names the reader."""


def run(command, status):
    try:
        done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    except OSError:
        raise ReaderFailed(status) from None
    if done.returncode != 0:
        raise ReaderFailed(status)
    return done.stdout


def scaled(grey, factor):
    if factor == 1:
        return grey
    how = cv2.INTER_AREA if factor < 1 else cv2.INTER_CUBIC
    return cv2.resize(grey, None, fx=factor, fy=factor, interpolation=how)


def block_median(values, block=128):
    """The median of each block, spread over its pixels: what the ground alone does, also where the ground is rough."""
    height, width = values.shape
    rows, columns = max(1, height // block), max(1, width // block)
    small = numpy.empty((rows, columns), numpy.float32)
    for row in range(rows):
        for column in range(columns):
            part = values[
                row * height // rows:(row + 1) * height // rows:3, column * width // columns:(column + 1) * width // columns:3]
            small[row, column] = numpy.median(part)
    return cv2.resize(small, (width, height), interpolation=cv2.INTER_LINEAR)


def above_ground(colour):
    """What is brighter, in any colour, than nearly all around it; None when nothing is, or too much to be writing.

    Devices draw over rough pictures, such as the speckle of ultrasound, in which edges alone show nothing.
    """
    bright = colour.max(axis=2)
    height, width = bright.shape
    rows, columns = max(1, height // GROUND), max(1, width // GROUND)
    ground = numpy.empty((rows, columns), numpy.float32)
    for row in range(rows):
        for column in range(columns):
            part = bright[
                row * height // rows:(row + 1) * height // rows, column * width // columns:(column + 1) * width // columns]
            ground[row, column] = numpy.percentile(part, 97)
    # Where writing is dense it would count as ground itself, so a place takes the least of its neighbours.
    ground = cv2.blur(cv2.erode(ground, numpy.ones((3, 3), numpy.uint8)), (3, 3))
    over = numpy.clip(bright - cv2.resize(ground, (width, height), interpolation=cv2.INTER_LINEAR) - 8, 0, 255)
    clear = over > 40
    if not 0.0002 < clear.mean() < 0.08:
        return None
    return numpy.clip(over * (255 / max(60, numpy.percentile(over[clear], 80))), 0, 255).astype(numpy.uint8)


def lines_of_writing(grey):
    """Boxes (left, top, width, height) of what may be lines of letters between LOWEST and HIGHEST pixels high."""
    smooth = cv2.GaussianBlur(grey, (3, 3), 0)
    edges = cv2.morphologyEx(smooth, cv2.MORPH_GRADIENT, numpy.ones((3, 3), numpy.uint8))
    limit = numpy.clip(block_median(edges) * 2.5, 24, 90)
    strong = (edges > limit).astype(numpy.uint8)
    # The rules of a form would join its writing into one blob.
    for kernel in ((80, 1), (1, 80)):
        rules = cv2.morphologyEx(strong, cv2.MORPH_OPEN, numpy.ones(kernel[::-1], numpy.uint8))
        strong[rules > 0] = 0
    joined = cv2.morphologyEx(strong, cv2.MORPH_CLOSE, numpy.ones((1, 17), numpy.uint8))
    joined = cv2.morphologyEx(joined, cv2.MORPH_OPEN, numpy.ones((3, 5), numpy.uint8))
    count, _, boxes, _ = cv2.connectedComponentsWithStats(joined, connectivity=4)
    found = []
    for left, top, width, height, area in boxes[1:]:
        # A tilted line is higher by a part of its length.
        if LOWEST <= height <= HIGHEST + width * 0.2 and width >= height * 0.9 and area >= 0.35 * width * height * (
                1 if height <= HIGHEST else 0.6):
            found.append((int(left), int(top), int(width), int(height)))
    return found


def dark_on_light(crop):
    """The same letters dark on white, whichever way they were."""
    threshold, mask = cv2.threshold(crop, 0, 1, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    if mask.mean() < 0.5:
        crop = 255 - crop
    low, high = numpy.percentile(crop, (3, 70))
    if high - low < 20:
        return None
    return numpy.clip((crop.astype(numpy.float32) - low) * (255 / (high - low)), 0, 255).astype(numpy.uint8)


def pages_of(grey, boxes):
    """Copies in which nothing is left but the boxes, one for each tile that has some: (left, top, pixels, boxes)."""
    tiles = {}
    for box in boxes:
        key = ((box[0] + box[2] // 2) // TILE, (box[1] + box[3] // 2) // TILE)
        tiles.setdefault(key, []).append(box)
    height, width = grey.shape
    for tile in tiles.values():
        spread = []
        for left, top, wide, high in tile:
            margin = max(4, min(high, HIGHEST) // 3)
            spread.append((
                max(0, left - margin), max(0, top - margin), min(width, left + wide + margin),
                min(height, top + high + margin)))
        first, above = min(box[0] for box in spread), min(box[1] for box in spread)
        last, below = max(box[2] for box in spread), max(box[3] for box in spread)
        border = 20
        page = numpy.full((below - above + 2 * border, last - first + 2 * border), 255, numpy.uint8)
        for left, top, right, bottom in spread:
            crop = dark_on_light(grey[top:bottom, left:right])
            if crop is None:
                continue
            place = page[top - above + border:bottom - above + border, left - first + border:right - first + border]
            numpy.minimum(place, crop, out=place)
        yield first - border, above - border, page, tile


def read_list(names):
    """Tesseract's words of each picture in the list: (page, left, top, right, bottom, text, confidence)."""
    if not names:
        return []
    path = f"list-{names[0]}.txt"
    with open(path, "w") as file:
        file.write("\n".join(names) + "\n")
    table = run(["tesseract", path, "-", "-l", "+".join(LANGUAGES), "--psm", "11", "tsv"], NO_TESSERACT)
    words = []
    for line in table.decode("utf-8", "replace").splitlines():
        cells = line.split("\t")
        if len(cells) == 12 and cells[0] == "5" and cells[11].strip():
            left, top, width, height = (int(cell) for cell in cells[6:10])
            words.append((int(cells[1]) - 1, left, top, left + width, top + height, cells[11].strip(), float(cells[10])))
    return words


def views_of(grey, colour):
    """Copies to search, each with its factor and its quarter turn in degrees."""
    longest = max(grey.shape)
    factors = [2 ** -step for step in range(0, 6) if longest * 2 ** -step >= 400 or step == 0]
    if longest <= 2200:
        factors.insert(0, 2)
    for factor in factors:
        level = scaled(grey, factor)
        yield level, factor, 0
        yield cv2.rotate(level, cv2.ROTATE_90_CLOCKWISE), factor, 90
        yield cv2.rotate(level, cv2.ROTATE_90_COUNTERCLOCKWISE), factor, 270
    over = above_ground(scaled(colour, 0.5) if longest > 2200 else colour)
    if over is not None:
        for factor in factors:
            # What is drawn over a large picture is large as well.
            relative = factor * (2 if longest > 2200 else 1)
            if relative <= 1 or longest <= 1300:
                yield scaled(over, relative), factor, 0


class Film:
    """The last frames of an object, to tell what a frame shows that they did not."""

    def __init__(self, is_moving):
        self.is_moving, self.last = is_moving, []

    def novelty(self, colour):
        """The share of new pixels around each place, and where something moves; None for a first frame, all of it new.

        Where nothing moved, each change is new. Where something moves in a film, as the speckle of ultrasound does, new
        is what is brighter or darker than all that stood around it in the last frames: writing is, noise is not.
        """
        last, self.last = self.last, (self.last[-2:] if self.is_moving else []) + [colour]
        if not last or last[-1].shape != colour.shape:
            self.last = [colour]
            return None
        high, low = numpy.maximum.reduce(last), numpy.minimum.reduce(last)
        extent = high - low if len(last) > 1 else cv2.absdiff(high, colour)
        moving = cv2.dilate((extent.max(axis=2) > CHANGE).astype(numpy.uint8), numpy.ones((9, 9), numpy.uint8))
        moving *= self.is_moving
        # Fewer frames say less of what may be there.
        around = numpy.ones((3, 3) if len(last) > 2 else (5, 5), numpy.uint8)
        spread = moving[:, :, None] > 0
        high = numpy.where(spread, cv2.dilate(high, around), high)
        low = numpy.where(spread, cv2.erode(low, around), low)
        change = numpy.maximum(cv2.subtract(colour, high), cv2.subtract(low, colour)).max(axis=2)
        return cv2.blur((change > CHANGE).astype(numpy.float32), (24, 12)), moving


def beside(one, other):
    """Whether two boxes may be words of one line, or lines of one block."""
    across = max(one[0], other[0]) - min(one[0] + one[2], other[0] + other[2])
    down = max(one[1], other[1]) - min(one[1] + one[3], other[1] + other[3])
    high = max(one[3], other[3])
    return down < high and across < 5 * high


def is_new(novelty):
    return novelty is None or novelty[0].max() > NEW


def new_ones(boxes, novelty, factor, turn):
    """The boxes in which something is new, with the still ones beside them: a name is known by its cue."""
    share, moving = novelty
    if turn:
        how = cv2.ROTATE_90_CLOCKWISE if turn == 90 else cv2.ROTATE_90_COUNTERCLOCKWISE
        share, moving = cv2.rotate(share, how), cv2.rotate(moving, how)

    def most(values, box):
        left, top, width, height = (int(side / factor) for side in box)
        return values[top:top + height + 1, left:left + width + 1].max()

    fresh = [box for box in boxes if most(share, box) > NEW]
    still = [box for box in boxes if most(moving, box) == 0 and any(beside(box, other) for other in fresh)]
    return fresh + [box for box in still if box not in fresh]


def candidates_of(number, grey, colour, novelty):
    """The pages of one picture to hand to tesseract, and the longest sides of the copies by their factors."""
    pages, sides = [], {}
    for level, factor, turn in views_of(grey, colour):
        sides[factor] = round(max(grey.shape) * factor)
        boxes = lines_of_writing(level)
        if turn:
            boxes = [box for box in boxes if box[2] >= 3 * box[3]]
        if novelty is not None:
            boxes = new_ones(boxes, novelty, factor, turn)
        for left, top, page, inside in pages_of(level, boxes):
            pages.append({
                "picture": number, "pixels": page, "factor": factor, "turn": turn, "left": left, "top": top,
                "boxes": inside})
    return pages, sides


def read_writing(pictures, novelties):
    """Of each picture: words and candidate lines of its pages, in pixels of the picture turned by the page's quarter
    turns, and the longest sides of the copies."""
    known = run(["tesseract", "--list-langs"], NO_TESSERACT).decode().split()
    if not set(LANGUAGES) <= set(known):
        raise ReaderFailed(NO_TESSERACT)
    pages, sides = [], []
    for number, (grey, colour) in enumerate(pictures):
        novelty = novelties[number]
        if not is_new(novelty):
            sides.append([])
            continue
        found, of_picture = candidates_of(number, grey, colour, novelty)
        for page in found:
            page["name"] = f"page-{len(pages)}.pgm"
            cv2.imwrite(page["name"], page.pop("pixels"))
            pages.append(page)
        sides.append(list(of_picture.values()))
    # The longest first, shared out in turn, so that both processes end at about the same time.
    order = sorted(range(len(pages)), key=lambda number: -os.path.getsize(pages[number]["name"]))
    shares = [order[start::2] for start in range(2)]
    with ThreadPoolExecutor(2) as pool:
        results = list(pool.map(lambda share: read_list([pages[number]["name"] for number in share]), shares))
    for page in pages:
        page["lines"] = [
            [side / page["factor"] for side in (x, y, x + wide, y + high)] for x, y, wide, high in page["boxes"]]
        page["words"] = []
    for share, result in zip(shares, results):
        for number, left, top, right, bottom, text, confidence in result:
            page = pages[share[number]]
            box = (left + page["left"], top + page["top"], right + page["left"], bottom + page["top"])
            page["words"].append({
                "box": [side / page["factor"] for side in box], "text": text, "confidence": confidence})
    answers = [[] for _ in pictures]
    for page in pages:
        answers[page["picture"]].append({key: page[key] for key in ("turn", "words", "lines")})
    return list(zip(answers, sides))


def main():
    pictures, novelties, film = [], [], Film(sys.argv[2] == "film")
    for number in range(int(sys.argv[1])):
        colour = cv2.imread(PICTURE.format(number), cv2.IMREAD_COLOR | cv2.IMREAD_IGNORE_ORIENTATION)
        if colour is None:
            raise ReaderFailed(NO_PICTURE)
        pictures.append((cv2.cvtColor(colour, cv2.COLOR_BGR2GRAY), colour))
        novelties.append(film.novelty(colour))
    answers = []
    for number, (pages, sides) in enumerate(read_writing(pictures, novelties)):
        grey, colour = pictures[number]
        is_looked_at = number % STRIDE == 0
        bands, screens = read_shapes(colour) if is_looked_at else ([], [])
        answers.append({
            "width": grey.shape[1], "height": grey.shape[0], "sides": sides, "languages": LANGUAGES, "pages": pages,
            "codes": read_codes(grey) if is_new(novelties[number]) else [], "faces": read_faces(grey) if is_looked_at else [],
            "bands": bands, "screens": screens,
        })
    json.dump(answers, sys.stdout, ensure_ascii=False)


if __name__ == "__main__":
    try:
        main()
    except ReaderFailed as failure:
        sys.exit(failure.args[0])
    except (cv2.error, MemoryError):
        sys.exit(NO_OPENCV)
