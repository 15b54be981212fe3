import Blobs
import Crypto
import Deidentification
import Foundation
import Kernel
import Media
import Sandbox
import Work

/// A pipeline with all that it stands on in a folder of its own, and the machine's own sandbox.
struct MediaGround: Sendable {
    let folder: URL
    let uploads: UploadStore
    let files: BlobStore
    let pipeline: MediaPipeline
    let queue: WorkQueue
    let owner = PersonID.make()

    static func with(
        sandbox: Bool = true, bounds: WorkBounds = MediaPipeline.bounds, _ body: (MediaGround) async throws -> Void
    ) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("huizhen-\(UUID().uuidString)")
        // Temporary: if it cannot be removed the system does it one day.
        defer { try? FileManager.default.removeItem(at: folder) }
        try await body(try MediaGround(folder, sandbox ? try Sandbox.locate() : nil, bounds))
    }

    private init(_ folder: URL, _ sandbox: Sandbox?, _ bounds: WorkBounds) throws {
        self.folder = folder
        queue = WorkQueue("media", bounds)
        func place(_ name: String) -> String { folder.appendingPathComponent(name).path }
        uploads = try UploadStore(folder: place("quarantine"), sealer: Sealer(key: SymmetricKey(size: .bits256)))
        files = try BlobStore(content: place("files"), derived: place("derived"))
        pipeline = MediaPipeline(
            uploads: uploads, files: files, sandbox: sandbox, work: try ProcessFolder(in: place("work")),
            queue: queue)
    }

    /// A complete upload with these bytes.
    func upload(_ bytes: [UInt8]) async throws -> UploadID {
        let id = UploadID.make()
        _ = try await uploads.create(id: id, owner: owner, length: Int64(bytes.count))
        _ = try await uploads.append(id, owner: owner, offset: 0, checksum: nil, body: Self.stream([bytes]))
        return id
    }

    func isThere(_ upload: UploadID) async throws -> Bool {
        do {
            return try await uploads.status(upload, owner: owner).isComplete
        } catch MediaFailure.unknownUpload {
            return false
        }
    }

    static func stream(_ pieces: [[UInt8]]) -> AsyncThrowingStream<[UInt8], any Error> {
        AsyncThrowingStream { continuation in
            pieces.forEach { continuation.yield($0) }
            continuation.finish()
        }
    }

    /// What rests under a folder, apart from locks.
    func rest(_ name: String) -> [String] {
        let root = folder.appendingPathComponent(name).path
        let all = FileManager.default.enumerator(atPath: root)?.allObjects as? [String] ?? []
        return all.filter { path in
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: root + "/" + path, isDirectory: &isFolder)
                && !isFolder.boolValue && !path.hasSuffix(".lock")
        }
    }

    /// A picture of one colour, 64 by 48, that names somebody beside its pixels.
    static var photo: [UInt8] {
        let text = """
            iVBORw0KGgoAAAANSUhEUgAAAEAAAAAwCAIAAAAuKetIAAAAGnRFWHRBdXRob3IAV2FuZyBvZiB0aGUgdmlsbGFnZWt6Du4AAABDSURBVHja
            7c9BCQAACASw648hjGMsK/gVBiuwTNdrERAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBC4Wk7icVomV5K1AAAAAElFTkSuQmCC
            """
        return Array(Data(base64Encoded: text, options: .ignoreUnknownCharacters) ?? Data())
    }

    /// A scan of two frames of 16 by 16, in explicit VR little endian, with a made-up patient.
    static var scan: [UInt8] { scan(window: true) }

    static func scan(window: Bool) -> [UInt8] {
        let (storage, instance) = ("1.2.840.10008.5.1.4.1.1.7.3", "1.2.826.0.1.3680043.10.1487.9.1")
        let meta =
            element(2, 1, "OB", [0, 1]) + element(2, 2, "UI", storage) + element(2, 3, "UI", instance)
            + element(2, 0x10, "UI", "1.2.840.10008.1.2.1") + element(2, 0x12, "UI", "1.2.826.0.1.3680043.10.1487")
        let head = element(2, 0, "UL", little(UInt32(meta.count))) + meta
        let set =
            element(8, 0x16, "UI", storage) + element(8, 0x18, "UI", instance) + element(8, 0x60, "CS", "CT")
            + element(0x10, 0x10, "PN", "Synthetic^Scan") + element(0x20, 0xD, "UI", "1.2.826.0.1.3680043.10.1487.9.2")
            + element(0x20, 0xE, "UI", "1.2.826.0.1.3680043.10.1487.9.3")
        let picture =
            element(0x28, 2, "US", little(1 as UInt16)) + element(0x28, 4, "CS", "MONOCHROME2")
            + element(0x28, 8, "IS", "2") + element(0x28, 0x10, "US", little(16 as UInt16))
            + element(0x28, 0x11, "US", little(16 as UInt16)) + element(0x28, 0x30, "DS", "0.5\\0.25")
            + element(0x28, 0x100, "US", little(16 as UInt16))
            + element(0x28, 0x101, "US", little(16 as UInt16)) + element(0x28, 0x102, "US", little(15 as UInt16))
            + element(0x28, 0x103, "US", little(0 as UInt16)) + element(0x28, 0x301, "CS", "NO")
            + (window ? element(0x28, 0x1050, "DS", "45") + element(0x28, 0x1051, "DS", "350") : [])
            + element(0x28, 0x1052, "DS", "-1024") + element(0x28, 0x1053, "DS", "1")
        let pixels = (0..<2 * 16 * 16).flatMap { little(UInt16(700 + $0)) }
        return [UInt8](repeating: 0, count: 128) + Array("DICM".utf8) + head + set + picture
            + element(0x7FE0, 0x10, "OW", pixels)
    }

    private static func element(_ group: UInt16, _ number: UInt16, _ vr: String, _ value: String) -> [UInt8] {
        let bytes = Array(value.utf8)
        return element(group, number, vr, bytes.count % 2 == 0 ? bytes : bytes + [vr == "UI" ? 0 : 32])
    }

    private static func element(_ group: UInt16, _ number: UInt16, _ vr: String, _ value: [UInt8]) -> [UInt8] {
        let isLong = vr == "OB" || vr == "OW"
        let length = isLong ? [0, 0] + little(UInt32(value.count)) : little(UInt16(value.count))
        return little(group) + little(number) + Array(vr.utf8) + length + value
    }

    private static func little<Number: FixedWidthInteger>(_ value: Number) -> [UInt8] {
        (0..<(Number.bitWidth / 8)).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
}
