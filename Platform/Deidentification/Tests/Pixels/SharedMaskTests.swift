import DICOM
import Foundation
import Sandbox
import Testing

@testable import Deidentification

/// Masks in the files of other people, of every vendor and compression that there is, judged by pydicom.
@Suite struct SharedMaskTests {
    @Test("in files of others the boxes are black and the other pixels are what pydicom saw before")
    func collection() async throws {
        guard let shared = SharedDICOMTests.folder, let python = Self.python else {
            print("skipped: the shared DICOM files or pydicom are not on this machine")
            return
        }
        let masker = DICOMPixelMasker(sandbox: try Sandbox.locate())
        let box = MaskBox(x: 0.1, y: 0.2, width: 0.5, height: 0.25)
        let secret = try #require(Objects.secret)
        try await withPictureFolder { folder in
            var refusals: [String: String] = [:]
            for name in try FileManager.default.contentsOfDirectory(atPath: shared).sorted() {
                let clean = "\(folder)/\(name).before"
                do {
                    _ = try DICOMDeidentifier(profile: .basic, secret: secret).deidentify(
                        fileAt: "\(shared)/\(name)", to: clean, durable: false)
                } catch { continue }
                do {
                    _ = try await masker.mask(
                        cleanFileAt: clean, masks: [DICOMMask(box: box)], to: "\(folder)/\(name).after", in: folder,
                        durable: false)
                } catch let failure as DICOMMaskFailure {
                    refusals[name] = failure.code
                }
            }
            #expect(refusals == Self.refused)
            let result = try Self.run(python, ["-c", Self.script, folder])
            if result.contains("No module named") { return print("skipped: pydicom or numpy is not on this machine") }
            #expect(result.contains("all equal"), "\(result)")
        }
    }

    /// By name, and why.
    private static let refused: [String: String] = [:]

    /// Compares each pair frame by frame; lossy decoders may differ by a little.
    private static let script = """
        import os, sys, warnings, numpy, pydicom
        warnings.simplefilter("ignore")
        folder = sys.argv[1]
        compared, wrong = {}, []
        for name in sorted(os.listdir(folder)):
            if not name.endswith(".after"):
                continue
            before, after = (pydicom.dcmread(os.path.join(folder, name[:-6] + end)) for end in (".before", ".after"))
            syntax = before.file_meta.TransferSyntaxUID
            assert not after.file_meta.TransferSyntaxUID.is_compressed or syntax.is_deflated, name
            assert after.BurnedInAnnotation == "NO", name
            assert [item.CodeValue for item in after.DeidentificationMethodCodeSequence] == ["113100", "113101"], name
            try:
                old = before.pixel_array
            except Exception as error:
                print(name, "cannot be decoded before:", type(error).__name__)
                continue
            new = after.pixel_array
            frames = int(before.get("NumberOfFrames", 1) or 1)
            rows, columns = before.Rows, before.Columns
            old, new = (each.reshape((frames, rows, columns, -1)).astype(numpy.int64) for each in (old, new))
            hidden = numpy.zeros((rows, columns), bool)
            hidden[int(rows * 0.2):-int(-rows * 0.45 // 1), int(columns * 0.1):-int(-columns * 0.6 // 1)] = True
            black = new[:, hidden].reshape(-1, new.shape[3])
            if len(numpy.unique(black, axis=0)) != 1:
                wrong.append((name, "not one colour"))
            kind = before.PhotometricInterpretation
            wanted = {"MONOCHROME1": black.max() >= old.max(), "MONOCHROME2": black.min() <= old.min()}
            if kind in wanted and not wanted[kind]:
                wrong.append((name, kind, "not black"))
            edge = 2 if "422" in kind else 0
            outside = ~hidden
            if edge:
                outside[:, int(columns * 0.1) - edge:int(columns * 0.6) + edge + 1] = False
            difference = int(abs(old - new)[:, outside].max()) if outside.any() else 0
            if difference > (8 if after.get("LossyImageCompression") == "01" and syntax.is_compressed else 0):
                wrong.append((name, str(syntax), kind, difference))
            compared[str(syntax)] = compared.get(str(syntax), 0) + 1
        print(wrong or ("all equal" if len(compared) >= 8 else compared))
        """

    private static let python: String? = [".venv/bin/python", "../.venv/bin/python"]
        .first(where: FileManager.default.isExecutableFile)

    private static func run(_ path: String, _ arguments: [String]) throws -> String {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self)
    }
}
