import Blobs
import Foundation

/// The file with the link for the first administrator: only the server's own user reads it, and no journal has it.
struct FirstLink: Sendable {
    /// How long the link works.
    static let hours: Int64 = 1

    private let url: URL

    /// - Parameter folder: the data folder of the installation.
    init(in folder: String) {
        url = URL(fileURLWithPath: folder).appendingPathComponent("first-administrator")
    }

    var path: String { url.path }

    func write(_ link: String) throws { try Disk.writeAtomically(Data((link + "\n").utf8), to: url) }

    /// - Throws: when it is there and stays.
    func remove() throws { try Disk.remove(url) }
}
