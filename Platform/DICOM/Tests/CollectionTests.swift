import DICOM
import Foundation
import Testing

/// Extra: files of other people's test collections, where the machine has them.
enum Collections {
    /// Every file of the shared collection and of the one that comes with pydicom in the tests' virtual environment.
    static let files: [String] = {
        let manager = FileManager.default
        let base = ProcessInfo.processInfo.environment["HUIZHEN_SHARED_DATA"] ?? "../shared/data"
        let libraries = (try? manager.contentsOfDirectory(atPath: ".venv/lib")) ?? []
        let folders = [base + "/dicom"] + libraries.map { ".venv/lib/\($0)/site-packages/pydicom/data" }
        var files: [String] = []
        for folder in folders {
            let inside = manager.enumerator(atPath: folder)?.compactMap { $0 as? String }.sorted() ?? []
            if inside.isEmpty { print("skipped: no DICOM collection in \(folder)") }
            files += inside.map { folder + "/" + $0 }.filter { path in
                var isFolder: ObjCBool = false
                return manager.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
            }
        }
        return files
    }()

    static func bytes(_ path: String) -> [UInt8] { FileManager.default.contents(atPath: path).map(Array.init) ?? [] }
    static func name(_ path: String) -> String { URL(fileURLWithPath: path).lastPathComponent }
}

@Suite struct CollectionTests {
    /// Read, but not written again as they were, and why the file is not conformant there.
    private static let changed = [
        "dcp_report_dfl.dcm": "a checksum trails the deflate stream",
        "pyd_image_dfl.dcm": "a checksum trails the deflate stream",
        "image_dfl.dcm": "a checksum trails the deflate stream",
        "nested_priv_SQ.dcm": "a value has an odd length",
        "fod_Issue1097_FailToOpenDeflatedFileWithSQ.dcm": "the deflate stream has an odd length",
    ]

    @Test("a conformant file of the collections is written again byte for byte")
    func roundTrip() throws {
        var equal = 0
        for path in Collections.files {
            guard let file = try? DICOMFile.read(fileAt: path) else { continue }
            if try file.bytes() == Collections.bytes(path) {
                equal += 1
            } else {
                #expect(Self.changed[Collections.name(path)] != nil, "\(path) (\(file.transferSyntax.uid))")
            }
        }
        #expect(Collections.files.isEmpty || equal > 150)
    }

    @Test("a file of the collections cut off anywhere, or with bytes changed, is read or refused with a typed reason")
    func damaged() throws {
        var state: UInt64 = 88_172_645_463_325_252
        func random(_ limit: Int) -> Int {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Int(state % UInt64(max(1, limit)))
        }
        for path in Collections.files {
            let bytes = Collections.bytes(path)
            // The structure stands at the start; a cut within pixels is the same everywhere.
            let reach = min(bytes.count, 20_000)
            for _ in 0..<12 { expectTyped(Array(bytes.prefix(random(reach)))) }
            expectTyped(Array(bytes.dropLast(1)))
            for _ in 0..<12 {
                var damaged = bytes
                for _ in 0...random(4) where reach > 0 { damaged[random(reach)] = UInt8(random(256)) }
                expectTyped(damaged)
            }
        }
    }

    /// The reader's and the writer's errors are typed by their signatures; this looks that neither traps.
    private func expectTyped(_ bytes: [UInt8]) {
        do throws(DICOMFailure) {
            let file = try DICOMFile.read(bytes: bytes, inflationLimitBytes: 4_000_000)
            _ = try file.summary()
            _ = try DICOMDirectory(file)
            _ = try file.bytes()
        } catch {
            #expect(!error.code.isEmpty)
        }
    }

    @Test("a file that is refused leaves nothing half-written")
    func nothingHalfWritten() throws {
        let folder = NSTemporaryDirectory() + "dicom-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let whole = try Samples.image().bytes()
        try Data(whole).write(to: URL(fileURLWithPath: folder + "/a.dcm"))
        let file = try DICOMFile.read(fileAt: folder + "/a.dcm")
        var larger = file
        // A value that the source turns out not to hold any more.
        larger.dataset.elements.append(DICOMElement(0x7FE1_1010, .OB, .data(.stored(0..<whole.count + 1))))
        #expect(throws: DICOMFailure.self) { try larger.write(to: folder + "/b.dcm") }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a.dcm"])
    }
}
