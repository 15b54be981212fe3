import HTTPTypes
import HummingbirdCore
import NIOCore

extension Outgoing {
    private static let chunkBytes = 64 * 1024

    /// A file, or the range of it that was asked for.
    func file(_ file: OpenFile, type: String, etag: String?, _ raw: HummingbirdCore.Request) -> Response {
        var headers: HTTPFields = [.contentType: type, .acceptRanges: "bytes"]
        let asked = raw.method == .get ? raw.headers[.range] : nil
        // A part only of what the client has the other parts of (RFC 9110, section 13.1.5).
        let isSame = raw.headers[.ifRange].map { $0 == etag } ?? true
        if isSame, let asked, Self.isPastEnd(asked, size: file.size) {
            return Response(
                status: .rangeNotSatisfiable, headers: [.contentRange: "bytes */\(file.size)", .acceptRanges: "bytes"])
        }
        guard isSame, let range = asked.flatMap({ Self.range($0, size: file.size) }) else {
            return Response(status: .ok, headers: headers, body: Self.body(file, 0..<file.size))
        }
        headers[.contentRange] = "bytes \(range.lowerBound)-\(range.upperBound)/\(file.size)"
        return Response(
            status: .partialContent, headers: headers,
            body: Self.body(file, range.lowerBound..<range.upperBound + 1))
    }

    private static func body(_ file: OpenFile, _ range: Range<Int>) -> ResponseBody {
        ResponseBody(contentLength: range.count) { writer in
            var offset = range.lowerBound
            while offset < range.upperBound {
                let bytes = try await file.read(at: offset, count: min(chunkBytes, range.upperBound - offset))
                offset += bytes.readableBytes
                try await writer.write(bytes)
            }
            try await writer.finish(nil)
        }
    }

    /// A range that begins after the last byte, or the last none of them (RFC 9110, section 15.5.17).
    static func isPastEnd(_ header: String, size: Int) -> Bool {
        guard let ends = ends(header) else { return false }
        if ends.first.isEmpty { return Int(ends.last) == 0 }
        // Digits that no number holds are past every end.
        guard ends.last.isEmpty || (Int(ends.last) ?? .max) >= (Int(ends.first) ?? .max) else { return false }
        return (Int(ends.first) ?? .max) >= size
    }

    /// Both ends of a single range; nil for what is none.
    private static func ends(_ header: String) -> (first: Substring, last: Substring)? {
        guard header.hasPrefix("bytes="), !header.contains(",") else { return nil }
        let ends = header.dropFirst(6).split(separator: "-", omittingEmptySubsequences: false)
        // Digits alone: a sign is no part of the grammar, though `Int` reads it.
        guard ends.count == 2, ends.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
            !(ends[0].isEmpty && ends[1].isEmpty)
        else { return nil }
        return (ends[0], ends[1])
    }

    /// One range of bytes (RFC 9110, section 14.1.2); nil for what we do not serve in part.
    static func range(_ header: String, size: Int) -> ClosedRange<Int>? {
        guard size > 0, let ends = ends(header) else { return nil }
        if ends.first.isEmpty {
            guard let last = Int(ends.last), last > 0 else { return nil }
            return max(0, size - last)...(size - 1)
        }
        guard let start = Int(ends.first), (0..<size).contains(start) else { return nil }
        let end = ends.last.isEmpty ? size - 1 : Int(ends.last)
        guard let end, end >= start else { return nil }
        return start...min(end, size - 1)
    }
}
