import DICOM

/// What became of a DICOMDIR.
///
/// It names attributes, never values.
public struct DICOMDirectoryReport: Sendable, Codable, Equatable {
    /// Records that the new directory holds.
    public let records: Int
    /// Records left out, because their file was refused or is absent, or they lead to no file.
    public let dropped: Int
    /// What was done to the attributes of the records.
    public let entries: [DICOMReport.Entry]
}

/// The clean file that stands for one named in a DICOMDIR.
public struct DICOMDirectoryTarget: Sendable {
    /// Where it lies, to read what the record has to say of it.
    public let path: String
    /// Its names from the folder of the new DICOMDIR on.
    public let fileID: [String]

    /// The clean file at `path`.
    public init(path: String, fileID: [String]) {
        self.path = path
        self.fileID = fileID
    }
}

extension DICOMDeidentifier {
    /// Writes a DICOMDIR that matches the cleaned file-set.
    ///
    /// Its records are cleaned with the same profile and secret as the files, so that both say the same.
    /// - Parameter resolve: the clean file for the names in a record; nil when that file was refused or is absent.
    /// - Throws: `DICOMRefusal.emptyDirectory` when no record is left, `notADirectory` for another object.
    public func deidentifyDirectory(
        fileAt path: String, to target: String, durable: Bool = true,
        resolve: @escaping (_ fileID: [String]) throws -> DICOMDirectoryTarget?
    ) throws -> DICOMDirectoryReport {
        let file = try DICOMFile.read(fileAt: path)
        guard file.dataset[.directoryRecordSequence] != nil else { throw DICOMRefusal.notADirectory }
        var cleaner = DirectoryCleaner(file: file, profile: profile, secret: secret, resolve: resolve)
        let records = try DICOMDirectory(file).records.compactMap { try cleaner.clean($0, under: []) }
        guard !records.isEmpty else { throw DICOMRefusal.emptyDirectory }
        let old = try file.strings(0x0002_0003, in: DICOMItem(file.meta)).first ?? ""
        let directory = DICOMDirectory(records: records)
        try directory.file(instanceUID: secret.replacementUID(for: old), source: file)
            .write(to: target, durable: durable)
        return DICOMDirectoryReport(records: cleaner.kept, dropped: cleaner.dropped, entries: cleaner.entries)
    }
}

/// Cleans the records of one directory.
private struct DirectoryCleaner {
    let file: DICOMFile
    let profile: ConfidentialityProfile
    let secret: SubjectSecret
    let resolve: (_ fileID: [String]) throws -> DICOMDirectoryTarget?
    private(set) var kept = 0
    private(set) var dropped = 0
    private var counts: [String: DICOMReport.Entry] = [:]

    init(
        file: DICOMFile, profile: ConfidentialityProfile, secret: SubjectSecret,
        resolve: @escaping ([String]) throws -> DICOMDirectoryTarget?
    ) {
        self.file = file
        self.profile = profile
        self.secret = secret
        self.resolve = resolve
    }

    /// By attribute; a directory of thousands of records says the same of each.
    var entries: [DICOMReport.Entry] {
        counts.values.sorted { ($0.path, $0.action.rawValue) < ($1.path, $1.action.rawValue) }
    }

    /// The record that remains; nil when no file remains that it stands for or leads to.
    /// - Parameter identity: what the records above say of the patient and the study.
    mutating func clean(
        _ record: DICOMDirectory.Record, under identity: [DICOMElement]
    ) throws -> DICOMDirectory.Record? {
        let own = record.elements.filter { Self.identity.contains($0.tag) }
        let identity = own + identity.filter { above in !own.contains { $0.tag == above.tag } }
        var result = record
        result.children = try record.children.compactMap { try clean($0, under: identity) }
        result.referenced = []
        var isFile = false
        if !record.fileID.isEmpty, let target = try resolve(record.fileID) {
            let object = try DICOMFile.read(fileAt: target.path)
            result.fileID = target.fileID
            result.referenced = [
                DICOMElement(0x0004_1510, .UI, text: try object.strings(.sopClassUID).first ?? ""),
                DICOMElement(0x0004_1511, .UI, text: try object.strings(.sopInstanceUID).first ?? ""),
                DICOMElement(0x0004_1512, .UI, text: object.transferSyntax.uid),
            ]
            isFile = true
        } else {
            result.fileID = []
        }
        guard isFile || !result.children.isEmpty, Self.types.contains(record.type) else {
            dropped += 1
            return nil
        }
        kept += 1
        result.elements = try cleaned(record, identity)
        return result
    }

    /// What `PatientKey` looks at, which the records say once, at the top.
    private static let identity: Set<DICOMTag> = [.patientID, .patientName, 0x0010_0030, 0x0020_000D]

    private mutating func cleaned(
        _ record: DICOMDirectory.Record, _ identity: [DICOMElement]
    ) throws -> [DICOMElement] {
        let elements = record.elements.filter { !Self.identity.contains($0.tag) } + identity
        var object = file
        object.dataset = DICOMItem(elements.sorted { $0.tag < $1.tag })
        var cleaner = try ElementCleaner(file: object, profile: profile, secret: secret)
        // A record holds attributes of the object's own data set, so they are cleaned as if at its root.
        var result = try cleaner.clean(object.dataset.elements, at: ElementPath())
        // What belongs to an object alone: its pixels, and the statement that nothing is burned into them.
        result.removeAll { $0.tag.group == 0x7FE0 || $0.tag == 0x0028_0301 }
        let foreign = Self.identity.filter { tag in !record.elements.contains { $0.tag == tag } }
        result.removeAll { foreign.contains($0.tag) }
        let foreignPaths = Set(foreign.map { ElementPath().text(to: $0) })
        for entry in cleaner.report.entries where !foreignPaths.contains(entry.path) { count(entry) }
        for tag in Self.required[record.type] ?? [] { fill(tag, in: &result) }
        return result
    }

    private mutating func count(_ entry: DICOMReport.Entry) {
        let path = "\(DICOMTag.directoryRecordSequence)[*].\(entry.path)"
        let key = path + entry.action.rawValue
        let sum = (counts[key]?.count ?? 0) + entry.count
        counts[key] = .init(path: path, keyword: entry.keyword, action: entry.action, count: sum)
    }

    /// Types of the standard (PS3.3, section F.3.2.2); those of vendors cannot be understood.
    private static let types: Set<String> = [
        "PATIENT", "STUDY", "SERIES", "IMAGE", "RT DOSE", "RT STRUCTURE SET", "RT PLAN", "RT TREAT RECORD",
        "PRESENTATION",
        "WAVEFORM", "SR DOCUMENT", "KEY OBJECT DOC", "SPECTROSCOPY", "REGISTRATION", "FIDUCIAL", "VALUE MAP",
        "STEREOMETRIC", "SURFACE", "SURFACE SCAN", "TRACT", "MEASUREMENT", "ASSESSMENT", "RADIOTHERAPY", "ANNOTATION",
    ]

    /// What a record must have a value for (PS3.3, section F.5), though the image itself may leave it empty.
    private static let required: [String: [DICOMTag]] = [
        "PATIENT": [.patientID], "STUDY": [0x0008_0020, 0x0008_0030, 0x0020_0010], "SERIES": [.modality],
    ]

    private func fill(_ tag: DICOMTag, in elements: inout [DICOMElement]) {
        let index = elements.firstIndex { $0.tag == tag }
        if let index, case .data(let data) = elements[index].value, data.count > 0 { return }
        guard let entry = DICOMDictionary.entry(tag) else { return }
        elements.removeAll { $0.tag == tag }
        elements.append(Dummy.element(tag, entry.vr, keyword: entry.keyword))
        elements.sort { $0.tag < $1.tag }
    }
}
