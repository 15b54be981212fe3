import DICOM
import Foundation
import Sandbox

/// Decodes compressed pixel data inside the sandbox, some frames at a time, so that neither a tool nor this process needs
/// memory for all of them.
struct FrameDecoder {
    let sandbox: Sandbox

    /// What stands beside the pixels is kept in memory then.
    private static let heldBytes = 64 << 20

    /// Whether there is a decoder for a transfer syntax.
    static func knows(_ syntax: String) -> Bool {
        JPEG2000Frames.syntaxes.contains(syntax) || syntax == PlainFrames.deflated || DcmtkFrames.program(syntax) != nil
    }

    /// Whether dcmtk, which draws the frames, has no decoder for these.
    static func isBeyondDcmtk(_ summary: DICOMSummary) -> Bool {
        DcmtkFrames.program(summary.transferSyntax) == nil || PlainFrames.isPackedRLE(summary)
    }

    private static func tool(_ object: CompressedObject) throws -> (any FrameTool)? {
        if JPEG2000Frames.syntaxes.contains(object.file.transferSyntax.uid) { return try JPEG2000Frames(object) }
        if let plain = try PlainFrames(object) { return plain }
        return try DcmtkFrames(object)
    }

    /// The same object with native pixels in explicit little endian, which lie in `folder`.
    ///
    /// - Parameter frames: those that are wanted, counted from 0; all of them when nil.
    /// - Throws: `DICOMMaskFailure`, `SandboxFailure`.
    func decoded(
        _ file: DICOMFile, _ summary: DICOMSummary, frames wanted: Range<Int>? = nil, into folder: String
    ) async throws -> DICOMFile {
        let object = CompressedObject(file: file, summary: summary, sandbox: sandbox, folder: folder)
        guard var tool = try Self.tool(object) else {
            throw DICOMMaskFailure.unsupportedCompression(transferSyntax: file.transferSyntax.uid)
        }
        guard let element = file.dataset[.pixelData], case .fragments(let fragments) = element.value else {
            throw DICOMMaskFailure.damaged
        }
        let frames = try FrameFragments(fragments, frames: summary.frames, in: file).frames
        let chosen = wanted ?? frames.indices
        guard frames.indices.contains(chosen.lowerBound), chosen.upperBound <= frames.count else {
            throw DICOMMaskFailure.damaged
        }
        let output = try FrameOutput(path: "\(folder)/pixels")
        for start in stride(from: chosen.lowerBound, to: chosen.upperBound, by: tool.framesAtOnce) {
            let part = frames[start..<min(start + tool.framesAtOnce, chosen.upperBound)]
            try await tool.decode(Array(part), to: output)
        }
        try output.finish()
        let native = try Self.native(file, pixels: ByteSource(path: output.path), tool, summary)
        return wanted == nil ? native : Self.counted(native, frames: chosen.count)
    }

    /// The object with another number of frames.
    private static func counted(_ file: DICOMFile, frames: Int) -> DICOMFile {
        var file = file
        file.dataset.elements.removeAll { $0.tag == .numberOfFrames }
        file.dataset.elements.append(DICOMElement(.numberOfFrames, .IS, text: String(frames)))
        file.dataset.elements.sort { $0.tag < $1.tag }
        return file
    }

    // MARK: - The whole object

    private static func native(
        _ file: DICOMFile, pixels: ByteSource, _ tool: any FrameTool, _ summary: DICOMSummary
    ) throws -> DICOMFile {
        var native = try withPixels(file, pixels, tool.facts, bitsAllocated: summary.bitsAllocated)
        guard let method = tool.lossyMethod else { return native }
        native.dataset.elements = lossy(native.dataset.elements, method: method, file, nativeBytes: pixels.count)
            .sorted { $0.tag < $1.tag }
        return native
    }

    /// The object with other pixels, in explicit little endian.
    ///
    /// - Parameter facts: say how the samples are stored; what they do not name stays as it was.
    static func withPixels(
        _ file: DICOMFile, _ pixels: ByteSource, _ facts: [DICOMElement], bitsAllocated: Int
    ) throws -> DICOMFile {
        let length = pixels.count
        guard length < 0xFFFF_FFFE else { throw DICOMMaskFailure.tooLong }
        let replaced = Set(
            facts.map(\.tag) + [.pixelData, .floatPixelData, .doubleFloatPixelData, 0x7FE0_0001, 0x7FE0_0002])
        var budget = heldBytes
        var elements = try held(file.dataset.elements.filter { !replaced.contains($0.tag) }, in: file, &budget)
        elements += facts
        elements.append(DICOMElement(.pixelData, bitsAllocated > 8 ? .OW : .OB, .data(.stored(0..<length))))
        elements.sort { $0.tag < $1.tag }
        let meta = file.meta.filter { $0.tag != .transferSyntaxUID && !$0.tag.isGroupLength }
        let syntax = DICOMElement(.transferSyntaxUID, .UI, text: DICOMTransferSyntax.explicitLittleEndian.uid)
        return DICOMFile(
            meta: DICOMFile.withGroupLength((meta + [syntax]).sorted { $0.tag < $1.tag }),
            transferSyntax: .explicitLittleEndian, dataset: DICOMItem(elements), source: pixels,
            preamble: file.preamble)
    }

    /// Pixels that once were lossy stay marked so; ratio and method are added when nobody stated them.
    private static func lossy(
        _ elements: [DICOMElement], method: String, _ file: DICOMFile, nativeBytes: Int
    ) -> [DICOMElement] {
        var elements = elements.filter { $0.tag != 0x0028_2110 }
        elements.append(DICOMElement(0x0028_2110, .CS, text: "01"))
        let isStated = elements.contains { $0.tag == 0x0028_2112 } && elements.contains { $0.tag == 0x0028_2114 }
        guard !isStated, case .fragments(let fragments)? = file.dataset[.pixelData]?.value else { return elements }
        let compressed = fragments.dropFirst().reduce(0) { $0 + $1.count }
        let ratio = Double(nativeBytes) / Double(max(1, compressed))
        elements.removeAll { $0.tag == 0x0028_2112 || $0.tag == 0x0028_2114 }
        elements.append(DICOMElement(0x0028_2112, .DS, text: String(format: "%.2f", ratio)))
        elements.append(DICOMElement(0x0028_2114, .CS, text: method))
        return elements
    }

    /// The elements with their values in memory, because the new object's source holds the pixels alone.
    private static func held(
        _ elements: [DICOMElement], in file: DICOMFile, _ budget: inout Int
    ) throws -> [DICOMElement] {
        func held(_ data: DICOMData) throws -> DICOMData {
            budget -= data.count
            guard budget >= 0 else { throw DICOMMaskFailure.tooLong }
            return .held(try file.bytes(of: data))
        }
        return try elements.map { element in
            switch element.value {
            case .data(let data): return DICOMElement(element.tag, element.vr, .data(try held(data)))
            case .fragments(let fragments):
                return DICOMElement(element.tag, element.vr, .fragments(try fragments.map(held)))
            case .items(let items, let undefinedLength):
                let inner = try items.map { item in
                    DICOMItem(
                        try Self.held(item.elements, in: file, &budget), undefinedLength: item.undefinedLength)
                }
                return DICOMElement(element.tag, element.vr, .items(inner, undefinedLength: undefinedLength))
            }
        }
    }
}
