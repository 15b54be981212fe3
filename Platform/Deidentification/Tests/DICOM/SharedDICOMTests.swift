import DICOM
import Foundation
import Kernel
import Testing

@testable import Deidentification

/// Extra: files of other people's test collections, where the machine has them.
@Suite struct SharedDICOMTests {
    static let folder: String? = {
        let base = ProcessInfo.processInfo.environment["HUIZHEN_SHARED_DATA"] ?? "../shared/data"
        let path = base + "/dicom/files"
        if FileManager.default.fileExists(atPath: path) { return path }
        print("skipped: the DICOM collection is not on this machine (HUIZHEN_SHARED_DATA)")
        return nil
    }()

    @Test("every file of the collection is de-identified or refused with a reason, and keeps no name or number")
    func collection() throws {
        guard let folder = Self.folder else { return }
        let output = NSTemporaryDirectory() + "shared-dicom-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: output) }
        var cleaned = 0
        for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
            do {
                _ = try Objects.deidentifier().deidentify(fileAt: folder + "/" + name, to: output + "/" + name)
                cleaned += 1
                try expectClean(folder + "/" + name, output + "/" + name)
            } catch {
                #expect(error is any Failure, "\(name)")
                #expect(!FileManager.default.fileExists(atPath: output + "/" + name))
            }
        }
        #expect(cleaned > 100)
    }

    private func expectClean(_ source: String, _ target: String) throws {
        let original = try DICOMFile.read(fileAt: source)
        var result = try DICOMFile.read(fileAt: target)
        result.dataset.elements.removeAll { $0.tag.group == 0x7FE0 }
        let bytes = Data(
            try DICOMFile(
                meta: [], transferSyntax: .explicitLittleEndian, dataset: result.dataset, source: result.source
            ).bytes())
        for tag in [DICOMTag.patientName, .patientID] {
            guard let element = original.dataset[tag], let value = try original.bytes(of: element) else { continue }
            let trimmed = ElementCleaner.trimmed(value)
            if trimmed.count >= 4 { #expect(bytes.range(of: Data(trimmed)) == nil, "\(source) \(tag)") }
        }
    }

    @Test("every conformant file of the collection is written again byte for byte")
    func roundTrip() throws {
        guard let folder = Self.folder else { return }
        var equal = 0
        for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
            guard let file = try? DICOMFile.read(fileAt: folder + "/" + name), !file.transferSyntax.isDeflated,
                let original = FileManager.default.contents(atPath: folder + "/" + name)
            else { continue }
            let written = try file.bytes()
            if Array(original) == written { equal += 1 } else { print("not byte for byte: \(name)") }
        }
        #expect(equal > 120)
    }
}
