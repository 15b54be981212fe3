import DICOM

/// Values of attributes outside the table: what is kept of them must be a term, a number or a measure, and nobody's.
extension ElementCleaner {
    /// A code whose values that are no terms go, for people write names and numbers there.
    mutating func code(
        _ element: DICOMElement, _ entry: DICOMDictionary.Entry, _ bytes: [UInt8], at path: ElementPath
    ) throws -> DICOMElement? {
        let values = ValueRules.values(bytes)
        let isKept = try values.map { try isHarmlessCode($0) }
        if !isKept.contains(false) { return DICOMElement(element.tag, .CS, .data(.held(bytes))) }
        let remaining =
            Self.isImageType(element.tag)
            ? Self.imageType(values, isKept) : zip(values, isKept).filter(\.1).map(\.0)
        guard remaining.contains(where: { !$0.isEmpty }) else { return withoutValue(element, entry, at: path) }
        report.add(path, element.tag, entry.keyword, .clean)
        return DICOMElement(element.tag, .CS, text: remaining.joined(separator: "\\"))
    }

    /// A term, or a code of known or short words that says nothing the object says of anybody.
    mutating func isHarmlessCode(_ value: String) throws -> Bool {
        if value.isEmpty || CodeTerms.standard.contains(value) { return true }
        guard DICOMText.isCode(value), CodeTerms.standard.isHarmless(value) else { return false }
        return try !identified().isMentioned(in: value)
    }

    /// Numbers that are plausible as such and no number or date of the object's own.
    mutating func isHarmlessNumber(_ bytes: [UInt8], _ vr: DICOMVR, _ tag: DICOMTag) throws -> Bool {
        guard ValueRules.isWellFormed(bytes, vr) else { return false }
        for value in bytes.split(separator: 0x5C) where value.count >= 6 {
            if ValueRules.isLongNumber(value), !ValueRules.countsFar(tag) { return false }
            if try identified().isNumber(in: Array(value)) { return false }
        }
        return true
    }

    /// Whether binary data are text in disguise: all of them printable, or among them a name of the object.
    ///
    /// Of long data only the start is looked at; real tables and samples hold other bytes there.
    mutating func isDisguisedText(_ data: DICOMData) throws -> Bool {
        guard data.count >= 6 else { return false }
        let bytes = try file.bytes(of: data, from: 0, count: 4_096)
        if bytes.count >= 12, bytes.allSatisfy({ (0x20...0x7E).contains($0) || $0 == 0 && data.count <= 4_096 }) {
            let letters = Set(bytes.filter { (0x41...0x5A).contains($0 & 0xDF) })
            if letters.count >= 4 { return true }
        }
        return try identified().isSpelled(in: bytes)
    }

    mutating func identified() throws -> ObjectIdentity {
        if let identity { return identity }
        let found = try ObjectIdentity(file)
        identity = found
        return found
    }

    /// Image Type and Frame Type, whose values mean something by their place.
    private static func isImageType(_ tag: DICOMTag) -> Bool { tag == .imageType || tag == 0x0008_9007 }

    private static func imageType(_ values: [String], _ isKept: [Bool]) -> [String] {
        let standIns = ["DERIVED", "SECONDARY"]
        var result = zip(values, isKept).enumerated().map { index, value in
            value.1 ? value.0 : index < 2 ? standIns[index] : "OTHER"
        }
        // Nothing follows, so no place has to be held.
        var last = result.count - 1
        while last > 1, !isKept[last] {
            result.removeLast()
            last -= 1
        }
        return result
    }
}
