import DICOM
package import Deidentification
import Foundation
package import Kernel
package import Sandbox

/// From quarantine to the store: what identifies is removed, what remains is kept, and the original goes.
package struct MediaPipeline: Sendable {
    private let uploads: UploadStore
    private let files: FileStore
    private let sandbox: Sandbox?
    private let work: URL
    private let derived: URL

    /// - Parameters:
    ///   - sandbox: nil when this machine has none: then no file is taken.
    ///   - work: emptied by `emptyWork`; originals are decrypted into it for the moment of their cleaning.
    ///   - derived: rendered frames of DICOM objects, which can be made again at any time.
    package init(uploads: UploadStore, files: FileStore, sandbox: Sandbox?, work: String, derived: String) throws {
        self.uploads = uploads
        self.files = files
        self.sandbox = sandbox
        self.work = URL(fileURLWithPath: work)
        self.derived = URL(fileURLWithPath: derived)
        try Disk.makeFolder(self.work)
        try Disk.makeFolder(self.derived)
    }

    /// Throws away what work that was cut off left behind; only the one process that serves does this, when it starts.
    package func emptyWork() throws {
        for name in try FileManager.default.contentsOfDirectory(atPath: work.path) {
            try FileManager.default.removeItem(at: work.appendingPathComponent(name))
        }
    }

    /// Cleans a complete upload and removes it from quarantine.
    ///
    /// - Parameter secret: of the case, so that several DICOM files of one patient keep their relations.
    /// - Throws: `MediaFailure`, `PhotoFailure`, `DICOMRefusal`, `DICOMFailure`, `SandboxFailure`.
    package func accept(upload: UploadID, owner: PersonID, secret: [UInt8]) async throws -> AcceptedFile {
        let box = try requireSandbox()
        return try await inFolder { folder in
            let original = folder.appendingPathComponent("original").path
            try await uploads.extract(upload, owner: owner, to: original)
            let accepted = try await clean(original, in: folder, secret: secret, box)
            try await uploads.terminate(upload, owner: owner)
            return accepted
        }
    }

    /// Cleans a file that came with a form.
    ///
    /// The caller removes the original.
    package func accept(fileAt path: String, secret: [UInt8]) async throws -> AcceptedFile {
        let box = try requireSandbox()
        return try await inFolder { try await clean(path, in: $0, secret: secret, box) }
    }

    /// Burns boxes into a photo's clean picture; answers its new renditions.
    ///
    /// The old ones are the caller's to remove.
    package func mask(_ file: AcceptedFile, boxes: [MaskBox]) async throws -> AcceptedFile {
        let box = try requireSandbox()
        if file.kind == .dicom { return try await maskObject(file, boxes, box) }
        guard let report = file.photo, let hash = file.hash(of: "full") else { throw PhotoFailure.notMaskable }
        guard let path = files.path(of: hash) else { throw MediaFailure.damaged }
        return try await inFolder { folder in
            let clean = try await PhotoCleaner(sandbox: box).mask(
                cleanFileAt: path, boxes: boxes, report: report, into: folder.path)
            return try photo(clean, in: folder)
        }
    }

    /// A DICOM object loses the same places in every frame.
    private func maskObject(_ file: AcceptedFile, _ boxes: [MaskBox], _ box: Sandbox) async throws -> AcceptedFile {
        guard let path = file.hash(of: "dicom").flatMap(files.path(of:)) else { throw MediaFailure.damaged }
        return try await inFolder { folder in
            let target = folder.appendingPathComponent("clean.dcm").path
            _ = try await DICOMPixelMasker(sandbox: box).mask(
                cleanFileAt: path, masks: boxes.map { DICOMMask(box: $0) }, to: target, in: folder.path)
            return try await object(
                target, try DICOMFile.summary(fileAt: target), removed: file.removed, in: folder, box)
        }
    }

    /// What a reader finds in the pixels of a kept picture that may identify a person.
    ///
    /// - Throws: `PixelFailure` when it could not be read, which is not the same as nothing found.
    package func read(_ file: AcceptedFile) async throws -> [PixelFinding] {
        let box = try requireSandbox()
        let name = file.kind == .dicom ? "dicom" : "full"
        guard let path = file.hash(of: name).flatMap(files.path(of:)) else { throw MediaFailure.damaged }
        return try await inFolder { folder in
            file.kind == .dicom
                ? try await DICOMPixelCleaner(sandbox: box).look(cleanFileAt: path, in: folder.path)
                : try await PixelReader(sandbox: box).read(pictureAt: path, into: folder.path).findings
        }
    }

    /// The picture of one frame of a stored DICOM object, rendered when it is first asked for.
    ///
    /// - Returns: the path of a JPEG file.
    /// - Throws: `MediaFailure.damaged` when the object is missing; `PhotoFailure.damaged` when it cannot be shown.
    package func picture(of hash: String, frame: Int, window: DICOMWindow) async throws -> String {
        let name = "\(hash)-\(frame)-\(window.name).jpg"
        let place = derived.appendingPathComponent(name)
        if FileManager.default.fileExists(atPath: place.path) { return place.path }
        let box = try requireSandbox()
        guard let path = files.path(of: hash) else { throw MediaFailure.damaged }
        let columns = try DICOMFile.summary(fileAt: path).columns
        return try await inFolder { folder in
            try await DICOMRenderer(sandbox: box).render(
                fileAt: path, frame: frame, window: window, columns: columns, into: folder.path, name: "frame.jpg")
            try Disk.rename(folder.appendingPathComponent("frame.jpg"), to: place)
            return place.path
        }
    }

    /// Deletes stored content that nothing refers to any more.
    package func remove(_ hashes: [String]) throws {
        for hash in hashes { try files.remove(hash) }
    }

    // MARK: Kinds

    private func clean(_ path: String, in folder: URL, secret: [UInt8], _ box: Sandbox) async throws -> AcceptedFile {
        if try Self.looksLikeDICOM(path) { return try await dicom(path, in: folder, secret: secret, box) }
        let clean = try await PhotoCleaner(sandbox: box).clean(fileAt: path, into: folder.path)
        return try photo(clean, in: folder)
    }

    /// The prefix of a Part 10 file (PS3.10, section 7.1), or a data set that begins in group 0008 without one.
    private static func looksLikeDICOM(_ path: String) throws -> Bool {
        let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
        defer { try? handle.close() }
        let head = Array(try handle.read(upToCount: 132) ?? Data())
        if head.count >= 132, Array(head[128..<132]) == Array("DICM".utf8) { return true }
        return head.count >= 8 && (head[0] == 8 || head[0] == 2) && head[1] == 0 && head[3] == 0
    }

    private func photo(_ clean: CleanPhoto, in folder: URL) throws -> AcceptedFile {
        let renditions = try CleanPhoto.renditions.map { name in
            let kept = try files.put(fileAt: folder.appendingPathComponent("\(name).jpg").path)
            return AcceptedFile.Rendition(name: name, hash: kept.hash, type: "image/jpeg", bytes: kept.bytes)
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
        let windows = DICOMWindow.presets(modality: facts.modality)
        let frames = max(1, facts.frames)
        // The middle frame stands for the whole, also where a page shows no more than one picture.
        try await DICOMRenderer(sandbox: box).render(
            fileAt: target, frame: frames / 2, window: windows[0], columns: facts.columns, into: folder.path,
            name: "frame.jpg")
        let still = try await PhotoCleaner(sandbox: box).clean(
            fileAt: folder.appendingPathComponent("frame.jpg").path, into: folder.path)
        let object = try files.put(fileAt: target)
        let pictures = try photo(still, in: folder)
        return AcceptedFile(
            kind: .dicom,
            renditions: pictures.renditions
                + [
                    AcceptedFile.Rendition(
                        name: "dicom", hash: object.hash, type: "application/dicom", bytes: object.bytes)
                ],
            width: facts.columns, height: facts.rows, frames: frames, windows: windows, modality: facts.modality,
            removed: removed, photo: nil)
    }

    private func requireSandbox() throws -> Sandbox {
        guard let sandbox else { throw SandboxFailure.missing(program: "bwrap", package: "bubblewrap") }
        return sandbox
    }

    private func inFolder<Value>(_ body: (URL) async throws -> Value) async throws -> Value {
        let folder = work.appendingPathComponent(UUID().uuidString)
        try Disk.makeFolder(folder)
        // Emptied at the next start if this does not succeed.
        defer { try? FileManager.default.removeItem(at: folder) }
        do {
            return try await body(folder)
        } catch let error where !(error is MediaFailure) {
            // An outside program that finds no room leaves half a file behind, which looks like a damaged original.
            guard !Disk.isFull(work) else { throw MediaFailure.diskFull }
            throw error
        }
    }
}
