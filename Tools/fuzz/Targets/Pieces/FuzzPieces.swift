import Crypto
import Foundation
import FuzzSupport
import Kernel

@testable import Blobs
@testable import Media

/// The pieces of an upload as they are found on the disk, and what is read of them; and sealed bytes.
@main enum FuzzPieces: FuzzTarget {
    private static let sealer = Sealer(key: SymmetricKey(data: [UInt8](repeating: 7, count: 32)))
    private static let folder = UploadFolder(
        url: FileManager.default.temporaryDirectory.appending(path: "huizhen-pieces-\(getpid())"))
    private static let length: Int64 = 4096

    static func seeds() throws -> [[UInt8]] {
        let older = Array(
            try AES.GCM.seal([1, 2, 3] as [UInt8], using: SymmetricKey(data: Data(count: 32))).combined ?? Data())
        return [
            [0, 0, 0, 31] + older, [0x80, 0, 0, 32] + (try sealer.seal([1, 2, 3])), [0, 0, 0, 0], [0x80, 0, 0, 29],
            older,
        ]
    }

    static var words: [String] { ["\u{0}\u{0}\u{0}\u{1C}", "\u{1}"] }

    static func feed(_ bytes: [UInt8]) {
        for context in [[], [1]] as [[UInt8]] { _ = attempt { try sealer.open(bytes, boundTo: context) } }
        let meta = UploadFolder.Meta(owner: .make(), length: length, createdAt: Instant(milliseconds: 0))
        if attempt({ try folder.lastChange() }) == .some(nil) { _ = attempt { try folder.create(meta) } }
        guard attempt({ try Data(bytes).write(to: folder.url.appending(path: "pieces")) }) != nil,
            let found = attempt({ try folder.find() }) ?? nil
        else { return }
        let position = found.position
        require((0...length).contains(position.plainBytes), "more than was announced")
        require((0...Int64(bytes.count)).contains(position.fileEnd), "a piece that is not there")
        guard let reader = attempt({ try folder.openReader(upTo: position, sealer) }) else { return }
        // What this key has not sealed for this place never comes out.
        var plain = 0
        while let piece = attempt({ try reader.next() }) ?? nil { plain += piece.count }
        require(plain == 0 || plain <= Int(position.plainBytes), "more came out than there is")
    }
}
