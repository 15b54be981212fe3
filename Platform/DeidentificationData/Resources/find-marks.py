# The places of codes, faces, bands and screens in a picture. PixelReader puts this text before read-pixels.py, which has
# the imports, the failures and `scaled`; both run as one program inside the sandbox.
import ctypes

CASCADES = "/usr/share/opencv4/haarcascades/haarcascade_"


def zbar():
    """The zbar library with the types of the calls that are used here."""
    try:
        library = ctypes.CDLL("libzbar.so.0")
    except OSError:
        raise ReaderFailed(NO_ZBAR) from None
    handle, number, count = ctypes.c_void_p, ctypes.c_int, ctypes.c_uint
    for name, answer, arguments in [
        ("image_scanner_create", handle, []), ("image_scanner_destroy", None, [handle]),
        ("image_scanner_set_config", number, [handle, number, number, number]),
        ("image_create", handle, []), ("image_destroy", None, [handle]),
        ("image_set_format", None, [handle, ctypes.c_ulong]), ("image_set_size", None, [handle, count, count]),
        ("image_set_data", None, [handle, ctypes.c_char_p, ctypes.c_ulong, handle]),
        ("scan_image", number, [handle, handle]), ("image_first_symbol", handle, [handle]),
        ("symbol_next", handle, [handle]), ("symbol_get_type", number, [handle]),
        ("symbol_get_quality", number, [handle]), ("symbol_get_loc_size", count, [handle]),
        ("symbol_get_loc_x", number, [handle, count]), ("symbol_get_loc_y", number, [handle, count]),
    ]:
        function = getattr(library, "zbar_" + name)
        function.restype, function.argtypes = answer, arguments
    return library


def decoded_codes(library, grey):
    """Boxes of the codes that zbar decodes; what they say is not even fetched."""
    everything, columns, rows, square_kinds = 0, 0x100, 0x101, (64, 80, 90)
    pixels = numpy.ascontiguousarray(grey).tobytes()
    scanner, image = library.zbar_image_scanner_create(), library.zbar_image_create()
    library.zbar_image_scanner_set_config(scanner, everything, 0, 1)
    if grey.size > 4_000_000:
        # Every second line of a large picture still crosses each code many times.
        library.zbar_image_scanner_set_config(scanner, everything, columns, 2)
        library.zbar_image_scanner_set_config(scanner, everything, rows, 2)
    library.zbar_image_set_format(image, int.from_bytes(b"Y800", "little"))
    library.zbar_image_set_size(image, grey.shape[1], grey.shape[0])
    library.zbar_image_set_data(image, pixels, len(pixels), None)
    boxes = []
    if library.zbar_scan_image(scanner, image) < 0:
        raise ReaderFailed(NO_ZBAR)
    symbol = library.zbar_image_first_symbol(image)
    while symbol:
        points = range(library.zbar_symbol_get_loc_size(symbol))
        across = [library.zbar_symbol_get_loc_x(symbol, point) for point in points]
        down = [library.zbar_symbol_get_loc_y(symbol, point) for point in points]
        # Bars that one scan line alone has seen are noise.
        seen = library.zbar_symbol_get_type(symbol) in square_kinds or library.zbar_symbol_get_quality(symbol) > 1
        if across and seen and max(across) - min(across) >= 20:
            boxes.append((min(across), min(down), max(across), max(down)))
        symbol = library.zbar_symbol_next(symbol)
    library.zbar_image_destroy(image)
    library.zbar_image_scanner_destroy(scanner)
    return boxes


def square_codes(grey):
    """Boxes of what has the three corners of a QR code, decoded or not; a shape far from a square is noise."""
    found, corners = cv2.QRCodeDetector().detectMulti(grey)
    boxes = []
    for quad in corners if found else []:
        sides = [float(numpy.linalg.norm(quad[corner] - quad[corner - 1])) for corner in range(4)]
        if min(sides) >= 20 and max(sides) <= 1.4 * min(sides) and cv2.isContourConvex(quad.astype(numpy.int32)):
            (left, top), (right, bottom) = quad.min(axis=0), quad.max(axis=0)
            boxes.append(tuple(float(value) for value in (left, top, right, bottom)))
    return boxes


def read_codes(grey):
    library = zbar()
    longest = max(grey.shape)
    places = []
    for factor in [2] * (longest <= 1600) + [1] + [0.5] * (longest >= 1600):
        level = scaled(grey, factor)
        places += [{"box": [value / factor for value in box], "sure": True} for box in decoded_codes(library, level)]
    factor = min(1, 1600 / longest)
    level = scaled(grey, factor)
    # Light bars on dark ground.
    places += [{"box": [value / factor for value in box], "sure": True} for box in decoded_codes(library, 255 - level)]
    places += [{"box": [value / factor for value in box], "sure": False} for box in square_codes(level)]
    return places


def read_faces(grey):
    """Upright faces by two cascades and in profile; lying ones by the stricter cascade alone, for it errs more there."""
    factor = min(1, 960 / max(grey.shape))
    level = cv2.equalizeHist(scaled(grey, factor))
    height, width = level.shape
    finders = {}
    for name in ("frontalface_alt2", "frontalface_default", "profileface"):
        finders[name] = cv2.CascadeClassifier(CASCADES + name + ".xml")
        if finders[name].empty():
            raise ReaderFailed(NO_CASCADE)

    def find(name, picture, neighbours):
        found = finders[name].detectMultiScale(picture, 1.1, neighbours, 0, (28, 28))
        return [(int(x), int(y), int(x + w), int(y + h)) for x, y, w, h in found]

    def same(one, other):
        across = min(one[2], other[2]) - max(one[0], other[0])
        down = min(one[3], other[3]) - max(one[1], other[1])
        return across > 0 and down > 0 and across * down > 0.4 * (one[2] - one[0]) * (one[3] - one[1])

    strict = find("frontalface_alt2", level, 4)
    loose = find("frontalface_default", level, 6)
    faces = [(box, any(same(box, other) for other in loose)) for box in strict]
    faces += [(box, False) for box in find("profileface", level, 6)]
    mirrored = [(width - box[2], box[1], width - box[0], box[3]) for box in find("profileface", cv2.flip(level, 1), 6)]
    faces += [(box, False) for box in mirrored]
    for box in find("frontalface_alt2", cv2.rotate(level, cv2.ROTATE_90_CLOCKWISE), 6):
        faces.append(((box[1], height - box[2], box[3], height - box[0]), False))
    for box in find("frontalface_alt2", cv2.rotate(level, cv2.ROTATE_90_COUNTERCLOCKWISE), 6):
        faces.append(((width - box[3], box[0], width - box[1], box[2]), False))
    return [{"box": [value / factor for value in box], "sure": sure} for box, sure in faces]


def read_shapes(colour):
    """Light rectangles: long narrow ones that may be wristbands, large ones that may be screens or sheets."""
    factor = min(1, 1000 / max(colour.shape[:2]))
    level = cv2.GaussianBlur(scaled(colour, factor), (5, 5), 0)
    light = level.min(axis=2)
    height, width = light.shape
    bands, screens = [], []
    levels = sorted({int(value) for value in numpy.percentile(light, (40, 60, 75, 90))} | {150, 190})
    for limit in levels:
        mask = (light > limit).astype(numpy.uint8)
        # Writing on the light ground must not cut it into pieces.
        mask = cv2.morphologyEx(mask, cv2.MORPH_CLOSE, numpy.ones((9, 9), numpy.uint8))
        outlines, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
        for outline in outlines:
            area = cv2.contourArea(outline)
            if area < 0.003 * width * height:
                continue
            _, sides, _ = cv2.minAreaRect(outline)
            long, short = max(sides), min(sides)
            if short < 8 or area < 0.8 * long * short:
                continue
            left, top, wide, high = cv2.boundingRect(outline)
            box = [value / factor for value in (left, top, left + wide, top + high)]
            if 3 <= long / short <= 15 and long >= 0.15 * max(width, height):
                bands.append(box)
            elif wide > 0.95 * width and high > 0.95 * height:
                continue
            elif long / short <= 2.5 and 0.06 * width * height <= area <= 0.9 * width * height:
                screens.append(box)
    return bands, screens
