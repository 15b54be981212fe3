import Blobs
import Deidentification
import Foundation
import Kernel
import Media
import Sandbox
import Testing

@Suite("From quarantine to the store")
struct MediaPipelineTests {
    private let secret = [UInt8](repeating: 5, count: 32)

    @Test("an upload stays until its clean copy is in use, gives the same file each time, and ends as often as told")
    func finish() async throws {
        try await MediaGround.with { ground in
            let upload = try await ground.upload(MediaGround.photo)
            // Given a cleaning that nothing came of, and two at once.
            let first = try await ground.pipeline.accept(upload: upload, owner: ground.owner, secret: secret)
            #expect(try await ground.isThere(upload))
            async let second = ground.pipeline.accept(upload: upload, owner: ground.owner, secret: secret)
            async let third = ground.pipeline.accept(upload: upload, owner: ground.owner, secret: secret)
            #expect(try await [second, third] == [first, first])
            #expect(first.renditions.map(\.name) == ["full", "view", "thumb"])
            #expect(ground.rest("files").count == Set(first.renditions.map(\.hash)).count)
            // When it is in use.
            for _ in 0..<2 { await ground.pipeline.finish(upload, owner: ground.owner) }
            // Then only the clean copy is left.
            #expect(try await !ground.isThere(upload))
            #expect(ground.rest("quarantine").isEmpty && ground.rest("work").isEmpty)
            for rendition in first.renditions {
                #expect(try await ground.files.verify(rendition.hash) == .sound)
                try await ground.files.withFile(rendition.hash) { path in
                    let bytes = FileManager.default.contents(atPath: path) ?? Data()
                    #expect(!bytes.isEmpty && bytes.range(of: Data("Wang".utf8)) == nil)
                }
            }
        }
    }

    @Test("nobody else ends or takes an upload")
    func strangers() async throws {
        try await MediaGround.with { ground in
            let (upload, stranger) = (try await ground.upload(MediaGround.photo), PersonID.make())
            await ground.pipeline.finish(upload, owner: stranger)
            #expect(try await ground.isThere(upload))
            await #expect(throws: MediaFailure.unknownUpload) {
                _ = try await ground.pipeline.accept(upload: upload, owner: stranger, secret: secret)
            }
            #expect(ground.rest("files").isEmpty)
        }
    }

    @Test("what is no picture is refused, stays in quarantine, and leaves nothing where it was looked at")
    func refused() async throws {
        try await MediaGround.with { ground in
            let upload = try await ground.upload(Array("no picture at all".utf8))
            await #expect(throws: PhotoFailure.notAPicture) {
                _ = try await ground.pipeline.accept(upload: upload, owner: ground.owner, secret: secret)
            }
            #expect(try await ground.isThere(upload))
            #expect(ground.rest("files").isEmpty && ground.rest("work").isEmpty)
        }
    }

    @Test("without a sandbox no file is taken, and none is lost")
    func noSandbox() async throws {
        try await MediaGround.with(sandbox: false) { ground in
            let upload = try await ground.upload(MediaGround.photo)
            await #expect(throws: SandboxFailure.self) {
                _ = try await ground.pipeline.accept(upload: upload, owner: ground.owner, secret: secret)
            }
            #expect(try await ground.isThere(upload))
        }
    }

    @Test("a frame that is not to be kept leaves nothing, and one that is stands under its scan and goes with it")
    func frames() async throws {
        try await MediaGround.with { ground in
            let upload = try await ground.upload(MediaGround.scan)
            let file = try await ground.pipeline.accept(upload: upload, owner: ground.owner, secret: secret)
            #expect(file.kind == .dicom && file.frames == 2)
            let hash = try #require(file.hash(of: "dicom"))
            func frame(_ number: Int, keep: Bool) async throws -> Data? {
                try await ground.pipeline.withPicture(
                    of: hash, frame: number, window: file.windows[0], keep: keep, for: ground.owner
                ) {
                    FileManager.default.contents(atPath: $0)
                }
            }
            // When a draft's frame is looked at.
            let seen = try #require(try await frame(1, keep: false))
            #expect(seen.starts(with: [0xFF, 0xD8]))
            #expect(ground.rest("derived").isEmpty && ground.rest("work").isEmpty)
            // When a posted one is looked at.
            #expect(try await frame(1, keep: true) == seen)
            #expect(ground.rest("derived") == ["\(hash)/frame-1-\(file.windows[0].name).jpg"])
            #expect(try await frame(1, keep: true) == seen)
            // Then it goes with its scan, which nothing refers to any more.
            let later = WallClock { Instant.systemNow.adding(seconds: BlobStore.forgetGraceSeconds + 1) }
            let store = try BlobStore(
                content: ground.folder.appendingPathComponent("files").path,
                derived: ground.folder.appendingPathComponent("derived").path, clock: later)
            try await store.forget([hash]) { _ in [] }
            #expect(ground.rest("derived").isEmpty)
            await #expect(throws: BlobFailure.damaged) { _ = try await frame(1, keep: true) }
        }
    }

    @Test(
        "a scan keeps its scale and its own window through the cleaning, and a CT without one begins with soft tissue")
    func description() async throws {
        try await MediaGround.with { ground in
            func accept(_ bytes: [UInt8]) async throws -> AcceptedFile {
                try await ground.pipeline.accept(
                    upload: try await ground.upload(bytes), owner: ground.owner, secret: secret)
            }
            let scan = try await accept(MediaGround.scan)
            #expect(scan.spacing == PixelSpacing(rowMillimetres: 0.5, columnMillimetres: 0.25, atDetector: false))
            #expect(scan.windows.first == DICOMWindow(name: "default", center: 45, width: 350))
            let bare = try await accept(MediaGround.scan(window: false))
            #expect(bare.windows.map(\.name) == ["soft", "lung", "bone", "brain", "default"])
            #expect(bare.windows.last?.center == nil)
            #expect(try await accept(MediaGround.photo).spacing == nil)
        }
    }

    @Test("a small picture of a frame stands beside the large one")
    func tiles() async throws {
        try await MediaGround.with { ground in
            let upload = try await ground.upload(MediaGround.scan)
            let file = try await ground.pipeline.accept(upload: upload, owner: ground.owner, secret: secret)
            let hash = try #require(file.hash(of: "dicom"))
            let window = DICOMWindow(name: "default")
            for size in FrameSize.allCases {
                try await ground.pipeline.withPicture(
                    of: hash, frame: 1, window: window, size: size, keep: true, for: ground.owner
                ) { #expect(FileManager.default.contents(atPath: $0)?.starts(with: [0xFF, 0xD8]) == true) }
            }
            #expect(Set(ground.rest("derived")) == ["\(hash)/frame-1-default.jpg", "\(hash)/tile-1-default.jpg"])
        }
    }

    @Test("a masked picture is a new file beside the one it was made of, which goes when it is given up")
    func mask() async throws {
        try await MediaGround.with { ground in
            let upload = try await ground.upload(MediaGround.photo)
            let clean = try await ground.pipeline.accept(upload: upload, owner: ground.owner, secret: secret)
            let box = MaskBox(x: 0.2, y: 0.2, width: 0.5, height: 0.5)
            let masked = try await ground.pipeline.mask(clean, boxes: [box], for: ground.owner)
            let (old, new) = (Set(clean.renditions.map(\.hash)), Set(masked.renditions.map(\.hash)))
            #expect(old.isDisjoint(with: new))
            // Given up just now it stays, because a command may be about to commit it.
            try await ground.pipeline.forget(old.sorted()) { _ in [] }
            for hash in old.union(new) { #expect(try await ground.files.verify(hash) == .sound) }
        }
    }
}
