import DICOM

/// Applies the profile to the elements of one object, at every depth.
struct ElementCleaner {
    let file: DICOMFile
    let profile: ConfidentialityProfile
    let secret: SubjectSecret
    let table: ProfileTable
    let shiftDays: Int
    private(set) var report = ReportCollector()

    init(file: DICOMFile, profile: ConfidentialityProfile, secret: SubjectSecret) throws {
        self.file = file
        self.profile = profile
        self.secret = secret
        table = .standard
        let patient = try file.dataset[.patientID].flatMap { try file.bytes(of: $0) } ?? []
        shiftDays = secret.dateShiftDays(patient: Self.trimmed(patient))
    }

    /// The elements that remain, ascending by tag and each tag once.
    mutating func clean(_ elements: [DICOMElement], at path: ElementPath) throws -> [DICOMElement] {
        var kept: [DICOMElement] = []
        kept.reserveCapacity(elements.count)
        let knownCode = try Self.knownCode(elements, file)
        for element in elements {
            if let clean = try clean(element, at: path, knownCode: knownCode) { kept.append(clean) }
        }
        for index in kept.indices.dropFirst() where kept[index - 1].tag >= kept[index].tag {
            return Self.ordered(kept)
        }
        return kept
    }

    /// Some writers leave tags out of order or write one twice; the first one counts.
    private static func ordered(_ elements: [DICOMElement]) -> [DICOMElement] {
        var seen: Set<DICOMTag> = []
        return elements.filter { seen.insert($0.tag).inserted }.sorted { $0.tag < $1.tag }
    }

    private mutating func clean(
        _ element: DICOMElement, at path: ElementPath, knownCode: String?
    ) throws -> DICOMElement? {
        let tag = element.tag
        if tag.isGroupLength { return nil }
        if tag.isPrivate { return removed(element, path, "Private") }
        if tag.group < 0x0008 || isRepeatingGroup(tag) { return removed(element, path, keyword(tag) ?? "Unknown") }
        if isBulk(tag) { return path.isRoot ? element : removed(element, path, keyword(tag) ?? "Unknown") }
        if Self.written.contains(tag), path.isRoot { return nil }
        if let action = table.action(tag, profile) { return try apply(action, to: element, at: path) }
        guard let entry = DICOMDictionary.entry(tag) else { return removed(element, path, "Unknown") }
        return try unlisted(element, entry, at: path, knownCode: knownCode)
    }

    /// Attributes that this de-identification states anew.
    static let written: Set<DICOMTag> = [0x0012_0062, 0x0012_0063, 0x0012_0064, 0x0028_0303]

    /// Curves and overlays: the table lists their data, and their other attributes mean nothing without it.
    private func isRepeatingGroup(_ tag: DICOMTag) -> Bool { [0x5000, 0x6000].contains(tag.group & 0xFF00) }

    private func isBulk(_ tag: DICOMTag) -> Bool {
        tag == .pixelData || tag == .floatPixelData || tag == .doubleFloatPixelData
    }

    func keyword(_ tag: DICOMTag) -> String? {
        table.rows[tag]?.keyword ?? DICOMDictionary.entry(tag)?.keyword
    }

    private mutating func removed(_ element: DICOMElement, _ path: ElementPath, _ keyword: String) -> DICOMElement? {
        report.add(path, element.tag, keyword, .remove)
        return nil
    }

    // MARK: - Attributes of the table

    private mutating func apply(
        _ action: ProfileAction, to element: DICOMElement, at path: ElementPath
    ) throws -> DICOMElement? {
        let tag = element.tag
        let basic = table.rows[tag]?.basic ?? .remove
        switch action {
        case .keep: return try keep(element, otherwise: basic, at: path)
        case .clean: return try shifted(element, otherwise: basic, at: path)
        case .uid: return try withNewUIDs(element, at: path)
        case .remove: return removed(element, path, keyword(tag) ?? "Unknown")
        case .zero, .dummy:
            let vr = try valueRepresentation(of: element)
            if vr == .UI { return try withNewUIDs(element, at: path) }
            report.add(path, tag, keyword(tag) ?? "Unknown", action)
            if let pseudonym = try pseudonym(for: element, vr) { return pseudonym }
            return action == .zero ? Dummy.empty(tag, vr) : Dummy.element(tag, vr, keyword: keyword(tag) ?? "")
        }
    }

    /// What the standard says the attribute is; the file's word only where the dictionary has none.
    private func valueRepresentation(of element: DICOMElement) throws -> DICOMVR {
        DICOMDictionary.entry(element.tag)?.vr ?? element.vr
    }

    /// The same identifier gets the same pseudonym in every file; an absent one stays absent.
    private func pseudonym(for element: DICOMElement, _ vr: DICOMVR) throws -> DICOMElement? {
        let kinds: [DICOMTag: String] = [
            .patientName: "patient", .patientID: "patient", 0x0008_0050: "accession", 0x0020_0010: "study",
        ]
        guard let kind = kinds[element.tag] else { return nil }
        let original = element.tag == .patientName ? file.dataset[.patientID] ?? element : element
        guard let own = try file.bytes(of: element), !Self.trimmed(own).isEmpty,
            let bytes = try file.bytes(of: original)
        else { return element.tag == .patientID ? nil : Dummy.empty(element.tag, vr) }
        return DICOMElement(element.tag, vr, text: secret.pseudonym(kind, for: Self.trimmed(bytes)))
    }

    static func trimmed(_ bytes: [UInt8]) -> [UInt8] {
        let isPadding: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0 }
        return bytes.drop(while: isPadding).reversed().drop(while: isPadding).reversed()
    }

    /// Unchanged when its form is right for its kind; a sequence is kept and cleaned inside.
    private mutating func keep(
        _ element: DICOMElement, otherwise basic: ProfileAction, at path: ElementPath
    ) throws -> DICOMElement? {
        let vr = try valueRepresentation(of: element)
        if vr == .SQ { return try sequence(element, at: path) }
        guard let bytes = try matching(element, vr) else { return try apply(basic, to: element, at: path) }
        if element.tag == 0x0010_1010, let folded = ValueRules.foldedAge(bytes) {
            report.add(path, element.tag, "PatientAge", .clean)
            return DICOMElement(element.tag, .AS, text: folded)
        }
        guard ValueRules.isWellFormed(bytes, vr) else { return try apply(basic, to: element, at: path) }
        return DICOMElement(element.tag, vr, .data(.held(bytes)))
    }

    /// Dates moved by the patient's own number of days; times of day stay, for the shift is in whole days.
    private mutating func shifted(
        _ element: DICOMElement, otherwise basic: ProfileAction, at path: ElementPath
    ) throws -> DICOMElement? {
        let vr = try valueRepresentation(of: element)
        if vr == .TM { return try keep(element, otherwise: basic, at: path) }
        guard vr == .DA || vr == .DT, let bytes = try matching(element, vr) else {
            return try apply(basic, to: element, at: path)
        }
        if Self.trimmed(bytes).isEmpty { return Dummy.empty(element.tag, vr) }
        var moved: [String] = []
        for value in ValueRules.values(bytes) {
            let result =
                vr == .DA
                ? DateShift.date(value, days: shiftDays) : DateShift.dateTime(value, days: shiftDays)
            guard let result else { return try apply(basic, to: element, at: path) }
            moved.append(result)
        }
        report.add(path, element.tag, keyword(element.tag) ?? "Unknown", .clean)
        return DICOMElement(element.tag, vr, text: moved.joined(separator: "\\"))
    }

    // MARK: - UIDs and sequences

    /// New UIDs for all that identify an instance; those of the standard itself stay.
    private mutating func withNewUIDs(_ element: DICOMElement, at path: ElementPath) throws -> DICOMElement? {
        let tag = element.tag
        if try valueRepresentation(of: element) == .SQ { return try sequence(element, at: path) }
        guard let bytes = try matching(element, .UI) else { return removed(element, path, keyword(tag) ?? "Unknown") }
        if Self.trimmed(bytes).isEmpty { return Dummy.empty(tag, .UI) }
        let values = ValueRules.values(bytes)
        let replaced = values.map { ValueRules.isStandardUID($0) ? $0 : secret.replacementUID(for: $0) }
        if replaced != values { report.add(path, tag, keyword(tag) ?? "Unknown", .uid) }
        return DICOMElement(tag, .UI, text: replaced.joined(separator: "\\"))
    }

    private mutating func sequence(_ element: DICOMElement, at path: ElementPath) throws -> DICOMElement? {
        // Items of unknown representation are little endian, which the numbers in a big-endian object are not.
        let isMixed = element.vr == .UN && file.transferSyntax.isBigEndian
        guard !isMixed, let items = try file.sequenceItems(element) else {
            return removed(element, path, keyword(element.tag) ?? "Unknown")
        }
        var cleaned: [DICOMItem] = []
        cleaned.reserveCapacity(items.count)
        for (index, item) in items.enumerated() {
            let elements = try clean(item.elements, at: path.entering(element.tag, item: index))
            cleaned.append(DICOMItem(elements, undefinedLength: item.undefinedLength))
        }
        var undefinedLength = true
        if case .items(_, let original) = element.value { undefinedLength = original }
        return DICOMElement(element.tag, .SQ, .items(cleaned, undefinedLength: undefinedLength))
    }

    /// The value when the file's representation agrees with the standard's; nil when it does not or is too long.
    private func matching(_ element: DICOMElement, _ vr: DICOMVR) throws -> [UInt8]? {
        guard ValueRules.agrees(element.vr, vr, bigEndian: file.transferSyntax.isBigEndian) else { return nil }
        return try file.bytes(of: element, limit: 65_536)
    }

    // MARK: - Attributes outside the table

    /// The table lists what may identify; of the rest only what is a number, a code or a UID by its form is kept.
    private mutating func unlisted(
        _ element: DICOMElement, _ entry: DICOMDictionary.Entry, at path: ElementPath, knownCode: String?
    ) throws -> DICOMElement? {
        let tag = element.tag
        if entry.vr == .SQ { return try sequence(element, at: path) }
        guard ValueRules.agrees(element.vr, entry.vr, bigEndian: file.transferSyntax.isBigEndian),
            case .data(let data) = element.value
        else { return removed(element, path, entry.keyword) }
        if data.count == 0 { return element }
        if entry.vr == .UI {
            return profile.options.contains(.retainUIDs) && !ValueRules.isClassUID(tag)
                ? try keep(element, otherwise: .remove, at: path) : try withNewUIDs(element, at: path)
        }
        if !entry.vr.isText, entry.vr != .OB, entry.vr != .UN {
            return data.count % entry.vr.unitSize == 0 || element.vr == .OB
                ? element : removed(element, path, entry.keyword)
        }
        guard let bytes = try file.bytes(of: element, limit: 1_048_576) else {
            return removed(element, path, entry.keyword)
        }
        if tag == 0x0008_0104, let knownCode {
            // A meaning is free text; the code itself says the same.
            report.add(path, tag, entry.keyword, .clean)
            return DICOMElement(tag, .LO, text: knownCode)
        }
        if entry.vr == .CS, ValueRules.isChosenByPeople(entry.keyword) {
            report.add(path, tag, entry.keyword, .dummy)
            return Dummy.element(tag, .CS, keyword: entry.keyword)
        }
        let isSafe =
            switch entry.vr {
            case .CS, .DS, .IS: ValueRules.isWellFormed(bytes, entry.vr)
            default: ValueRules.isSafeDescriptor(tag, bytes, isPublicCode: knownCode != nil)
            }
        return isSafe ? DICOMElement(tag, entry.vr, .data(.held(bytes))) : removed(element, path, entry.keyword)
    }

    /// The code value of an item that is a code of a public scheme, in that scheme's form.
    private static func knownCode(_ elements: [DICOMElement], _ file: DICOMFile) throws -> String? {
        guard let value = elements.first(where: { $0.tag == 0x0008_0100 }),
            let scheme = elements.first(where: { $0.tag == 0x0008_0102 }),
            let valueBytes = try file.bytes(of: value, limit: 64),
            let schemeBytes = try file.bytes(of: scheme, limit: 64)
        else { return nil }
        let code = DICOMText.ascii(valueBytes)
        return CodeSchemes.isPublicCode(code, scheme: DICOMText.ascii(schemeBytes)) ? code : nil
    }
}
