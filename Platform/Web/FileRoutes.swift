package import Blobs
package import Circles
import Deidentification
package import Kernel
package import Media
import Threads

/// The files of entries, for those who may see the entry.
package struct FileRoutes: Sendable {
    private let ground: Ground
    private let files: BlobStore
    private let pipeline: MediaPipeline

    package init(ground: Ground, files: BlobStore, pipeline: MediaPipeline) {
        self.ground = ground
        self.files = files
        self.pipeline = pipeline
    }

    /// Where a file of an entry is: its thread, `seq`, position and rendition.
    package static let path = Path(
        "/files/:thread/:seq/:position/:rendition", ThreadID.self, Int64.self, Int.self, String.self)

    /// What is answered.
    package var routes: [Route] { [Route(.get, Self.path, body: .none, show)] }

    /// What the access door says of a file.
    private struct Found: Sendable {
        let file: EntryFile
        /// Nobody but its author sees the thread: it is a draft, of which nothing is derived on the disk.
        let isPersonal: Bool
    }

    private func show(
        _ request: Request, _ thread: ThreadID, _ seq: Int64, _ position: Int, _ name: String
    ) async throws -> Reply {
        let actor = try request.requireActor()
        let frame = Self.frame(name)
        let rendition = frame == nil ? name : "dicom"
        let found = try await ground.look("platform.file", by: actor, on: "\(thread)/\(seq)/\(position)") {
            transaction in
            let file = try Threads.readableFile(
                thread: thread, seq: seq, position: position, rendition: rendition, by: actor.person, in: transaction)
            guard let file else { throw CommonFailure.notFound }
            return Found(file: file, isPersonal: try Threads.isPersonal(thread, in: transaction))
        }
        return try await reply(found, frame, to: request)
    }

    private func reply(
        _ found: Found, _ frame: Frame?, to request: Request
    ) async throws -> Reply {
        let hash = found.file.hash
        let tag = EntityTag(frame.map { "\(hash)-\($0.size)-\($0.number)-\($0.window.name)" } ?? hash)
        // Each look asks again whether the person may see it; what has not changed is then not sent again.
        var headers = ["ETag": tag.header, "Cache-Control": "private, no-cache"]
        if tag.isHeld(by: request.header("if-none-match")) { return .status(304, headers: headers) }
        if let frame {
            return try await pipeline.withPicture(
                of: hash, frame: frame.number, window: frame.window, size: frame.size, keep: !found.isPersonal,
                for: try request.requireActor().person
            ) { try Reply.file(path: $0, type: "image/jpeg", headers: headers) }
        }
        let type = found.file.type
        if type == "application/dicom" { headers["Content-Disposition"] = "attachment; filename=\"image.dcm\"" }
        return try await files.withFile(hash) { try Reply.file(path: $0, type: type, headers: headers) }
    }

    /// A frame that is asked for as a picture.
    struct Frame: Sendable, Equatable {
        let size: FrameSize
        /// Counted from 0.
        let number: Int
        let window: DICOMWindow
    }

    /// `frame-12-lung`: a frame in a window of that name; `tile-12-lung`: the same, small.
    static func frame(_ rendition: String) -> Frame? {
        let parts = rendition.split(separator: "-")
        guard parts.count == 3, let size = FrameSize(rawValue: String(parts[0])), let number = Int(parts[1]),
            (0..<100_000).contains(number),
            let window = DICOMWindow.presets(modality: "CT").first(where: { $0.name == parts[2] })
        else { return nil }
        return Frame(size: size, number: number, window: window)
    }
}
