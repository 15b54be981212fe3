import DICOM
import Foundation
import Sandbox

/// Decodes RLE, JPEG and JPEG-LS with dcmtk inside the sandbox.
struct DcmtkFrames: FrameTool {
    private let object: CompressedObject
    private let program: String
    private let arguments: [String]
    private var found: [DICOMElement]?
    let framesAtOnce: Int
    let lossyMethod: String?

    private static let root = "1.2.840.10008.1.2."
    private static let jpegMethods = Set((50...66).map { "4.\($0)" } + ["4.70"])
    private static let lossless = Set(["5"] + [57, 58, 65, 66, 70, 80].map { "4.\($0)" })

    /// The program for a transfer syntax, with what it must be told; nil when dcmtk has no decoder for it.
    static func program(_ syntax: String) -> (name: String, arguments: [String])? {
        guard syntax.hasPrefix(root) else { return nil }
        switch String(syntax.dropFirst(root.count)) {
        case "5": return ("dcmdrle", [])
        case let number where jpegMethods.contains(number): return ("dcmdjpeg", ["--color-by-pixel"])
        case "4.80", "4.81": return ("dcmdjpls", ["--color-by-pixel"])
        default: return nil
        }
    }

    /// Nil when dcmtk has no decoder for the transfer syntax.
    init?(_ object: CompressedObject) throws {
        let syntax = object.file.transferSyntax.uid
        guard let program = Self.program(syntax) else { return nil }
        (self.program, arguments) = program
        let number = String(syntax.dropFirst(Self.root.count))
        self.object = object
        framesAtOnce = try object.framesAtOnce()
        lossyMethod = Self.lossless.contains(number) ? nil : number == "4.81" ? "ISO_14495_1" : "ISO_10918_1"
    }

    var facts: [DICOMElement] { found ?? [] }

    mutating func decode(_ frames: [ArraySlice<DICOMData>], to output: FrameOutput) async throws {
        let folder = object.folder
        try write(Array(frames.joined()), frames: frames.count, to: "\(folder)/part.dcm")
        let result = try await object.sandbox.run(
            program, ["--quiet"] + arguments + ["/in/part.dcm", "/out/native.dcm"],
            inputs: ["part.dcm": "\(folder)/part.dcm"], outputs: .named(["native.dcm"], into: folder))
        guard result.succeeded else { throw DICOMMaskFailure.damaged }
        let now = try append("\(folder)/native.dcm", frames: frames.count, to: output)
        guard found == nil || found == now else { throw DICOMMaskFailure.damaged }
        found = now
    }

    /// A file with nothing in it but some frames and how they are stored.
    private func write(_ fragments: [DICOMData], frames: Int, to path: String) throws {
        let file = object.file
        let kept: Set<DICOMTag> = Set(CompressedObject.describing + [.rows, .columns])
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
            DICOMElement(0x0002_0012, .UI, text: DICOMFile.implementationClassUID),
        ])
        let part = DICOMFile(
            meta: meta, transferSyntax: file.transferSyntax, dataset: DICOMItem(elements), source: file.source)
        try part.write(to: path, durable: false)
    }

    /// Appends exactly the decoded frames, after looking that they are what was promised.
    /// - Returns: the attributes that say how the samples are stored now.
    private func append(_ path: String, frames: Int, to output: FrameOutput) throws -> [DICOMElement] {
        let file = try DICOMFile.read(fileAt: path)
        let now = try file.summary()
        let bytes = try frames * CompressedObject.frameBytes(now)
        guard file.transferSyntax == .explicitLittleEndian, now.rows == object.summary.rows,
            now.columns == object.summary.columns, now.frames == frames,
            case .data(let data)? = file.dataset[.pixelData]?.value,
            data.count >= bytes
        else { throw DICOMMaskFailure.damaged }
        for start in stride(from: 0, to: bytes, by: 65_536) {
            try output.append(try file.bytes(of: data, from: start, count: min(65_536, bytes - start)))
        }
        return file.dataset.elements.filter { CompressedObject.describing.contains($0.tag) }
    }
}
