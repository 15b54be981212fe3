import DICOM
import Deidentification
import Foundation
import Sandbox
import Testing

@Suite("The de-identification library, as another program sees it")
struct DeidentificationLibraryTests {
    private let secret = SubjectSecret(bytes: [UInt8](0..<32)) ?? .random()

    // MARK: - DICOM

    @Test("two files of one patient are cleaned and still belong together")
    func images() async throws {
        try await Made.withFolder { folder in
            let reference = DICOMItem([
                DICOMElement(0x0008_1150, .UI, text: Made.classUID), DICOMElement(0x0008_1155, .UI, text: "1.2.3.1"),
                DICOMElement(.patientName, .PN, text: "Nested^Anna"),
            ])
            let second = [
                DICOMElement(0x0008_1140, items: [reference]), DICOMElement(0x0008_0020, .DA, text: "20260111"),
            ]
            try Made.image(instance: "1.2.3.1", extra: [DICOMElement(0x0008_0020, .DA, text: "20260101")])
                .write(to: folder + "/1.dcm")
            try Made.image(instance: "1.2.3.2", extra: second).write(to: folder + "/2.dcm")
            let profile = try ConfidentialityProfile(options: [.retainModifiedDates, .retainPatientCharacteristics])
            let cleaner = DICOMDeidentifier(profile: profile, secret: secret)
            _ = try cleaner.deidentify(fileAt: folder + "/1.dcm", to: folder + "/a.dcm")
            let report = try cleaner.deidentify(fileAt: folder + "/2.dcm", to: folder + "/b.dcm")
            let first = try DICOMFile.read(fileAt: folder + "/a.dcm")
            let other = try DICOMFile.read(fileAt: folder + "/b.dcm")
            let item = try #require(other.dataset[0x0008_1140]?.items.first)
            #expect(try other.strings(0x0008_1155, in: item) == first.strings(.sopInstanceUID))
            #expect(try first.strings(.sopInstanceUID) == [secret.replacementUID(for: "1.2.3.1")])
            #expect(try other.text(.patientName, in: item)?.contains("Anna") == false)
            #expect(try first.text(.patientName) == other.text(.patientName))
            #expect(try first.text(.patientName)?.contains("Anna") == false)
            let days = try [first, other].map { try Self.day($0.strings(0x0008_0020).first) }
            #expect(days[1] - days[0] == 10 * 86_400)
            #expect(report.entries.contains { $0.path == "(0008,1140)[0].(0010,0010)" && $0.action == .zero })
            #expect(try JSONDecoder().decode(DICOMReport.self, from: Data(report.json)) == report)
            #expect(try first.strings(0x0012_0062) == ["YES"])
        }
    }

    private static func day(_ text: String?) throws -> Int {
        let digits = try #require(text.flatMap { Int($0) })
        let parts = DateComponents(
            timeZone: .gmt, year: digits / 10_000, month: digits / 100 % 100, day: digits % 100)
        return Int(try #require(Calendar(identifier: .gregorian).date(from: parts)).timeIntervalSince1970)
    }

    @Test("a directory of a disc follows its files, and a refused one leaves it")
    func fileSet() async throws {
        try await Made.withFolder { folder in
            try Made.image(instance: "1.2.3.1").write(to: folder + "/IM1")
            let images = ["IM1", "IM2"].map { DICOMDirectory.Record(type: "IMAGE", fileID: [$0], elements: []) }
            let name = DICOMElement(.patientName, .PN, text: "Example^Anna")
            let patient = DICOMDirectory.Record(type: "PATIENT", elements: [name], children: images)
            try DICOMDirectory(records: [patient]).file(instanceUID: "1.2.3").write(to: folder + "/DICOMDIR")
            let cleaner = DICOMDeidentifier(profile: .basic, secret: secret)
            _ = try cleaner.deidentify(fileAt: folder + "/IM1", to: folder + "/CLEAN1")
            let report = try cleaner.deidentifyDirectory(fileAt: folder + "/DICOMDIR", to: folder + "/NEWDIR") {
                names in
                names == ["IM1"] ? DICOMDirectoryTarget(path: folder + "/CLEAN1", fileID: ["CLEAN1"]) : nil
            }
            #expect((report.records, report.dropped) == (2, 1))
            let records = try DICOMDirectory(DICOMFile.read(fileAt: folder + "/NEWDIR")).records
            #expect(records.first?.children.map(\.fileID) == [["CLEAN1"]])
            #expect(records.first?.elements.first { $0.tag == .patientName } != name)
        }
    }

    @Test("what cannot be made safe, and what contradicts itself, is refused with a code")
    func refusals() async throws {
        #expect(throws: DICOMRefusal.contradictoryOptions) {
            try ConfidentialityProfile(options: [.retainFullDates, .retainModifiedDates])
        }
        #expect(throws: DICOMRefusal.pixelsNotMasked) { try ConfidentialityProfile(options: [.cleanPixelData]) }
        #expect(throws: DICOMRefusal.unknownOption) { try ConfidentialityProfile(optionNames: ["everything"]) }
        #expect(SubjectSecret(bytes: [1, 2, 3]) == nil)
        try await Made.withFolder { folder in
            var plan = Made.image()
            plan.dataset.remove(.pixelData)
            try plan.write(to: folder + "/in.dcm")
            let end = try plan.bytes().count
            #expect(throws: DICOMRefusal.pictureMissing(offset: end)) {
                try DICOMDeidentifier(profile: .basic, secret: secret)
                    .deidentify(fileAt: folder + "/in.dcm", to: folder + "/out.dcm")
            }
            #expect(!FileManager.default.fileExists(atPath: folder + "/out.dcm"))
        }
    }

    // MARK: - Text

    @Test("findings have positions in code points, and applying them leaves a readable text")
    func text() throws {
        let finder = TextDeidentifier()
        let text = "👩‍⚕️患者张示例，电话１３８００１３８０００，2026年1月2日复查。"
        let findings = finder.findings(in: text, known: ["张示例"])
        #expect(findings.map(\.category) == [.name, .phone, .date])
        let scalars = Array(text.unicodeScalars)
        let words = findings.map { finding in
            String(String.UnicodeScalarView(scalars[finding.start..<finding.end]))
        }
        #expect(words == ["张示例", "１３８００１３８０００", "2026年1月2日"])
        #expect(findings.first.map { [$0.start, $0.end] } == [6, 9])
        #expect(finder.apply(findings, to: text) == "👩‍⚕️患者[姓名A]，电话[电话]，2026年复查。")
        #expect(findings.allSatisfy { $0.confidence > .weak && !$0.rule.isEmpty })
        let decoded = try JSONDecoder().decode([TextFinding].self, from: JSONEncoder().encode(findings))
        #expect(decoded == findings)
    }

    @Test("dates of a text move with those of the images")
    func textDates() {
        let finder = TextDeidentifier()
        let text = "2026-03-01 admitted, 2026-03-11 discharged"
        let found = finder.findings(in: text, secret: secret, patient: "INVENTED-7")
        let other = finder.findings(in: text, secret: secret, patient: "INVENTED-8")
        #expect(found.count == 2 && found.allSatisfy { $0.category == .date })
        #expect(found != other)
        #expect((1...365).contains(-secret.dateShiftDays(patient: Array("INVENTED-7".utf8))))
    }

    @Test("a reviewer's own finding is applied with the others")
    func ownFinding() {
        let own = TextFinding(
            start: 5, end: 10, category: .name, rule: "reviewer", confidence: .certain, replacement: "[name]")
        #expect(TextDeidentifier().apply([own], to: "Aunt Peggy came").hasPrefix("Aunt [name]"))
    }

    // MARK: - Pixels

    @Test("a picture comes out clean in one step")
    func photo() async throws {
        let files = FileDeidentifier(secret: secret, sandbox: try .locate())
        try await Made.withFolder { folder in
            let input = URL(fileURLWithPath: folder + "/in.tif")
            try Made.tiff(width: 640, height: 480, artist: "Anna Example").write(to: input)
            let result = try await files.photo(fileAt: input.path, to: folder + "/out.jpg")
            #expect(result.photo.format == .tiff && result.photo.removed == ["text": 1])
            #expect((result.photo.width, result.photo.height) == (640, 480))
            #expect(result.pixels.residual.isSettled)
            let clean = try Data(contentsOf: URL(fileURLWithPath: folder + "/out.jpg"))
            #expect(clean.prefix(3) == Data([0xFF, 0xD8, 0xFF]) && clean.range(of: Data("Anna".utf8)) == nil)
            try FileManager.default.removeItem(atPath: folder + "/in.tif")
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["out.jpg"])
            try Data("no picture".utf8).write(to: input)
            await #expect(throws: PhotoFailure.notAPicture) {
                try await files.photo(fileAt: input.path, to: folder + "/none.jpg")
            }
        }
    }

    @Test("a DICOM file comes out clean in one step, with its pixels read")
    func image() async throws {
        let files = FileDeidentifier(secret: secret, sandbox: try .locate())
        try await Made.withFolder { folder in
            try Made.image(side: 128).write(to: folder + "/in.dcm")
            let result = try await files.dicom(fileAt: folder + "/in.dcm", to: folder + "/out.dcm")
            let pixels = try #require(result.pixels)
            #expect(pixels.frames == 1 && pixels.masks.isEmpty && pixels.left.isEmpty)
            #expect(result.attributes.options == [.cleanPixelData])
            let read = try DICOMFile.read(fileAt: folder + "/out.dcm")
            #expect(try read.strings(0x0028_0301) == ["NO"])
            #expect(try read.text(.patientName)?.contains("Anna") == false)
        }
    }

    @Test("boxes of the caller's are blacked out")
    func masks() async throws {
        let masker = DICOMPixelMasker(sandbox: try .locate())
        try await Made.withFolder { folder in
            try Made.image(side: 16).write(to: folder + "/in.dcm")
            let mask = DICOMMask(box: MaskBox(x: 0, y: 0, width: 0.5, height: 1))
            _ = try await masker.mask(
                cleanFileAt: folder + "/in.dcm", masks: [mask], to: folder + "/out.dcm", in: folder)
            let read = try DICOMFile.read(fileAt: folder + "/out.dcm")
            let pixels = try #require(read.dataset[.pixelData].flatMap { try read.bytes(of: $0) })
            #expect(Array(pixels.prefix(16)) == [UInt8](repeating: 0, count: 8) + [UInt8](repeating: 90, count: 8))
        }
    }
}
