package import Blobs
import DICOM
package import Deidentification
import Foundation
package import Kernel
package import Sandbox
package import Work

/// From quarantine to the store: what identifies is removed, and what remains is kept.
///
/// The original stays in quarantine until the caller says that the clean copy is in use.
package struct MediaPipeline: Sendable {
    private let uploads: UploadStore
    private let files: BlobStore
    private let sandbox: Sandbox?
    private let work: ProcessFolder
    private let queue: WorkQueue

    /// - Parameters:
    ///   - sandbox: nil when this machine has none: then no file is taken.
    ///   - work: originals are decrypted into it for the moment of their cleaning.
    ///   - queue: bounds how much is worked on at once, of everybody and of each.
    package init(
        uploads: UploadStore, files: BlobStore, sandbox: Sandbox?, work: ProcessFolder,
        queue: WorkQueue = WorkQueue("media", MediaPipeline.bounds)
    ) {
        self.uploads = uploads
        self.files = files
        self.sandbox = sandbox
        self.work = work
        self.queue = queue
    }

    private static let cores = max(1, ProcessInfo.processInfo.activeProcessorCount)
    /// Whether a content is stored now.
    func holds(_ hash: String) -> Bool { files.contains(hash) }

    /// More files than processors, because a file mostly waits for its job in the sandbox.
    ///
    /// A page shows twenty pictures at most, which a browser may ask for at once.
    package static let bounds = WorkBounds(running: cores + 2, waitingEach: 24)

    /// Cleans a complete upload; it stays in quarantine until `finish`.
    ///
    /// Twice at once for the same upload is allowed, and gives the same file twice.
    /// - Parameter secret: of the case, so that several DICOM files of one patient keep their relations.
    /// - Throws: `MediaFailure`, `BlobFailure`, `PhotoFailure`, `DICOMRefusal`, `DICOMFailure`, `SandboxFailure`.
    package func accept(upload: UploadID, owner: PersonID, secret: [UInt8]) async throws -> AcceptedFile {
        try await inFolder(for: owner, .interactive) { folder, box in
            let original = folder.appendingPathComponent("original").path
            try await uploads.extract(upload, owner: owner, to: original)
            return try await queue.onThreads { try await clean(original, in: folder, secret: secret, box) }
        }
    }

    /// Ends an upload whose clean copy is in use: call it after the commit, as often as you like.
    package func finish(_ upload: UploadID, owner: PersonID) async {
        // One that is gone already is what was wanted; one that could not be removed expires within a day.
        try? await uploads.terminate(upload, owner: owner)
    }

    /// Gives kept files up: what nothing refers to goes as soon as no command can be using it any more.
    package func forget(_ hashes: [String], references: References) async throws {
        try await files.forget(hashes, references: references)
    }

    /// Puts a file that came with a form where uploads wait, so that its form may come back without it.
    ///
    /// The caller removes the original.
    package func quarantine(fileAt path: String, owner: PersonID) async throws -> UploadID {
        let id = UploadID.make()
        let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
        defer { try? handle.close() }
        let length = Int64(try handle.seekToEnd())
        try handle.seek(toOffset: 0)
        _ = try await uploads.create(id: id, owner: owner, length: length)
        do {
            _ = try await uploads.append(id, owner: owner, offset: 0, checksum: nil, body: FilePieces(handle: handle))
        } catch {
            await finish(id, owner: owner)
            throw error
        }
        return id
    }

    /// A file as it comes in from the net.
    private struct FilePieces: AsyncSequence, AsyncIteratorProtocol, @unchecked Sendable {
        // Read by the one task that has made it.
        let handle: FileHandle
        func makeAsyncIterator() -> FilePieces { self }
        func next() async throws -> [UInt8]? {
            let piece = try handle.read(upToCount: 1 << 18) ?? Data()
            return piece.isEmpty ? nil : Array(piece)
        }
    }

    /// Cleans a file that came with a form.
    ///
    /// The caller removes the original.
    package func accept(fileAt path: String, owner: PersonID?, secret: [UInt8]) async throws -> AcceptedFile {
        try await inFolder(for: owner, .interactive) { folder, box in
            try await queue.onThreads { try await clean(path, in: folder, secret: secret, box) }
        }
    }

    /// Burns boxes into a photo's clean picture; answers its new renditions.
    ///
    /// The old ones are the caller's to give up.
    package func mask(
        _ file: AcceptedFile, boxes: [MaskBox], for person: PersonID?, _ kind: WorkKind = .interactive
    ) async throws -> AcceptedFile {
        try await inFolder(for: person, kind) { folder, box in
            try await queue.onThreads {
                file.kind == .dicom
                    ? try await maskObject(file, boxes, in: folder, box)
                    : try await maskPhoto(file, boxes, in: folder, box)
            }
        }
    }

    private func maskPhoto(
        _ file: AcceptedFile, _ boxes: [MaskBox], in folder: URL, _ box: Sandbox
    ) async throws -> AcceptedFile {
        guard let report = file.photo, let hash = file.hash(of: "full") else { throw PhotoFailure.notMaskable }
        let clean = try await files.withFile(hash) { path in
            try await PhotoCleaner(sandbox: box).mask(
                cleanFileAt: path, boxes: boxes, report: report, into: folder.path)
        }
        return try await photo(clean, in: folder)
    }

    /// A DICOM object loses the same places in every frame.
    private func maskObject(
        _ file: AcceptedFile, _ boxes: [MaskBox], in folder: URL, _ box: Sandbox
    ) async throws -> AcceptedFile {
        guard let hash = file.hash(of: "dicom") else { throw BlobFailure.damaged }
        let target = folder.appendingPathComponent("clean.dcm").path
        _ = try await files.withFile(hash) { path in
            try await DICOMPixelMasker(sandbox: box).mask(
                cleanFileAt: path, masks: boxes.map { DICOMMask(box: $0) }, to: target, in: folder.path)
        }
        return try await object(
            target, try DICOMFile.summary(fileAt: target), removed: file.removed, in: folder, box)
    }

    /// What a reader finds in the pixels of a kept picture that may identify a person.
    ///
    /// - Throws: `PixelFailure` when it could not be read, which is not the same as nothing found.
    package func read(
        _ file: AcceptedFile, for person: PersonID?, _ kind: WorkKind = .batch
    ) async throws -> [PixelFinding] {
        let name = file.kind == .dicom ? "dicom" : "full"
        guard let hash = file.hash(of: name) else { throw BlobFailure.damaged }
        return try await inFolder(for: person, kind) { folder, box in
            try await queue.onThreads {
                try await files.withFile(hash) { path in
                    file.kind == .dicom
                        ? try await DICOMPixelCleaner(sandbox: box).look(cleanFileAt: path, in: folder.path)
                        : try await PixelReader(sandbox: box).read(pictureAt: path).findings
                }
            }
        }
    }

    /// Lets the body read a JPEG file of one frame of a stored DICOM object, rendered when it is first asked for.
    ///
    /// - Parameters:
    ///   - keep: whether the picture stays beside its object for the next who asks. Never for a draft: before its masks are
    ///     burned in, a frame may show what must not rest on the disk a moment longer than the object itself.
    ///   - person: who asks, and whose turn it is when the frame has to be drawn.
    /// - Throws: `BlobFailure.damaged` when the object is missing; `PhotoFailure.damaged` when it cannot be shown.
    package func withPicture<Value>(
        of hash: String, frame: Int, window: DICOMWindow, size: FrameSize = .frame, keep: Bool, for person: PersonID?,
        _ body: (String) async throws -> Value
    ) async throws -> Value {
        try await inFolder { folder in
            func render() async throws -> String {
                try await inTurn(for: person, .interactive) { box in
                    try await queue.onThreads { try await self.render(hash, frame, window, size, in: folder, box) }
                }
            }
            guard keep else { return try await body(try await render()) }
            return try await files.derived(of: hash, "\(size.rawValue)-\(frame)-\(window.name).jpg") {
                try await render()
            } body: {
                try await body($0)
            }
        }
    }

    private func render(
        _ hash: String, _ frame: Int, _ window: DICOMWindow, _ size: FrameSize, in folder: URL, _ box: Sandbox
    ) async throws -> String {
        try await files.withFile(hash) { path in
            try await DICOMRenderer(sandbox: box).render(
                fileAt: path, frame: frame, window: window, into: folder.path, name: "frame.jpg", maxSide: size.side)
            return folder.appendingPathComponent("frame.jpg").path
        }
    }

    // MARK: Kinds

    private func clean(_ path: String, in folder: URL, secret: [UInt8], _ box: Sandbox) async throws -> AcceptedFile {
        if try Self.looksLikeDICOM(path) { return try await dicom(path, in: folder, secret: secret, box) }
        let clean = try await PhotoCleaner(sandbox: box).clean(fileAt: path, into: folder.path)
        return try await photo(clean, in: folder)
    }

    /// The prefix of a Part 10 file (PS3.10, section 7.1), or a data set that begins in group 0008 without one.
    private static func looksLikeDICOM(_ path: String) throws -> Bool {
        let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
        defer { try? handle.close() }
        let head = Array(try handle.read(upToCount: 132) ?? Data())
        if head.count >= 132, Array(head[128..<132]) == Array("DICM".utf8) { return true }
        return head.count >= 8 && (head[0] == 8 || head[0] == 2) && head[1] == 0 && head[3] == 0
    }

    private func photo(_ clean: CleanPhoto, in folder: URL) async throws -> AcceptedFile {
        var renditions: [AcceptedFile.Rendition] = []
        for name in CleanPhoto.renditions {
            let kept = try await files.put(fileAt: folder.appendingPathComponent("\(name).jpg").path)
            renditions.append(.init(name: name, hash: kept.hash, type: "image/jpeg", bytes: kept.bytes))
        }
        return AcceptedFile(
            kind: .photo, renditions: renditions, width: clean.report.width, height: clean.report.height, frames: 1,
            windows: [], modality: nil,
            removed: clean.report.removed.sorted { $0.key < $1.key }.map { .init(name: $0.key, count: $0.value) },
            photo: clean.report)
    }

    private func dicom(_ path: String, in folder: URL, secret: [UInt8], _ box: Sandbox) async throws -> AcceptedFile {
        let target = folder.appendingPathComponent("clean.dcm").path
        let subject = (SubjectSecret(bytes: secret) ?? .random()).ofOneSubject
        let report = try DICOMDeidentifier(profile: .discussion, secret: subject).deidentify(fileAt: path, to: target)
        var removed: [String: Int] = [:]
        for entry in report.entries { removed[entry.keyword, default: 0] += entry.count }
        return try await object(
            target, report.summary,
            removed: removed.sorted { $0.key < $1.key }.map { .init(name: $0.key, count: $0.value) }, in: folder, box)
    }

    /// Keeps a clean object with the picture that stands for it.
    private func object(
        _ target: String, _ facts: DICOMSummary, removed: [AcceptedFile.Removal], in folder: URL, _ box: Sandbox
    ) async throws -> AcceptedFile {
        let file = try DICOMFile.read(fileAt: target)
        let windows = try Self.windows(of: file, modality: facts.modality)
        let first = windows[0].name == "default" ? DICOMWindow(name: "default") : windows[0]
        let frames = max(1, facts.frames)
        // The middle frame stands for the whole, also where a page shows no more than one picture.
        try await DICOMRenderer(sandbox: box).render(
            fileAt: target, frame: frames / 2, window: first, columns: facts.columns, into: folder.path,
            name: "frame.jpg")
        let still = try await PhotoCleaner(sandbox: box).clean(
            fileAt: folder.appendingPathComponent("frame.jpg").path, into: folder.path)
        let object = try await files.put(fileAt: target)
        let pictures = try await photo(still, in: folder)
        return AcceptedFile(
            kind: .dicom,
            renditions: pictures.renditions
                + [
                    AcceptedFile.Rendition(
                        name: "dicom", hash: object.hash, type: "application/dicom", bytes: object.bytes)
                ],
            width: facts.columns, height: facts.rows, frames: frames, windows: windows, modality: facts.modality,
            removed: removed, photo: nil, taken: try file.strings(0x0008_0020).first,
            spacing: try PixelSpacing(of: file))
    }

    /// The presets, the one to begin with first, and with the numbers of the object's own where it has any.
    private static func windows(of file: DICOMFile, modality: String) throws(DICOMFailure) -> [DICOMWindow] {
        let presets = DICOMWindow.presets(modality: modality)
        // The window that the renderer uses: of the data set, or of its functional groups. Floating point numbers have none.
        let isFloat = file.dataset[.floatPixelData] != nil || file.dataset[.doubleFloatPixelData] != nil
        if !isFloat, let own = try file.summary().windows.first, own.width > 0 {
            return presets.map {
                $0.center == nil ? DICOMWindow(name: $0.name, center: own.center, width: own.width) : $0
            }
        }
        // All values of a CT, from air to metal, show as one grey: soft tissue comes first, and all of it last.
        return Array(presets.dropFirst() + presets.prefix(1))
    }

    private func inTurn<Value>(
        for person: PersonID?, _ kind: WorkKind, _ body: (Sandbox) async throws -> Value
    ) async throws -> Value {
        guard let sandbox else { throw SandboxFailure.missing(program: "bwrap", package: "bubblewrap") }
        return try await queue.turn(for: person, kind) { try await body(sandbox.turned(to: person, kind)) }
    }

    private func inFolder<Value>(
        for person: PersonID?, _ kind: WorkKind, _ body: (URL, Sandbox) async throws -> Value
    ) async throws -> Value {
        try await inTurn(for: person, kind) { box in
            try await inFolder { try await body($0, box) }
        }
    }

    private func inFolder<Value>(_ body: (URL) async throws -> Value) async throws -> Value {
        try await work.with { folder in
            do {
                return try await body(folder)
            } catch let error where !(error is MediaFailure || error is BlobFailure) {
                // An outside program that finds no room leaves half a file behind, which looks like a damaged original.
                guard !Disk.isFull(folder) else { throw BlobFailure.diskFull }
                throw error
            }
        }
    }
}
