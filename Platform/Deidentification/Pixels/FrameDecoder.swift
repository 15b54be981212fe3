import DICOM
import Foundation
import Sandbox

/// Decodes compressed pixel data with dcmtk inside the sandbox, some frames at a time, so that neither the tool nor this
/// process needs memory for all of them.
struct FrameDecoder {
    let sandbox: Sandbox

    /// Decoded bytes of one job.
    private static let jobBytes = 32 << 20
    /// What stands beside the pixels is kept in memory then.
    private static let heldBytes = 64 << 20
    private static let root = "1.2.840.10008.1.2."

    /// The attributes that say how the samples are stored.
    private static let describing: [DICOMTag] = [
        .samplesPerPixel, .photometricInterpretation, 0x0028_0006, .bitsAllocated, .bitsStored, .highBit,
        .pixelRepresentation,
    ]

    /// The program for a transfer syntax, with what it must be told; nil when there is none.
    private static func program(_ syntax: DICOMTransferSyntax) -> (name: String, arguments: [String])? {
        guard syntax.uid.hasPrefix(root) else { return nil }
        switch String(syntax.uid.dropFirst(root.count)) {
        case "5": return ("dcmdrle", [])
        case let number where jpegMethods.contains(number): return ("dcmdjpeg", ["--color-by-pixel"])
        case "4.80", "4.81": return ("dcmdjpls", ["--color-by-pixel"])
        default: return nil
        }
    }

    private static let jpegMethods = Set((50...66).map { "4.\($0)" } + ["4.70"])
    private static let lossless = Set(["5"] + [57, 58, 65, 66, 70, 80].map { "4.\($0)" })

    /// What is said of lossy compression with these syntaxes (PS3.3, section C.7.6.1.1.5.1); nil for lossless ones.
    static func lossyMethod(_ syntax: DICOMTransferSyntax) -> String? {
        let number = String(syntax.uid.dropFirst(root.count))
        if lossless.contains(number) { return nil }
        return number == "4.81" ? "ISO_14495_1" : "ISO_10918_1"
    }

    /// The same object with native pixels in explicit little endian, which lie in `folder`.
    ///
    /// - Throws: `DICOMMaskFailure`, `SandboxFailure`.
    func decoded(_ file: DICOMFile, _ summary: DICOMSummary, into folder: String) async throws -> DICOMFile {
        guard let program = Self.program(file.transferSyntax) else {
            throw DICOMMaskFailure.unsupportedCompression(transferSyntax: file.transferSyntax.uid)
        }
        guard let element = file.dataset[.pixelData], case .fragments(let fragments) = element.value else {
            throw DICOMMaskFailure.damaged
        }
        let frameBytes = try Self.frameBytes(summary)
        let frames = try FrameFragments(fragments, frames: summary.frames, in: file).frames
        let raw = "\(folder)/pixels"
        guard FileManager.default.createFile(atPath: raw, contents: nil),
            let output = FileHandle(forWritingAtPath: raw)
        else { throw DICOMFailure.cannotWrite }
        // A file that could not be closed was not written either, which its length shows below.
        defer { try? output.close() }
        let atOnce = max(1, Self.jobBytes / frameBytes)
        var facts: [DICOMElement]?
        for start in stride(from: 0, to: frames.count, by: atOnce) {
            let part = frames[start..<min(start + atOnce, frames.count)]
            try Self.write(Array(part.joined()), frames: part.count, of: file, to: "\(folder)/part.dcm")
            let result = try await sandbox.run(
                program.name, ["--quiet"] + program.arguments + ["/in/part.dcm", "/out/native.dcm"],
                inputs: ["part.dcm": "\(folder)/part.dcm"], outputFolder: folder)
            guard result.succeeded else { throw DICOMMaskFailure.damaged }
            let found = try Self.append("\(folder)/native.dcm", frames: part.count, like: summary, to: output)
            guard facts == nil || facts == found else { throw DICOMMaskFailure.damaged }
            facts = found
        }
        return try Self.native(file, pixels: ByteSource(path: raw), facts ?? [], summary)
    }

    /// A file with nothing in it but some frames and how they are stored.
    private static func write(
        _ fragments: [DICOMData], frames: Int, of file: DICOMFile, to path: String
    ) throws {
        let kept: Set<DICOMTag> = Set(describing + [.rows, .columns])
        let instance = "2.25.1"
        let own = [
            DICOMElement(.sopClassUID, .UI, text: "1.2.840.10008.5.1.4.1.1.7"),
            DICOMElement(.sopInstanceUID, .UI, text: instance),
            DICOMElement(.numberOfFrames, .IS, text: String(frames)),
            DICOMElement(.pixelData, .OB, .fragments([.held([])] + fragments)),
        ]
        let elements = (own + file.dataset.elements.filter { kept.contains($0.tag) }).sorted { $0.tag < $1.tag }
        let meta = DICOMFile.withGroupLength([
            DICOMElement(0x0002_0001, .OB, .data(.held([0, 1]))),
            DICOMElement(0x0002_0002, .UI, text: "1.2.840.10008.5.1.4.1.1.7"),
            DICOMElement(0x0002_0003, .UI, text: instance),
            DICOMElement(.transferSyntaxUID, .UI, text: file.transferSyntax.uid),
            DICOMElement(0x0002_0012, .UI, text: DICOMDeidentifier.implementationClassUID),
        ])
        let part = DICOMFile(
            meta: meta, transferSyntax: file.transferSyntax, dataset: DICOMItem(elements), source: file.source)
        try part.write(to: path, durable: false)
    }

    /// Appends exactly the decoded frames, after looking that they are what was promised.
    /// - Returns: the attributes that say how the samples are stored now.
    private static func append(
        _ path: String, frames: Int, like summary: DICOMSummary, to output: FileHandle
    ) throws -> [DICOMElement] {
        let file = try DICOMFile.read(fileAt: path)
        let now = try file.summary()
        let bytes = try frames * frameBytes(now)
        guard file.transferSyntax == .explicitLittleEndian, now.rows == summary.rows,
            now.columns == summary.columns, now.frames == frames,
            case .data(let data)? = file.dataset[.pixelData]?.value,
            data.count >= bytes
        else { throw DICOMMaskFailure.damaged }
        for start in stride(from: 0, to: bytes, by: 65_536) {
            let piece = try file.bytes(of: data, from: start, count: min(65_536, bytes - start))
            try output.write(contentsOf: piece)
        }
        return file.dataset.elements.filter { describing.contains($0.tag) }
    }

    /// Of all samples of a frame.
    private static func frameBytes(_ summary: DICOMSummary) throws -> Int {
        guard (1...65_535).contains(summary.rows), (1...65_535).contains(summary.columns),
            (1...4).contains(summary.samplesPerPixel), [8, 16, 32].contains(summary.bitsAllocated),
            summary.rows * summary.columns <= PhotoCleaner.maximumPixels
        else { throw DICOMMaskFailure.unsupportedPixels }
        return summary.rows * summary.columns * summary.samplesPerPixel * summary.bitsAllocated / 8
    }

    // MARK: - The whole object

    private static func native(
        _ file: DICOMFile, pixels: ByteSource, _ facts: [DICOMElement], _ summary: DICOMSummary
    ) throws -> DICOMFile {
        let length = pixels.count
        guard length < 0xFFFF_FFFE else { throw DICOMMaskFailure.tooLong }
        let replaced = Set(describing + [.pixelData, 0x7FE0_0001, 0x7FE0_0002])
        var budget = heldBytes
        var elements = try held(file.dataset.elements.filter { !replaced.contains($0.tag) }, in: file, &budget)
        let wide = facts.contains { $0.tag == .bitsAllocated && $0.value != .data(.held([8, 0])) }
        elements += facts
        elements.append(DICOMElement(.pixelData, wide ? .OW : .OB, .data(.stored(0..<length))))
        if let method = lossyMethod(file.transferSyntax) {
            elements = lossy(elements, method: method, file, nativeBytes: length)
        }
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
