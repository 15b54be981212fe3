import Foundation
import Kernel

/// `multipart/form-data` (RFC 7578), from a file that holds the whole body.
enum Multipart {
    private static let partLimit = 200
    private static let fieldBytes = 256 * 1024

    struct Parts {
        var fields: [(name: String, value: String)] = []
        var files: [(name: String, file: FormFile)] = []
    }

    /// The boundary of a content type; nil when there is none that the standard allows.
    static func boundary(of type: String) -> String? {
        for part in type.split(separator: ";").dropFirst() {
            let pair = part.split(separator: "=", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
            guard pair.count == 2, pair[0].lowercased() == "boundary" else { continue }
            let boundary = pair[1].trimmingCharacters(in: CharacterSet(charactersIn: "\""))
            return (1...70).contains(boundary.utf8.count) ? boundary : nil
        }
        return nil
    }

    /// Splits the body; files go into `folder` under names of our own.
    static func split(_ body: Data, boundary: String, into folder: URL) throws -> Parts {
        let delimiter = Data("--\(boundary)".utf8)
        var parts = Parts()
        guard var start = body.range(of: delimiter)?.upperBound else { throw WebFailure.malformed }
        var count = 0
        while true {
            guard body.count - start >= 2 else { throw WebFailure.malformed }
            if body[start] == UInt8(ascii: "-") && body[start + 1] == UInt8(ascii: "-") { return parts }
            count += 1
            guard count <= partLimit, body[start] == 13, body[start + 1] == 10,
                let end = body.range(of: Data("\r\n".utf8) + delimiter, in: (start + 2)..<body.count),
                let blank = body.range(of: Data("\r\n\r\n".utf8), in: (start + 2)..<end.lowerBound)
            else { throw WebFailure.malformed }
            let content = body[blank.upperBound..<end.lowerBound]
            try add(header: body[(start + 2)..<blank.lowerBound], content: content, to: &parts, folder: folder)
            start = end.upperBound
        }
    }

    private static func add(header: Data, content: Data, to parts: inout Parts, folder: URL) throws {
        guard let header = String(validating: header, as: UTF8.self) else { throw WebFailure.malformed }
        var name: String?
        var isFile = false
        for line in header.split(separator: "\r\n") where line.lowercased().hasPrefix("content-disposition:") {
            for part in line.split(separator: ";").dropFirst() {
                let pair = part.split(separator: "=", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
                guard pair.count == 2 else { continue }
                if pair[0].lowercased() == "name" {
                    name = pair[1].trimmingCharacters(in: CharacterSet(charactersIn: "\""))
                }
                // The name of a file is an identifier too: that there is one is all that is noted of it.
                if pair[0].lowercased().hasPrefix("filename") { isFile = true }
            }
        }
        guard let name else { throw WebFailure.malformed }
        if isFile {
            if content.isEmpty { return }
            let path = folder.appendingPathComponent(UUID().uuidString)
            try content.write(to: path)
            parts.files.append((name, FormFile(path: path.path, bytes: Int64(content.count))))
        } else {
            guard content.count <= fieldBytes, let text = String(validating: content, as: UTF8.self) else {
                throw WebFailure.malformed
            }
            parts.fields.append((name, text))
        }
    }
}
