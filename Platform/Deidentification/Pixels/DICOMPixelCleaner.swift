import Crypto
import DICOM
import Foundation
public import Kernel
public import Sandbox

/// Why a DICOM file is not handed out although its attributes are clean.
public enum DICOMPixelFailure: Failure, Equatable {
    /// Certain findings are still to be read after masking.
    case residual(places: Int)

    /// Stable, kebab-case, for programs.
    public var code: String { "dicom-pixels-residual" }
    /// The HTTP status that a web service answers with.
    public var status: Int { 422 }

    /// What went wrong and the way out, without any patient value.
    public var message: Text {
        switch self {
        case .residual(let places):
            Text(
                zh: "遮盖后图像中仍有 \(places) 处可读的文字或条码，请人工遮盖。",
                en: "After masking, writing or codes can still be read (places: \(places)); mask them by hand.")
        }
    }
}

/// Finds writing and codes in every frame of a DICOM file, blacks them out in all frames, and reads the result again.
///
/// Of ultrasound, what lies outside of the device's regions is blacked out as well, read or not.
public struct DICOMPixelCleaner: Sendable {
    private let reader: any FrameReader
    private let renderer: DICOMRenderer
    private let masker: DICOMPixelMasker
    /// A box may cut writing so that the rest is read only now; after this many tries a person has to look.
    private static let rounds = 3
    private static let maximumBoxes = 200

    /// A cleaner whose tools run in this sandbox.
    public init(sandbox: Sandbox) { self.init(sandbox: sandbox, reader: PixelReader(sandbox: sandbox)) }

    init(sandbox: Sandbox, reader: any FrameReader) {
        self.reader = reader
        renderer = DICOMRenderer(sandbox: sandbox)
        masker = DICOMPixelMasker(sandbox: sandbox)
    }

    /// Writes the masked file under `target`, which appears only when nothing certain can be read in it any more.
    ///
    /// - Parameters:
    ///   - path: a file that is clean of other identifiers.
    ///   - folder: the job's own.
    /// - Throws: `DICOMPixelFailure.residual`, and whatever keeps frames from being drawn, read or masked.
    public func clean(
        cleanFileAt path: String, to target: String, in folder: String, durable: Bool = true
    ) async throws -> DICOMPixelReport {
        let outside = try Self.outsideRegions(path)
        let found = try await read(path, in: folder)
        var boxes = MaskBox.merged(outside + found.boxes, limit: Self.maximumBoxes)
        var masked = path
        var (decodedFrom, left): (String?, [DICOMPixelReport.Left]) = (nil, found.left(by: []))
        for round in 1...Self.rounds where !boxes.isEmpty {
            masked = "\(folder)/masked.dcm"
            decodedFrom = try await mask(path, boxes, to: masked, in: folder).decodedFrom
            left = try await read(masked, in: folder).left(by: boxes)
            let more = left.filter { FrameReadings.masked.contains($0.finding.kind) }
            if more.isEmpty || round == Self.rounds { break }
            boxes = MaskBox.merged(boxes + more.map(\.finding.box), limit: Self.maximumBoxes)
        }
        guard Self.certain(left).isEmpty else { throw DICOMPixelFailure.residual(places: Self.certain(left).count) }
        if boxes.isEmpty {
            _ = try await mask(path, [], to: target, in: folder, durable: durable)
        } else {
            // Written anew rather than moved, because the folder may be on another disk and half a file must not appear.
            try DICOMFile.read(fileAt: masked).write(to: target, durable: durable)
        }
        return DICOMPixelReport(
            frames: found.frames, covered: found.covered, masks: boxes, outsideRegions: outside.count,
            decodedFrom: decodedFrom, left: left)
    }

    /// What can be read in the first, the middle and the last frame: for a person who looks at the rest.
    ///
    /// Devices draw the same names over every frame; reading hundreds would let the person wait for minutes.
    package func look(cleanFileAt path: String, in folder: String) async throws -> [PixelFinding] {
        let count = max(1, try DICOMFile.summary(fileAt: path).frames)
        let chosen = Set([0, count / 2, count - 1]).sorted()
        return try await read(path, frames: chosen, in: folder).places.map(\.finding)
    }

    private static func outsideRegions(_ path: String) throws -> [MaskBox] {
        let file = try DICOMFile.read(fileAt: path)
        return try UltrasoundRegions(file)?.outside ?? []
    }

    private static func certain(_ left: [DICOMPixelReport.Left]) -> [DICOMPixelReport.Left] {
        left.filter { $0.finding.confidence == .certain && FrameReadings.masked.contains($0.finding.kind) }
    }

    private func mask(
        _ path: String, _ boxes: [MaskBox], to target: String, in folder: String, durable: Bool = false
    ) async throws -> DICOMMaskReport {
        try await masker.mask(
            cleanFileAt: path, masks: boxes.map { DICOMMask(box: $0) }, to: target, in: folder, durable: durable)
    }

    // MARK: - Reading

    /// Each frame, in its own window and, where writing is likely, over all values.
    ///
    /// - Parameter chosen: single frames; all of them when nil.
    private func read(_ path: String, frames chosen: [Int]? = nil, in folder: String) async throws -> FrameReadings {
        let file = try DICOMFile.read(fileAt: path)
        let summary = try file.summary()
        let isLikely = try PixelRules(file: file, summary: summary).burnedInRisk().level == .high
        let windows = [DICOMWindow(name: "default")] + (isLikely && !summary.windows.isEmpty ? [.wholeRange] : [])
        var readings = FrameReadings()
        for film in Self.runs(summary, chosen) {
            var ofFrames = film.map { _ in [PixelReading]() }
            for window in windows {
                let pictures = try await renderer.render(fileAt: path, film: film, window: window, into: folder)
                let found = try await readOnce(pictures, isFilm: Self.films.contains(summary.modality), in: folder)
                for index in found.indices { ofFrames[index].append(found[index]) }
                for picture in pictures { try FileManager.default.removeItem(atPath: picture) }
            }
            for (frame, ofFrame) in zip(film, ofFrames) { readings.add(ofFrame, frame: frame) }
        }
        return readings
    }

    /// Modalities whose frames follow each other in time; others put slices or pages into frames.
    private static let films: Set<String> = ["US", "IVUS", "XA", "RF", "ES"]

    /// Runs of frames to read at once: as many as fit the memory of one job.
    private static func runs(_ summary: DICOMSummary, _ chosen: [Int]?) -> [Range<Int>] {
        if let chosen { return chosen.map { $0..<$0 + 1 } }
        let atOnce = min(48, max(1, 24_000_000 / max(1, summary.rows * summary.columns)))
        return stride(from: 0, to: summary.frames, by: atOnce).map { $0..<min($0 + atOnce, summary.frames) }
    }

    /// Of frames that are equal in a row, the first one is read; what stands in it stands in the others.
    private func readOnce(_ pictures: [String], isFilm: Bool, in folder: String) async throws -> [PixelReading] {
        let digests = try pictures.map { SHA256.hash(data: try Data(contentsOf: URL(fileURLWithPath: $0))) }
        let starts = pictures.indices.filter { $0 == 0 || digests[$0] != digests[$0 - 1] }
        let read = try await reader.read(frames: starts.map { pictures[$0] }, isFilm: isFilm)
        var next = 0
        return pictures.indices.map { index in
            if next + 1 < starts.count, starts[next + 1] == index { next += 1 }
            return read[next]
        }
    }
}
