import DICOM
import Foundation
public import Sandbox

/// Blacks out parts of the pixels of a DICOM file that is clean of other identifiers, in every frame or in one.
///
/// Native pixels stay in their encoding; compressed ones are decoded inside the sandbox and stay native.
/// What lies outside of the boxes is what it was before. The result states Clean Pixel Data (PS3.15, section E.3.1), so
/// the caller has to look at it, or read it again, before handing it out.
public struct DICOMPixelMasker: Sendable {
    /// Most boxes of one call.
    public static let maximumMasks = 500

    private let sandbox: Sandbox

    /// A masker whose decoders run in this sandbox.
    public init(sandbox: Sandbox) { self.sandbox = sandbox }

    /// Writes the masked file under `target`, which appears only when complete.
    ///
    /// Pixels are copied in small pieces, so memory does not grow with the frames. Overlays, curves and icons, which
    /// could show again what a box hides, are dropped.
    ///
    /// - Parameters:
    ///   - masks: without any, the pixels stay as they are, also compressed.
    ///   - folder: the job's own; decoded pixels lie in it for a while.
    /// - Throws: `DICOMFailure`, `DICOMMaskFailure`, `SandboxFailure`.
    public func mask(
        cleanFileAt path: String, masks: [DICOMMask], to target: String, in folder: String, durable: Bool = true
    ) async throws -> DICOMMaskReport {
        let file = try DICOMFile.read(fileAt: path)
        let summary = try file.summary()
        try Self.require(summary, masks, file)
        guard !masks.isEmpty else {
            let (output, graphics) = try Self.stated(file, masks: [])
            try output.write(to: target, durable: durable)
            return DICOMMaskReport(frames: summary.frames, masks: [], decodedFrom: nil, graphicsRemoved: graphics)
        }
        let scratch = "\(folder)/masking-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: false)
        // The folder around it is emptied by its owner in any case.
        defer { try? FileManager.default.removeItem(atPath: scratch) }
        let native =
            summary.isCompressed
            ? try await FrameDecoder(sandbox: sandbox).decoded(file, summary, into: scratch) : file
        let layout = try PixelLayout(native, try native.summary())
        guard case .data(let pixels)? = Self.pixels(native)?.value, layout.fits(pixels.count) else {
            throw DICOMMaskFailure.damaged
        }
        let (output, graphics) = try Self.stated(native, masks: masks)
        let eraser = PixelEraser(layout, masks)
        try output.write(to: target, durable: durable, pixelFilter: eraser.erase)
        return DICOMMaskReport(
            frames: summary.frames, masks: masks, decodedFrom: summary.isCompressed ? summary.transferSyntax : nil,
            graphicsRemoved: graphics)
    }

    private static func require(_ summary: DICOMSummary, _ masks: [DICOMMask], _ file: DICOMFile) throws {
        guard summary.hasPixelData else { throw DICOMMaskFailure.noPicture }
        guard summary.rows > 0, summary.columns > 0 else { throw DICOMMaskFailure.damaged }
        let fits = masks.allSatisfy { mask in
            mask.box.pixels(width: summary.columns, height: summary.rows) != nil
                && mask.frame.map((0..<summary.frames).contains) ?? true
        }
        guard fits, masks.count <= maximumMasks else { throw DICOMMaskFailure.badMasks(limit: maximumMasks) }
        if !masks.isEmpty, pixels(file) == nil { throw DICOMMaskFailure.unsupportedPixels }
    }

    /// Of whole or of floating point numbers; an object has one of them.
    private static func pixels(_ file: DICOMFile) -> DICOMElement? {
        file.dataset[.pixelData] ?? file.dataset[.floatPixelData] ?? file.dataset[.doubleFloatPixelData]
    }

    // MARK: - What is said of the result

    private static let method = "Huizhen, boxes blacked out: "
    private static let burnedInAnnotation: DICOMTag = 0x0028_0301
    private static let icon: DICOMTag = 0x0088_0200
    /// Smallest and largest value of the picture, which black may have changed (PS3.3, section C.7.6.3).
    private static let extremes: Set<DICOMTag> = [0x0028_0106, 0x0028_0107]

    /// The object with the attributes that tell of the masks, and how many drawings were dropped from it.
    private static func stated(_ file: DICOMFile, masks: [DICOMMask]) throws -> (DICOMFile, graphics: Int) {
        var elements = file.dataset.elements
        let drawings = elements.filter { isDrawing($0.tag) }
        let replaced: Set<DICOMTag> = [burnedInAnnotation, icon, 0x0012_0063, 0x0012_0064]
        elements.removeAll { element in
            isDrawing(element.tag) || replaced.contains(element.tag)
                || !masks.isEmpty && extremes.contains(element.tag)
        }
        elements += [
            DICOMElement(burnedInAnnotation, .CS, text: "NO"), try methods(file, masks: masks.count),
            try methodCodes(file),
        ]
        var output = file
        output.dataset.elements = elements.sorted { $0.tag < $1.tag }
        let planes = Set(drawings.map(\.tag.group)).count
        return (output, planes)
    }

    /// Overlays and curves.
    private static func isDrawing(_ tag: DICOMTag) -> Bool {
        !tag.isPrivate && (tag.group & 0xFF00 == 0x6000 || tag.group & 0xFF00 == 0x5000)
    }

    /// De-identification Method: what was there, and this.
    private static func methods(_ file: DICOMFile, masks: Int) throws -> DICOMElement {
        let before = try file.strings(0x0012_0063).filter { !$0.isEmpty && !$0.hasPrefix(method) }
        return DICOMElement(0x0012_0063, .LO, text: (before + [method + String(masks)]).joined(separator: "\\"))
    }

    /// De-identification Method Code Sequence with the item of the option, ascending by code.
    private static func methodCodes(_ file: DICOMFile) throws -> DICOMElement {
        let (code, meaning) = ProfileOption.cleanPixelData.method
        var items: [(code: String, item: DICOMItem)] = []
        for item in try file.dataset[0x0012_0064].flatMap({ try file.sequenceItems($0) }) ?? [] {
            items.append((try file.strings(0x0008_0100, in: item).first ?? "", item))
        }
        if !items.contains(where: { $0.code == code }) {
            let item = DICOMItem([
                DICOMElement(0x0008_0100, .SH, text: code), DICOMElement(0x0008_0102, .SH, text: "DCM"),
                DICOMElement(0x0008_0104, .LO, text: meaning),
            ])
            items.insert((code, item), at: items.firstIndex { $0.code > code } ?? items.endIndex)
        }
        return DICOMElement(0x0012_0064, items: items.map(\.item))
    }
}
