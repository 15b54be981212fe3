import DICOM

extension ElementCleaner {
    /// The table lists what may identify; of the rest only what is a number, a code or a UID by its form is kept.
    mutating func unlisted(
        _ element: DICOMElement, _ entry: DICOMDictionary.Entry, at path: ElementPath, knownCode: String?
    ) throws -> DICOMElement? {
        let tag = element.tag
        if entry.vr == .SQ {
            return Self.isContent(tag) && profile.options.contains(.cleanStructuredContent)
                ? try content(element, at: path) : try sequence(element, at: path)
        }
        guard ValueRules.agrees(element.vr, entry.vr, bigEndian: file.transferSyntax.isBigEndian),
            case .data(let data) = element.value
        else { return withoutValue(element, entry, at: path) }
        if data.count == 0 { return element }
        if entry.vr == .UI { return try unlistedUID(element, at: path) }
        if !entry.vr.isText, entry.vr != .OB, entry.vr != .UN {
            if try isDisguisedText(data) { return withoutValue(element, entry, at: path) }
            return data.count % entry.vr.unitSize == 0 || element.vr == .OB
                ? element : removed(element, path, entry.keyword)
        }
        guard let bytes = try file.bytes(of: element, limit: 1_048_576) else {
            return withoutValue(element, entry, at: path)
        }
        return try unlistedText(element, entry, bytes, at: path, knownCode: knownCode)
    }

    private mutating func unlistedUID(_ element: DICOMElement, at path: ElementPath) throws -> DICOMElement? {
        guard profile.options.contains(.retainUIDs), !ValueRules.isClassUID(element.tag) else {
            return try withNewUIDs(element, at: path)
        }
        guard let bytes = try matching(element, .UI), ValueRules.isWellFormed(bytes, .UI) else {
            return removed(element, path, keyword(element.tag))
        }
        return DICOMElement(element.tag, .UI, .data(.held(bytes)))
    }

    private mutating func unlistedText(
        _ element: DICOMElement, _ entry: DICOMDictionary.Entry, _ bytes: [UInt8], at path: ElementPath,
        knownCode: String?
    ) throws -> DICOMElement? {
        let tag = element.tag
        if tag == 0x0008_0104, let knownCode { return try meaning(element, bytes, code: knownCode, at: path) }
        if tag == Self.graphicLayer {
            report.add(path, tag, entry.keyword, .dummy)
            return DICOMElement(tag, .CS, text: secret.pseudonym("layer", for: Self.trimmed(bytes)))
        }
        if entry.vr == .CS, ValueRules.isChosenByPeople(entry.keyword), !ValueRules.isPublicNumber(tag, bytes) {
            report.add(path, tag, entry.keyword, .dummy)
            return Dummy.element(tag, .CS, keyword: entry.keyword)
        }
        let isSafe: Bool
        switch entry.vr {
        case .CS: return try code(element, entry, bytes, at: path)
        case .DS, .IS: isSafe = try isHarmlessNumber(bytes, entry.vr, tag)
        default:
            isSafe =
                try ValueRules.isSafeDescriptor(tag, bytes, isPublicCode: knownCode != nil)
                && !identified().isNumber(in: bytes)
        }
        return isSafe ? DICOMElement(tag, entry.vr, .data(.held(bytes))) : withoutValue(element, entry, at: path)
    }

    /// The name of a layer is chosen by people, and ties graphics to it: the same name becomes the same other one.
    private static let graphicLayer: DICOMTag = 0x0070_0002

    /// A meaning is free text; the code itself says the same, so the text stays only where an option cleans text.
    private mutating func meaning(
        _ element: DICOMElement, _ bytes: [UInt8], code: String, at path: ElementPath
    ) throws -> DICOMElement? {
        if profile.options.contains(.cleanDescriptors) || profile.options.contains(.cleanStructuredContent),
            let clean = try cleanText(bytes, .LO)
        {
            if clean != bytes { report.add(path, element.tag, "CodeMeaning", .clean) }
            return DICOMElement(element.tag, .LO, .data(.held(clean)))
        }
        report.add(path, element.tag, "CodeMeaning", .clean)
        return DICOMElement(element.tag, .LO, text: code)
    }

    /// Removed; but emptied or replaced where the object needs the attribute.
    mutating func withoutValue(
        _ element: DICOMElement, _ entry: DICOMDictionary.Entry, at path: ElementPath
    ) -> DICOMElement? {
        switch type(of: element.tag, at: path) {
        case .one:
            report.add(path, element.tag, entry.keyword, .dummy)
            return Dummy.element(element.tag, entry.vr, keyword: entry.keyword)
        case .two:
            report.add(path, element.tag, entry.keyword, .zero)
            return Dummy.empty(element.tag, entry.vr)
        case .three, .foreign, nil: return removed(element, path, entry.keyword)
        }
    }

    /// The code value of an item that is a code of a public scheme, in that scheme's form.
    static func knownCode(_ elements: [DICOMElement], _ file: DICOMFile) throws -> String? {
        guard let value = elements.first(where: { $0.tag == 0x0008_0100 }),
            let scheme = elements.first(where: { $0.tag == 0x0008_0102 }),
            let valueBytes = try file.bytes(of: value, limit: 64),
            let schemeBytes = try file.bytes(of: scheme, limit: 64)
        else { return nil }
        let code = DICOMText.ascii(valueBytes)
        return CodeSchemes.isPublicCode(code, scheme: DICOMText.ascii(schemeBytes)) ? code : nil
    }
}
