import Deidentification
import Foundation
import Kernel
import Media
import Testing
import Work

@Suite("How much is worked on for one person")
struct MediaFairnessTests {
    private let secret = [UInt8](repeating: 5, count: 32)

    /// Takes one person's place in the queue while the body runs.
    private func holding(
        _ queue: WorkQueue, of person: PersonID, _ body: () async throws -> Void
    ) async throws {
        let (begun, gate) = (AsyncStream<Void>.makeStream(), AsyncStream<Void>.makeStream())
        let held = Task {
            try await queue.turn(for: person, .interactive) {
                begun.continuation.finish()
                for await _ in gate.stream {}
            }
        }
        for await _ in begun.stream {}
        do {
            try await body()
        } catch {
            gate.continuation.finish()
            throw error
        }
        gate.continuation.finish()
        try await held.value
    }

    @Test(
        "beyond the bound a file is refused and stays where it is; it is taken when there is room, and another's all along"
    )
    func bound() async throws {
        try await MediaGround.with(bounds: WorkBounds(running: 2, waitingEach: 0)) { ground in
            let upload = try await ground.upload(MediaGround.photo)
            let path = ground.folder.appendingPathComponent("photo").path
            try Data(MediaGround.photo).write(to: URL(fileURLWithPath: path))
            try await holding(ground.queue, of: ground.owner) {
                await #expect(throws: WorkFailure.tooMuchOfOne) {
                    _ = try await ground.pipeline.accept(upload: upload, owner: ground.owner, secret: secret)
                }
                await #expect(throws: WorkFailure.tooMuchOfOne) {
                    _ = try await ground.pipeline.accept(fileAt: path, owner: ground.owner, secret: secret)
                }
                #expect(try await ground.isThere(upload) && ground.rest("files").isEmpty)
                let other = try await ground.pipeline.accept(fileAt: path, owner: .make(), secret: secret)
                #expect(other.kind == .photo)
            }
            let taken = try await ground.pipeline.accept(upload: upload, owner: ground.owner, secret: secret)
            #expect(taken.kind == .photo)
        }
    }

    @Test("a frame and a mask are refused beyond the bound as well; what is drawn already needs no turn")
    func frames() async throws {
        try await MediaGround.with(bounds: WorkBounds(running: 2, waitingEach: 0)) { ground in
            let upload = try await ground.upload(MediaGround.scan)
            let file = try await ground.pipeline.accept(upload: upload, owner: ground.owner, secret: secret)
            let hash = try #require(file.hash(of: "dicom"))
            func look(_ frame: Int) async throws {
                try await ground.pipeline.withPicture(
                    of: hash, frame: frame, window: file.windows[0], keep: true, for: ground.owner
                ) { #expect(FileManager.default.fileExists(atPath: $0)) }
            }
            try await look(0)
            try await holding(ground.queue, of: ground.owner) {
                try await look(0)
                await #expect(throws: WorkFailure.tooMuchOfOne) { try await look(1) }
                await #expect(throws: WorkFailure.tooMuchOfOne) {
                    let box = MaskBox(x: 0, y: 0, width: 0.5, height: 0.5)
                    _ = try await ground.pipeline.mask(file, boxes: [box], for: ground.owner)
                }
                // What is read in the background waits for itself.
                #expect(try await ground.pipeline.read(file, for: ground.owner).isEmpty)
            }
            try await look(1)
        }
    }
}
