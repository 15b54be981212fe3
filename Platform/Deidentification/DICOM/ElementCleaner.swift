import DICOM

/// Applies the profile to the elements of one object, at every depth.
struct ElementCleaner {
    let file: DICOMFile
    let profile: ConfidentialityProfile
    let secret: SubjectSecret
    let plan: ProfilePlan
    let patient: PatientKey
    let shiftDays: Int
    var report = ReportCollector()
    /// Of the data set or item that is being cleaned.
    var characterSets: [String]
    /// Made when the first text is cleaned.
    var descriptors: DescriptorCleaner?
    /// Made when the first value is compared with it.
    var identity: ObjectIdentity?
    let memory: DescriptorMemory
    /// Types at the root of this kind of object; nil when the kind is not known.
    private let rootTypes: IODTypes.Types?

    init(
        file: DICOMFile, profile: ConfidentialityProfile, secret: SubjectSecret,
        memory: DescriptorMemory = DescriptorMemory()
    ) throws {
        self.file = file
        self.memory = memory
        self.profile = profile
        self.secret = secret
        plan = profile.plan
        patient = try PatientKey(file)
        shiftDays = secret.dateShiftDays(patient: patient.bytes)
        characterSets = try file.strings(.specificCharacterSet)
        rootTypes = IODTypes.standard.root(of: try file.strings(.sopClassUID).first ?? "")
    }

    /// The elements that remain, ascending by tag and each tag once.
    mutating func clean(_ elements: [DICOMElement], at path: ElementPath) throws -> [DICOMElement] {
        var kept: [DICOMElement] = []
        kept.reserveCapacity(elements.count)
        let knownCode = try Self.knownCode(elements, file)
        for element in elements {
            if element.tag.isPrivate { continue }
            if let clean = try clean(element, at: path, knownCode: knownCode) { kept.append(clean) }
        }
        kept += try privateElements(elements, at: path)
        if path.isRoot, profile.options.contains(.cleanPixelData) {
            kept.append(DICOMElement(Self.burnedInAnnotation, .CS, text: "NO"))
        }
        for index in kept.indices.dropFirst() where kept[index - 1].tag >= kept[index].tag {
            return Self.ordered(kept)
        }
        return kept
    }

    /// Some writers leave tags out of order or write one twice; the first one counts.
    static func ordered(_ elements: [DICOMElement]) -> [DICOMElement] {
        var seen: Set<DICOMTag> = []
        return elements.filter { seen.insert($0.tag).inserted }.sorted { $0.tag < $1.tag }
    }

    private mutating func clean(
        _ element: DICOMElement, at path: ElementPath, knownCode: String?
    ) throws -> DICOMElement? {
        let tag = element.tag
        if tag.isGroupLength { return nil }
        if tag.group < 0x0008 || Self.isRepeatingGroup(tag) { return removed(element, path, keyword(tag)) }
        if Self.isBulk(tag) { return path.isRoot ? element : removed(element, path, keyword(tag)) }
        if path.isRoot, isWritten(tag) { return nil }
        if let step = plan.steps[tag] { return try apply(step.chosen, step, to: element, at: path) }
        guard let entry = DICOMDictionary.entry(tag) else { return removed(element, path, "Unknown") }
        return try unlisted(element, entry, at: path, knownCode: knownCode)
    }

    static let burnedInAnnotation: DICOMTag = 0x0028_0301

    /// Attributes that this de-identification states anew.
    private func isWritten(_ tag: DICOMTag) -> Bool {
        switch tag {
        case 0x0012_0062, 0x0012_0063, 0x0012_0064, 0x0028_0303: true
        case Self.burnedInAnnotation: profile.options.contains(.cleanPixelData)
        default: false
        }
    }

    /// Curves and overlays: their bitmaps may show text that nobody can read here, and their other attributes mean
    /// nothing without them.
    private static func isRepeatingGroup(_ tag: DICOMTag) -> Bool {
        tag.group & 0xFF00 == 0x5000 || tag.group & 0xFF00 == 0x6000
    }

    private static func isBulk(_ tag: DICOMTag) -> Bool {
        tag == .pixelData || tag == .floatPixelData || tag == .doubleFloatPixelData
    }

    func keyword(_ tag: DICOMTag) -> String {
        if let keyword = plan.steps[tag]?.keyword, !keyword.isEmpty { return keyword }
        return DICOMDictionary.entry(tag)?.keyword ?? "Unknown"
    }

    mutating func removed(_ element: DICOMElement, _ path: ElementPath, _ keyword: String) -> DICOMElement? {
        report.add(path, element.tag, keyword, .remove)
        return nil
    }

    /// How much the object needs the attribute at this place; nil for a kind of object that is not known.
    func type(of tag: DICOMTag, at path: ElementPath) -> AttributeType? {
        guard let rootTypes else { return nil }
        guard let parent = path.parent else { return rootTypes[tag] ?? .foreign }
        return IODTypes.standard.items(of: parent)?[tag] ?? .foreign
    }

    // MARK: - Attributes of the table

    /// - Parameter step: what is fallen back to, and the keyword for the report.
    mutating func apply(
        _ code: ActionCode, _ step: ProfilePlan.Step, to element: DICOMElement, at path: ElementPath
    ) throws -> DICOMElement? {
        let tag = element.tag
        let action = code.action(code.asksForType ? type(of: tag, at: path) : nil)
        switch action {
        case .keep: return try keep(element, step, at: path)
        case .clean: return try cleaned(element, step, at: path)
        case .uid: return try withNewUIDs(element, at: path)
        case .remove: return removed(element, path, keyword(tag))
        case .zero, .dummy:
            let vr = valueRepresentation(of: element)
            if vr == .UI { return try withNewUIDs(element, at: path) }
            report.add(path, tag, keyword(tag), action)
            if let pseudonym = try pseudonym(for: element, vr) { return pseudonym }
            if action == .dummy, vr == .SQ { return try dummySequence(element, at: path, keyword: keyword(tag)) }
            return action == .zero ? Dummy.empty(tag, vr) : Dummy.element(tag, vr, keyword: keyword(tag))
        }
    }

    /// The Basic Profile's action, for a value that an option would keep or clean but that has another form.
    private mutating func fallBack(
        _ step: ProfilePlan.Step, _ element: DICOMElement, at path: ElementPath
    ) throws -> DICOMElement? {
        try apply(step.basic, step, to: element, at: path)
    }

    /// What the standard says the attribute is; the file's word only where the dictionary has none.
    func valueRepresentation(of element: DICOMElement) -> DICOMVR {
        DICOMDictionary.entry(element.tag)?.vr ?? element.vr
    }

    /// The same identifier gets the same pseudonym in every file; an absent one stays absent.
    private func pseudonym(for element: DICOMElement, _ vr: DICOMVR) throws -> DICOMElement? {
        let kind: String
        switch element.tag {
        case .patientName, .patientID: kind = "patient"
        case 0x0008_0050: kind = "accession"
        case 0x0020_0010: kind = "study"
        default: return nil
        }
        guard let own = try file.bytes(of: element), !Self.trimmed(own).isEmpty else {
            return element.tag == .patientID ? nil : Dummy.empty(element.tag, vr)
        }
        let original = element.tag == .patientName ? patient.bytes : Self.trimmed(own)
        return DICOMElement(element.tag, vr, text: secret.pseudonym(kind, for: original))
    }

    static func trimmed(_ bytes: [UInt8]) -> [UInt8] {
        let isPadding: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0 }
        return bytes.drop(while: isPadding).reversed().drop(while: isPadding).reversed()
    }

    /// Unchanged when its form is right for its kind; a sequence is kept and cleaned inside.
    mutating func keep(
        _ element: DICOMElement, _ step: ProfilePlan.Step, at path: ElementPath
    ) throws -> DICOMElement? {
        let vr = valueRepresentation(of: element)
        if vr == .SQ { return try sequence(element, at: path) }
        guard let bytes = try matching(element, vr) else { return try fallBack(step, element, at: path) }
        if element.tag == 0x0010_1010, let folded = ValueRules.foldedAge(bytes) {
            report.add(path, element.tag, "PatientAge", .clean)
            return DICOMElement(element.tag, .AS, text: folded)
        }
        guard ValueRules.isWellFormed(bytes, vr) else { return try fallBack(step, element, at: path) }
        return DICOMElement(element.tag, vr, .data(.held(bytes)))
    }

    /// Replaced by something of similar meaning, each representation in its own way.
    private mutating func cleaned(
        _ element: DICOMElement, _ step: ProfilePlan.Step, at path: ElementPath
    ) throws -> DICOMElement? {
        let tag = element.tag
        let vr = valueRepresentation(of: element)
        switch vr {
        case .DA, .DT: return try shifted(element, step, at: path)
        case .TM: return try keep(element, step, at: path)
        case .SQ: return Self.isContent(tag) ? try content(element, at: path) : try sequence(element, at: path)
        case .AE: return try applicationTitle(element, step, at: path)
        case .CS, .SH:
            if let bytes = try matching(element, vr), ValueRules.isSafeTerm(tag, bytes) {
                return DICOMElement(tag, vr, .data(.held(bytes)))
            }
            return vr == .CS || tag == ValueRules.timezone
                ? try fallBack(step, element, at: path) : try descriptor(element, vr, step, at: path)
        default:
            return vr.isText
                ? try descriptor(element, vr, step, at: path) : try fallBack(step, element, at: path)
        }
    }

    /// Dates moved by the patient's own number of days; times of day stay, for the shift is in whole days.
    mutating func shifted(
        _ element: DICOMElement, _ step: ProfilePlan.Step, at path: ElementPath
    ) throws -> DICOMElement? {
        let vr = valueRepresentation(of: element)
        guard let bytes = try matching(element, vr) else { return try fallBack(step, element, at: path) }
        if Self.trimmed(bytes).isEmpty { return Dummy.empty(element.tag, vr) }
        var moved: [String] = []
        for value in ValueRules.values(bytes) {
            let result =
                vr == .DA
                ? DateShift.date(value, days: shiftDays) : DateShift.dateTime(value, days: shiftDays)
            guard let result else { return try fallBack(step, element, at: path) }
            moved.append(result)
        }
        report.add(path, element.tag, keyword(element.tag), .clean)
        return DICOMElement(element.tag, vr, text: moved.joined(separator: "\\"))
    }

    /// The same title becomes the same other one, so that what came from one machine still does.
    private mutating func applicationTitle(
        _ element: DICOMElement, _ step: ProfilePlan.Step, at path: ElementPath
    ) throws -> DICOMElement? {
        guard let bytes = try matching(element, .AE) else { return try fallBack(step, element, at: path) }
        let titles = ValueRules.values(bytes).map { $0.isEmpty ? "" : secret.pseudonym("title", for: Array($0.utf8)) }
        report.add(path, element.tag, keyword(element.tag), .clean)
        return DICOMElement(element.tag, .AE, text: titles.joined(separator: "\\"))
    }

    // MARK: - UIDs and sequences

    /// New UIDs for all that identify an instance; those of the standard itself stay.
    mutating func withNewUIDs(_ element: DICOMElement, at path: ElementPath) throws -> DICOMElement? {
        let tag = element.tag
        if valueRepresentation(of: element) == .SQ { return try sequence(element, at: path) }
        guard let bytes = try matching(element, .UI) else { return removed(element, path, keyword(tag)) }
        if Self.trimmed(bytes).isEmpty { return Dummy.empty(tag, .UI) }
        let values = ValueRules.values(bytes)
        let replaced = values.map { ValueRules.isStandardUID($0) ? $0 : secret.replacementUID(for: $0) }
        if replaced != values { report.add(path, tag, keyword(tag), .uid) }
        return DICOMElement(tag, .UI, text: replaced.joined(separator: "\\"))
    }

    mutating func sequence(_ element: DICOMElement, at path: ElementPath) throws -> DICOMElement? {
        guard let items = try items(of: element) else { return removed(element, path, keyword(element.tag)) }
        var cleaned: [DICOMItem] = []
        cleaned.reserveCapacity(items.count)
        for (index, item) in items.enumerated() {
            cleaned.append(try self.item(item, at: path.entering(element.tag, item: index)))
        }
        var undefinedLength = true
        if case .items(_, let original) = element.value { undefinedLength = original }
        return DICOMElement(element.tag, .SQ, .items(cleaned, undefinedLength: undefinedLength))
    }

    /// An item, whose character set may be another than that around it (PS3.3, section C.12.1.1.2).
    mutating func item(_ item: DICOMItem, at path: ElementPath) throws -> DICOMItem {
        let outer = characterSets
        defer { characterSets = outer }
        if item.elements.contains(where: { $0.tag == .specificCharacterSet }) {
            characterSets = try file.strings(.specificCharacterSet, in: item)
        }
        return DICOMItem(try clean(item.elements, at: path), undefinedLength: item.undefinedLength)
    }

    /// The items of a sequence; nil for what is none, and for little-endian items in a big-endian object.
    func items(of element: DICOMElement) throws -> [DICOMItem]? {
        let isMixed = element.vr == .UN && file.transferSyntax.isBigEndian
        return isMixed ? nil : try file.sequenceItems(element)
    }

    /// The value when the file's representation agrees with the standard's; nil when it does not or is too long.
    func matching(_ element: DICOMElement, _ vr: DICOMVR) throws -> [UInt8]? {
        guard ValueRules.agrees(element.vr, vr, bigEndian: file.transferSyntax.isBigEndian) else { return nil }
        return try file.bytes(of: element, limit: 65_536)
    }
}
