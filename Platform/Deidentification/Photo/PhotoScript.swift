/// What the shell inside the sandbox does.
///
/// All text is fixed here; nothing of a stranger's file or name is in it.
enum PhotoScript {
    private static let fullSide = 4096
    private static let saved = "[Q=85,strip,background=255]"
    private static let small = "[Q=80,strip,background=255]"

    /// The full size and the two small ones at the same time, on two cores.
    static func clean(_ header: PhotoHeader) -> String {
        let convert = isPlain(header) ? "" : " --export-profile srgb"
        let input = "'/in/photo[fail-on=truncated]'"
        let full: String
        if isPlain(header) && max(header.width, header.height) <= fullSide {
            full = "vips autorot \(input) '/out/full.jpg\(saved)'"
        } else {
            full = "vipsthumbnail \(input) --size '\(fullSide)x\(fullSide)>'\(convert) -o '/out/full.jpg\(saved)'"
        }
        return """
            (\(thumbnail(input, side: 1280, to: "view.jpg", convert))
            \(thumbnail("/out/view.jpg", side: 320, to: "thumb.jpg"))) & small=$!
            \(full) || exit 1
            wait $small
            """
    }

    /// Burns the overlay in the first argument into `/in/full.jpg`.
    ///
    /// The new file takes the old one's place only when it is whole, because the two may be the same file.
    static let burn = """
        printf %s "$1" > /tmp/overlay.svg || exit 1
        vips composite2 /in/full.jpg /tmp/overlay.svg '/out/.full.jpg\(saved)' over || exit 1
        mv -f /out/.full.jpg /out/full.jpg || exit 1
        \(thumbnail("/out/full.jpg", side: 1280, to: "view.jpg"))
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
