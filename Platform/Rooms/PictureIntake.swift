package import Blobs
package import Circles
package import Deidentification
package import Foundation
package import Kernel
package import Logging
package import Media
package import Threads

/// The one way by which pictures come into what people say: nobody sees them before they were searched, and what is certain is
/// masked.
///
/// A picture in which something is only suspected is shown to its author alone, who then sends it again with what was seen, or
/// has all of it hidden. A draft has its own, longer way, because it keeps its pictures while one writes.
package struct PictureIntake: Sendable {
    /// What became of the uploads that somebody sends.
    package enum Outcome: Sendable {
        case taken([AcceptedFile])
        /// Something certain cannot be masked in the picture with this number, from 1; nothing is kept.
        case unsafe(Int)
        /// Something is suspected that the author has not been shown; nothing is kept.
        case doubtful([DoubtfulPicture])
    }

    private let ground: Ground
    private let pipeline: MediaPipeline
    private let files: BlobStore
    private let desk: SettlingDesk
    private let sealer: Sealer
    private let purpose: String
    private let logger: Logger

    /// - Parameter purpose: of the files' secrets, words of the room's own.
    package init(for purpose: String, on house: Foundations) {
        self.init(
            for: purpose, ground: house.ground, uploads: house.uploads, files: house.files, pipeline: house.pipeline,
            sealer: house.sealer, logger: house.logger)
    }

    package init(
        for purpose: String, ground: Ground, uploads: UploadStore, files: BlobStore, pipeline: MediaPipeline,
        sealer: Sealer, logger: Logger
    ) {
        self.purpose = purpose
        self.ground = ground
        self.pipeline = pipeline
        self.files = files
        self.sealer = sealer
        self.logger = logger
        desk = SettlingDesk(pipeline: pipeline, uploads: uploads, clock: ground.clock)
    }

    /// Puts files that came with a form where uploads wait, all or none, so that the form may come back without them.
    package func quarantine(_ paths: [String], by actor: Actor) async throws -> [UploadID] {
        var taken: [UploadID] = []
        do {
            for path in paths { taken.append(try await pipeline.quarantine(fileAt: path, owner: actor.person)) }
        } catch {
            await finish(taken, by: actor)
            throw error
        }
        return taken
    }

    /// Ends uploads that are in use now, or that came with a form which is not asked again.
    package func finish(_ uploads: [UploadID], by actor: Actor) async {
        for upload in uploads { await pipeline.finish(upload, owner: actor.person) }
    }

    /// Cleans the uploads one by one, in their order, and masks in them what is certain.
    ///
    /// - Parameters:
    ///   - seen: what the author was shown of doubtful pictures and lets stand (`SettledFile.seen`).
    ///   - hidden: uploads in which everything that is found is masked.
    /// - Throws: as `SettlingDesk.settle`; nothing is kept then.
    package func take(
        _ uploads: [UploadID], seen: Set<String>, hidden: Set<UploadID>, by actor: Actor
    ) async throws -> Outcome {
        var settled: [SettledFile] = []
        do {
            for upload in uploads {
                settled.append(try await settle(upload, hidesAll: hidden.contains(upload), by: actor))
                if settled.last?.isUnsafe == true { break }
            }
        } catch {
            await forget(settled.flatMap(\.contents))
            throw error
        }
        let doubtful = zip(uploads, settled).filter { $1.isDoubtful && !seen.contains($1.seen) }
        if settled.last?.isUnsafe == true || !doubtful.isEmpty {
            await forget(settled.flatMap(\.contents))
            return settled.last?.isUnsafe == true
                ? .unsafe(settled.count) : .doubtful(doubtful.map { DoubtfulPicture($0, $1) })
        }
        await forget(settled.flatMap(\.passing))
        return .taken(settled.map(\.file))
    }

    /// What the author of an upload would be shown of it, with its bytes; nothing of it is kept.
    package func look(at upload: UploadID, by actor: Actor) async throws -> (picture: DoubtfulPicture, jpeg: Data) {
        let settled = try await settle(upload, hidesAll: false, by: actor)
        let picture = DoubtfulPicture(upload, settled)
        let bytes = try await jpeg(of: picture)
        await forget(settled.contents)
        return (picture, bytes)
    }

    /// The bytes of what is shown of a picture, which no address leads to: it is nobody's yet.
    package func jpeg(of picture: DoubtfulPicture) async throws -> Data {
        guard let view = picture.view else { throw CommonFailure.notFound }
        return try await files.withFile(view) { try Data(contentsOf: URL(fileURLWithPath: $0)) }
    }

    /// The secret of a file is one of its own, the same however often it is sent.
    private func settle(_ upload: UploadID, hidesAll: Bool, by actor: Actor) async throws -> SettledFile {
        try await desk.settle(
            upload, owner: actor.person, secret: sealer.digest(upload.text, for: purpose), hidesAll: hidesAll)
    }

    /// What nothing refers to goes soon; what an entry refers to stays.
    private func forget(_ hashes: [String]) async {
        do {
            try await pipeline.forget(hashes, references: Threads.references(in: ground.database))
        } catch {
            // The daily sweep takes it.
            logger.warning("contents could not be given up", metadata: ["error": "\(type(of: error))"])
        }
    }
}

/// A picture in which something may tell who the patient is: its author looks before anybody else does.
package struct DoubtfulPicture: Sendable, Equatable {
    package let upload: UploadID
    /// What is confirmed by who has looked.
    package let seen: String
    package let left: [PixelFinding]
    /// False when no reader could look at it.
    package let isRead: Bool
    /// The content of the size for pages, with the masks burned in.
    package let view: String?

    package init(_ upload: UploadID, _ settled: SettledFile) {
        self.upload = upload
        seen = settled.seen
        left = settled.left
        isRead = settled.isRead
        view = settled.file.hash(of: "view")
    }

    /// The picture as an address that holds it: no page is led to it.
    package static func address(of jpeg: Data) -> String { "data:image/jpeg;base64,\(jpeg.base64EncodedString())" }
}

extension AcceptedFile {
    /// The file's renditions as files of an entry.
    package func entryFiles(position: Int) -> [EntryFile] {
        renditions.map {
            EntryFile(position: position, rendition: $0.name, hash: $0.hash, type: $0.type, bytes: $0.bytes)
        }
    }
}

extension [AcceptedFile] {
    /// The renditions of all files, numbered in the order of the files.
    package var entryFiles: [EntryFile] { enumerated().flatMap { $0.element.entryFiles(position: $0.offset) } }
}
