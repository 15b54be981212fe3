/// What the shell inside the sandbox does.
///
/// All text is fixed here; nothing of a stranger's file or name is in it.
enum PhotoScript {
    private static let fullSide = 4096
    private static let viewSide = 1280
    private static let saved = "[Q=85,strip,background=255]"
    private static let small = "[Q=80,strip,background=255]"

    /// The full size and the two small ones, on two cores; the grey values of the middle one are the answer.
    static func clean(_ header: PhotoHeader) -> String {
        let convert = isPlain(header) ? "" : " --export-profile srgb"
        let input = "'/in/photo[fail-on=truncated]'"
        guard header.format == .jpeg else {
            // Other formats have no cheap way to decode at a smaller size, so the original is decoded once only.
            return """
                vipsthumbnail \(input) --size '\(fullSide)x\(fullSide)>'\(convert) -o '/out/full.jpg\(saved)' || exit 1
                \(thumbnail("/out/full.jpg", side: viewSide, to: "view.jpg"))
                \(smallest(header))
                """
        }
        return """
            (\(view(header, input, convert))
            \(smallest(header))) & small=$!
            \(full(header, input, convert)) || exit 1
            wait $small
            """
    }

    private static func full(_ header: PhotoHeader, _ input: String, _ convert: String) -> String {
        let fits = header.longest <= fullSide
        guard isPlain(header) && fits else {
            return "vipsthumbnail \(input) --size '\(fullSide)x\(fullSide)>'\(convert) -o '/out/full.jpg\(saved)'"
        }
        let turn = "vips autorot \(input) '/out/full.jpg\(saved)'"
        guard header.orientation == 1 else { return turn }
        // Two small programs on two cores take half the time of vips. What they so much as warn of is left to vips,
        // which tells a picture that is cut off from one that can be shown.
        return """
            { { djpeg -pnm /in/photo 2>/dev/null || : >/tmp/bad; } | cjpeg -quality 85 -outfile /out/full.jpg 2>/dev/null \\
            && [ ! -e /tmp/bad ]; } || \(turn)
            """
    }

    /// The middle size.
    ///
    /// Where nothing is to be turned or converted, the original is decoded at the least eighth that is not too small:
    /// half the work of what vips does by itself. What djpeg warns of is judged where the full size is made.
    private static func view(_ header: PhotoHeader, _ input: String, _ convert: String) -> String {
        let plain = thumbnail(input, side: viewSide, to: "view.jpg", convert)
        let eighths = (viewSide * 8 + header.longest - 1) / max(1, header.longest)
        guard isPlain(header), header.orientation == 1, eighths < 8 else { return plain }
        // The loader of PNM is none that libvips trusts, but here djpeg has written it.
        return """
            djpeg -pnm -scale \(eighths)/8 /in/photo 2>/dev/null | env -u VIPS_BLOCK_UNTRUSTED \\
            vipsthumbnail stdin --size '\(viewSide)x\(viewSide)>' -o '/out/view.jpg\(small)' 2>/dev/null || \(plain)
            """
    }

    /// The thumbnail from the middle size, and the grey values by which the quality is judged.
    private static func smallest(_ header: PhotoHeader) -> String {
        // A quarter of exactly 1280 pixels is a scale at which JPEG decodes by itself.
        let thumb =
            header.longest >= viewSide
            ? "djpeg -pnm -scale 2/8 /out/view.jpg | cjpeg -quality 80 -outfile /out/thumb.jpg || exit 1"
            : thumbnail("/out/view.jpg", side: 320, to: "thumb.jpg")
        return "\(thumb)\ndjpeg -pnm -grayscale /out/view.jpg || exit 1"
    }

    /// Burns the overlay in the first argument into `/in/full.jpg`.
    ///
    /// The new file takes the old one's place only when it is whole, because the two may be the same file.
    static let burn = """
        printf %s "$1" > /tmp/overlay.svg || exit 1
        vips composite2 /in/full.jpg /tmp/overlay.svg '/out/.full.jpg\(saved)' over || exit 1
        mv -f /out/.full.jpg /out/full.jpg || exit 1
        \(thumbnail("/out/full.jpg", side: viewSide, to: "view.jpg"))
        \(thumbnail("/out/view.jpg", side: 320, to: "thumb.jpg"))
        """

    /// Black boxes on a clear ground, with edges on whole pixels.
    static func overlay(_ boxes: [(left: Int, top: Int, width: Int, height: Int)], width: Int, height: Int) -> String {
        let rectangles = boxes.map {
            "<rect x=\"\($0.left)\" y=\"\($0.top)\" width=\"\($0.width)\" height=\"\($0.height)\"/>"
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(width)\" height=\"\(height)\" "
            + "shape-rendering=\"crispEdges\">\(rectangles.joined())</svg>"
    }

    private static func thumbnail(_ input: String, side: Int, to name: String, _ options: String = "") -> String {
        "vipsthumbnail \(input) --size '\(side)x\(side)>'\(options) -o '/out/\(name)\(small)' || exit 1"
    }

    /// Eight-bit colour or grey without a profile of its own, which needs no conversion.
    private static func isPlain(_ header: PhotoHeader) -> Bool {
        header.format == .jpeg && !header.needsColourConversion && (header.channels == 1 || header.channels == 3)
    }
}

extension PhotoHeader {
    /// Pixels of the longer side.
    fileprivate var longest: Int { max(width, height) }
}
