import DICOM
import Foundation
import Sandbox
import Testing

@testable import Deidentification

/// Masks in compressed pixels: dcmtk compresses what the test made, and decodes it again for the comparison.
@Suite(.serialized) struct FrameDecoderTests {
    let sandbox: Sandbox
    let masker: DICOMPixelMasker

    init() throws {
        sandbox = try Sandbox.locate()
        masker = DICOMPixelMasker(sandbox: sandbox)
    }

    struct Compression: CustomTestStringConvertible, Sendable {
        let tool: String
        let arguments: [String]
        let decoder: [String]
        let syntax: String
        var method: String?
        let kind: StoredPixels

        var testDescription: String { "\(syntax) \(kind.testDescription)" }
    }

    private static let grey = StoredPixels(allocated: 16, stored: 12, highBit: 11)
    private static let inverse = StoredPixels(photometric: "MONOCHROME1", black: [255])
    private static let colour = StoredPixels(photometric: "RGB", samples: 3, black: [0, 0, 0])

    static let compressions: [Compression] = [
        Compression(tool: "dcmcrle", arguments: [], decoder: ["dcmdrle"], syntax: "5", kind: grey),
        Compression(tool: "dcmcrle", arguments: [], decoder: ["dcmdrle"], syntax: "5", kind: inverse),
        Compression(tool: "dcmcrle", arguments: [], decoder: ["dcmdrle"], syntax: "5", kind: colour),
        Compression(tool: "dcmcjpeg", arguments: ["+e1"], decoder: ["dcmdjpeg", "+px"], syntax: "4.70", kind: grey),
        Compression(tool: "dcmcjpeg", arguments: ["+e1"], decoder: ["dcmdjpeg", "+px"], syntax: "4.70", kind: colour),
        Compression(
            tool: "dcmcjpeg", arguments: ["+eb"], decoder: ["dcmdjpeg", "+px"], syntax: "4.50",
            method: "ISO_10918_1", kind: inverse),
        Compression(
            tool: "dcmcjpeg", arguments: ["+eb"], decoder: ["dcmdjpeg", "+px"], syntax: "4.50",
            method: "ISO_10918_1", kind: colour),
        Compression(
            tool: "dcmcjpeg", arguments: ["+ee"], decoder: ["dcmdjpeg", "+px"], syntax: "4.51",
            method: "ISO_10918_1", kind: grey),
        Compression(tool: "dcmcjpls", arguments: ["+el"], decoder: ["dcmdjpls", "+px"], syntax: "4.80", kind: grey),
        Compression(tool: "dcmcjpls", arguments: ["+el"], decoder: ["dcmdjpls", "+px"], syntax: "4.80", kind: colour),
        Compression(
            tool: "dcmcjpls", arguments: ["+en"], decoder: ["dcmdjpls", "+px"], syntax: "4.81",
            method: "ISO_14495_1", kind: inverse),
    ]

    private func run(_ tool: String, _ arguments: [String], _ from: String, _ to: String, in folder: String)
        async throws
    {
        let result = try await sandbox.run(
            tool, arguments + ["/in/in.dcm", "/out/\(to)"], inputs: ["in.dcm": "\(folder)/\(from)"],
            outputs: .all(into: folder))
        try #require(result.succeeded, "\(String(decoding: result.standardError, as: UTF8.self))")
    }

    private func pixels(_ path: String) throws -> [UInt8] {
        let file = try DICOMFile.read(fileAt: path)
        guard case .data(let data)? = file.dataset[.pixelData]?.value else { throw DICOMMaskFailure.noPicture }
        return try file.bytes(of: data)
    }

    private let masks = [
        DICOMMask(box: MaskBox(x: 2.01 / 22, y: 3.01 / 17, width: 7.98 / 22, height: 3.98 / 17)),
        DICOMMask(box: MaskBox(x: 0, y: 15.5 / 17, width: 1, height: 1), frame: 1),
    ]

    private func isHidden(_ frame: Int, _ row: Int, _ column: Int) -> Bool {
        (3..<7).contains(row) && (2..<10).contains(column) || frame == 1 && row >= 15
    }

    @Test(
        "compressed frames are decoded, black in the boxes, and equal to dcmtk's own decoding elsewhere",
        arguments: compressions)
    func families(_ compression: Compression) async throws {
        try await withPictureFolder { folder in
            let kind = compression.kind
            let held = [
                DICOMElement(
                    0x0048_0105,
                    items: [
                        DICOMItem([
                            DICOMElement(0x0028_2000, .OB, .data(.held([UInt8](repeating: 7, count: 5_000))))
                        ])
                    ])
            ]
            try kind.file(kind.content(), held).write(to: "\(folder)/made.dcm", durable: false)
            try await run(compression.tool, compression.arguments, "made.dcm", "in.dcm", in: folder)
            try await run(
                compression.decoder[0], Array(compression.decoder.dropFirst()), "in.dcm", "whole.dcm", in: folder)
            let report = try await masker.mask(
                cleanFileAt: "\(folder)/in.dcm", masks: masks, to: "\(folder)/out.dcm", in: folder, durable: false)
            let uid = "1.2.840.10008.1.2.\(compression.syntax)"
            #expect(report.decodedFrom == uid && report.frames == 3)
            let file = try DICOMFile.read(fileAt: "\(folder)/out.dcm")
            #expect(file.transferSyntax == .explicitLittleEndian)
            // dcmtk turns the colours of JPEG back into RGB, so black is the same before and after.
            let expected = kind.blackened(try pixels("\(folder)/whole.dcm"), isHidden)
            #expect(try pixels("\(folder)/out.dcm") == expected)
            #expect(try file.strings(0x0028_2110).first == (compression.method == nil ? nil : "01"))
            #expect(try file.strings(0x0028_2114).first == compression.method)
            #expect(try compression.method == nil || (file.decimals(0x0028_2112).first ?? 0) > 0)
            let table = file.dataset[0x0048_0105]?.items.first?[0x0028_2000]
            #expect(try table.flatMap { try file.bytes(of: $0) } == [UInt8](repeating: 7, count: 5_000))
            let test = try await sandbox.run("dcmftest", ["/in/out.dcm"], inputs: ["out.dcm": "\(folder)/out.dcm"])
            #expect(String(decoding: test.standardOutput, as: UTF8.self).hasPrefix("yes:"))
        }
    }

    @Test("frames in several fragments are told apart by the offset table, and without one by where JPEG starts")
    func fragments() async throws {
        try await withPictureFolder { folder in
            let kind = Self.colour
            try kind.file(kind.content()).write(to: "\(folder)/made.dcm", durable: false)
            try await run("dcmcjpeg", ["+e1"], "made.dcm", "single.dcm", in: folder)
            try await run("dcmdjpeg", ["+px"], "single.dcm", "whole.dcm", in: folder)
            let expected = kind.blackened(try pixels("\(folder)/whole.dcm"), isHidden)
            for hasTable in [true, false] {
                var file = try DICOMFile.read(fileAt: "\(folder)/single.dcm")
                guard let index = file.dataset.elements.firstIndex(where: { $0.tag == .pixelData }),
                    case .fragments(let whole) = file.dataset.elements[index].value
                else { throw DICOMMaskFailure.damaged }
                var (parts, table, offset): ([DICOMData], [UInt8], Int) = ([], [], 0)
                for fragment in whole.dropFirst() {
                    let bytes = try file.bytes(of: fragment)
                    table += (0..<4).map { UInt8(truncatingIfNeeded: offset >> (8 * $0)) }
                    for half in [bytes[..<40], bytes[40...]] {
                        parts.append(.held(Array(half)))
                        offset += 8 + half.count + half.count % 2
                    }
                }
                #expect(parts.count == 6)
                file.dataset.elements[index].value = .fragments([.held(hasTable ? table : [])] + parts)
                try file.write(to: "\(folder)/in.dcm", durable: false)
                _ = try await masker.mask(
                    cleanFileAt: "\(folder)/in.dcm", masks: masks, to: "\(folder)/out.dcm", in: folder)
                #expect(try pixels("\(folder)/out.dcm") == expected)
            }
        }
    }

    @Test("fragments that are no frames, and frames that are cut off, are refused")
    func damaged() async throws {
        try await withPictureFolder { folder in
            let kind = Self.grey
            try kind.file(kind.content()).write(to: "\(folder)/made.dcm", durable: false)
            try await run("dcmcrle", [], "made.dcm", "whole.dcm", in: folder)
            let file = try DICOMFile.read(fileAt: "\(folder)/whole.dcm")
            guard case .fragments(let whole)? = file.dataset[.pixelData]?.value else { throw DICOMMaskFailure.damaged }
            let cut = DICOMData.held(Array(try file.bytes(of: whole[2]).prefix(80)))
            let one = whole[1]
            let samples: [[DICOMData]] = [
                [.held([])], [.held([]), one, one], [.held([]), one, one, one, one], [.held([]), one, cut, one],
                [.held([0, 0, 0, 0, 9, 0, 0, 0, 200, 0, 0, 0]), one, one, one, one],
            ]
            for fragments in samples {
                var damaged = file
                damaged.dataset.elements.removeAll { $0.tag == .pixelData }
                damaged.dataset.elements.append(DICOMElement(.pixelData, .OB, .fragments(fragments)))
                try damaged.write(to: "\(folder)/in.dcm", durable: false)
                await #expect(throws: DICOMMaskFailure.damaged) {
                    try await masker.mask(
                        cleanFileAt: "\(folder)/in.dcm", masks: masks, to: "\(folder)/out.dcm", in: folder)
                }
                #expect(!FileManager.default.fileExists(atPath: "\(folder)/out.dcm"))
            }
        }
    }
}
