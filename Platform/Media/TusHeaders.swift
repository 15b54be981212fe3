import Crypto
import Foundation
package import Kernel

/// The headers of tus 1.0.0, read and written.
package enum TusHeaders {
    package static let version = "1.0.0"
    package static let extensions = "creation,termination,checksum,expiration"

    /// A digest that a piece must have.
    package struct Checksum: Sendable, Equatable {
        package static let algorithms = ["sha1", "sha256"]
        let algorithm: String
        let digest: [UInt8]

        /// Reads `sha1 BASE64`.
        ///
        /// - Throws: `MediaFailure.unknownChecksum` or `.badHeader`.
        package init(_ header: String) throws(MediaFailure) {
            let parts = header.split(separator: " ")
            guard parts.count == 2, let data = Data(base64Encoded: String(parts[1])) else {
                throw .badHeader("Upload-Checksum")
            }
            guard Self.algorithms.contains(String(parts[0])) else { throw .unknownChecksum }
            algorithm = String(parts[0])
            digest = Array(data)
        }

        func matches(_ bytes: [UInt8]) -> Bool {
            var sum = Sum(self)
            sum.add(bytes)
            return sum.matches
        }
    }

    /// The digest of a piece as it comes, so that nothing of it has to be kept for that.
    struct Sum {
        private enum Running {
            case sha1(Insecure.SHA1)
            case sha256(SHA256)
        }
        private var running: Running
        private let expected: [UInt8]

        init(_ checksum: Checksum) {
            running = checksum.algorithm == "sha1" ? .sha1(Insecure.SHA1()) : .sha256(SHA256())
            expected = checksum.digest
        }

        mutating func add(_ bytes: [UInt8]) {
            switch running {
            case .sha1(var sum):
                sum.update(data: bytes)
                running = .sha1(sum)
            case .sha256(var sum):
                sum.update(data: bytes)
                running = .sha256(sum)
            }
        }

        var matches: Bool {
            switch running {
            case .sha1(let sum): Array(sum.finalize()) == expected
            case .sha256(let sum): Array(sum.finalize()) == expected
            }
        }
    }

    /// Reads `key BASE64,key BASE64`; keys are unique, values may be empty.
    ///
    /// - Throws: `MediaFailure.badHeader`.
    package static func metadata(_ header: String) throws(MediaFailure) -> [String: String] {
        var metadata: [String: String] = [:]
        for part in header.split(separator: ",").prefix(50) {
            let pair = part.split(separator: " ").map(String.init)
            guard let key = pair.first, pair.count <= 2, key.allSatisfy(\.isASCII), metadata[key] == nil else {
                throw .badHeader("Upload-Metadata")
            }
            let value = pair.count == 2 ? pair[1] : ""
            guard let data = Data(base64Encoded: value), let text = String(validating: data, as: UTF8.self) else {
                throw .badHeader("Upload-Metadata")
            }
            metadata[key] = text
        }
        return metadata
    }

    /// A moment as HTTP writes it (RFC 9110, section 5.6.7).
    package static func httpDate(_ instant: Instant) -> String {
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.timeZone = TimeZone(identifier: "GMT")
        formatter.dateFormat = "EEE, dd MMM yyyy HH:mm:ss 'GMT'"
        return formatter.string(from: Date(timeIntervalSince1970: Double(instant.milliseconds) / 1000))
    }
}
