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

    /// One range of bytes (RFC 9110, section 14.1.2); nil for what we do not serve in part.
    static func range(_ header: String, size: Int) -> ClosedRange<Int>? {
        guard header.hasPrefix("bytes="), !header.contains(","), size > 0 else { return nil }
        let ends = header.dropFirst(6).split(separator: "-", omittingEmptySubsequences: false)
        // Digits alone: a sign is no part of the grammar, though `Int` reads it.
        guard ends.count == 2, ends.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }) else { return nil }
        if ends[0].isEmpty {
            guard let last = Int(ends[1]), last > 0 else { return nil }
            return max(0, size - last)...(size - 1)
        }
        guard let start = Int(ends[0]), (0..<size).contains(start) else { return nil }
        let end = ends[1].isEmpty ? size - 1 : Int(ends[1])
        guard let end, end >= start else { return nil }
        return start...min(end, size - 1)
    }
}
