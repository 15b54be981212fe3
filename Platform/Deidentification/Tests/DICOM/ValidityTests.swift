import DICOM
import Foundation
import Testing

@testable import Deidentification

/// What comes out is still an object of its kind, and other programs read it.
@Suite struct ValidityTests {
    @Test("nothing that a kind of object needs is missing, and what may not be empty is not")
    func required() throws {
        #expect(IODTypes.standard.classUIDs.count > 150)
        for kind in IODTypes.standard.classUIDs {
            let types = try #require(IODTypes.standard.root(of: kind))
            let elements = types.keys.sorted().map { Planted.element($0, Planted.vr($0)) }
            let file = Objects.image(
                elements.filter { $0.tag != .sopClassUID } + [DICOMElement(.sopClassUID, .UI, text: kind)])
            var cleaner = try ElementCleaner(file: file, profile: .basic, secret: try #require(Objects.secret))
            let result = DICOMItem(try cleaner.clean(file.dataset.elements, at: ElementPath()))
            for (tag, type) in types where (type == .one || type == .two) && tag != 0x0012_0063 {
                let found = try #require(result[tag], "\(kind) \(tag)")
                if type == .one, case .data(let data) = found.value { #expect(data.count > 0, "\(kind) \(tag)") }
                #expect(found != Planted.element(tag, Planted.vr(tag)), "\(kind) \(tag)")
            }
        }
    }

    @Test("a sequence that becomes a dummy keeps its items and what they must have")
    func dummies() throws {
        let observer = DICOMItem([
            DICOMElement(0x0040_A027, .LO, text: "ZHANGSAN HOSPITAL"),
            DICOMElement(0x0040_A030, .DT, text: "20240301101010"),
            DICOMElement(0x0040_A075, .PN, text: "ZHANGSAN^A"),
            DICOMElement(0x0040_A088, items: [DICOMItem([DICOMElement(0x0008_0100, .SH, text: "ZHANGSAN")])]),
            DICOMElement(0x0008_0080, .LO, text: "ZHANGSAN"), DICOMElement(0x0011_1001, .LO, text: "ZHANGSAN"),
        ])
        let flow = DICOMItem([
            DICOMElement(0x0034_0002, .OB, .data(.held(Array("ZHANGSAN".utf8)))),
            DICOMElement(0x0034_0005, .OB, .data(.held(Array("ZHANGSAN".utf8)))),
        ])
        let content = DICOMElement(
            0x0040_A730,
            items: [
                DICOMItem([
                    DICOMElement(0x0040_A010, .CS, text: "CONTAINS"), DICOMElement(0x0040_A040, .CS, text: "CONTAINER"),
                ])
            ])
        var report = Objects.image([
            DICOMElement(.sopClassUID, .UI, text: "1.2.840.10008.5.1.4.1.1.88.11"),
            DICOMElement(0x0040_A073, items: [observer, observer]), DICOMElement(0x0034_0001, items: [flow]), content,
        ])
        report.dataset.elements.removeAll { $0.tag == .pixelData }
        for (options, date) in [
            ([.cleanStructuredContent], "19000101000000"),
            ([.cleanStructuredContent, .retainFullDates], "20240301101010"),
        ] as [(Set<ProfileOption>, String)] {
            let cleaner = DICOMDeidentifier(
                profile: try ConfidentialityProfile(options: options), secret: try #require(Objects.secret),
                needsPicture: false)
            let file = try cleaner.deidentify(report).file
            let observers = try #require(file.dataset[0x0040_A073]).items
            #expect(observers.count == 2)
            for item in observers {
                #expect(item.elements.map(\.tag) == [0x0040_A027, 0x0040_A030, 0x0040_A075, 0x0040_A088])
                #expect(try file.strings(0x0040_A027, in: item) == ["REMOVED"])
                #expect(try file.strings(0x0040_A030, in: item) == [date])
                #expect(try file.strings(0x0040_A075, in: item) == ["REMOVED"])
                #expect(item[0x0040_A088]?.items.isEmpty == true)
            }
            let flows = try #require(file.dataset[0x0034_0001]).items
            #expect(flows.count == 1 && flows[0].elements.map(\.tag) == [0x0034_0002, 0x0034_0005])
            #expect(try !Planted.contains(file.bytes(), "ZHANGSAN"))
        }
    }

    @Test("dcmtk and pydicom read every result: made objects and, where the machine has it, the collection")
    func otherReaders() throws {
        let folder = NSTemporaryDirectory() + "readers-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let made = try write(into: folder)
        if Self.tool("dcmdump") == nil { print("skipped: dcmtk is not on this machine") }
        for tool in ["dcmdump", "dcmftest"] {
            guard let path = Self.tool(tool) else { continue }
            for start in stride(from: 0, to: made.count, by: 50) {
                let files = made[start..<min(start + 50, made.count)].map { folder + "/" + $0 }
                let result = try Self.run(path, (tool == "dcmdump" ? ["-q"] : []) + files)
                #expect(result.status == 0, "\(tool) \(result.text.suffix(500))")
                #expect(
                    !result.text.contains("\nno:") && !result.text.hasPrefix("no:"),
                    "\(tool) \(result.text.suffix(500))")
            }
        }
        guard let python = Self.python else {
            print("skipped: pydicom is not on this machine")
            return
        }
        let result = try Self.run(python, ["-c", Self.script, folder])
        #expect(result.status == 0 && result.text.contains("read \(made.count)"), "\(result.text.suffix(1_000))")
    }

    /// Reads every element of every file strictly, and says how many files there were.
    private static let script = """
        import os, sys, warnings, pydicom
        warnings.simplefilter("ignore")
        pydicom.config.settings.reading_validation_mode = pydicom.config.RAISE
        count = 0
        for name in sorted(os.listdir(sys.argv[1])):
            try:
                found = pydicom.dcmread(os.path.join(sys.argv[1], name))
                for element in found.iterall():
                    str(element.value)
                assert found.PatientIdentityRemoved == "YES"
                assert found.file_meta.MediaStorageSOPInstanceUID == found.SOPInstanceUID
                count += 1
            except Exception as error:
                print(name, type(error).__name__, error)
        print("read", count)
        """

    /// The results of made objects with everything planted, under several profiles, and of the collection.
    private func write(into folder: String) throws -> [String] {
        let rows = TableRow.all.filter { $0.tag.group >= 8 && $0.tag != 0x0042_0011 }
        let all = rows.map { Planted.element($0.tag, Planted.vr($0.tag)) }
        let everything = Set(ProfileOption.allCases).subtracting([.retainFullDates, .retainUIDs])
        let profiles = try [
            ConfidentialityProfile.basic, .discussion,
            ConfidentialityProfile(options: everything, pixelsAreMasked: true),
        ]
        var names: [String] = []
        for (number, profile) in profiles.enumerated() {
            for syntax in [DICOMTransferSyntax.explicitLittleEndian, .implicitLittleEndian, .deflatedLittleEndian] {
                let name = "made-\(number)-\(syntax.uid)"
                var input = Objects.image(all + [Planted.nested(all)] + Planted.inPrivate(all), syntax)
                input.meta = [DICOMElement(.transferSyntaxUID, .UI, text: syntax.uid)]
                let file = try DICOMFile.read(bytes: input.bytes())
                let cleaner = DICOMDeidentifier(profile: profile, secret: try #require(Objects.secret))
                try cleaner.deidentify(file).file.write(to: folder + "/" + name, durable: false)
                names.append(name)
            }
        }
        guard let shared = SharedDICOMTests.folder else { return names }
        for name in try FileManager.default.contentsOfDirectory(atPath: shared).sorted() {
            // What is refused leaves no file and is counted elsewhere.
            let cleaner = DICOMDeidentifier(profile: profiles[2], secret: try #require(Objects.secret))
            if (try? cleaner.deidentify(fileAt: shared + "/" + name, to: folder + "/" + name, durable: false)) != nil {
                names.append(name)
            }
        }
        return names
    }

    private static func tool(_ name: String) -> String? {
        ["/usr/bin/", "/usr/local/bin/"].map { $0 + name }.first(where: FileManager.default.isExecutableFile)
    }

    private static let python: String? = [".venv/bin/python", "../.venv/bin/python"]
        .first(where: FileManager.default.isExecutableFile)

    private static func run(_ path: String, _ arguments: [String]) throws -> (status: Int32, text: String) {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: data, as: UTF8.self))
    }
}
