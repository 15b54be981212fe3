import DICOM

extension ElementCleaner {
    /// A text without what may identify; the Basic Profile's action when its characters cannot be read for certain.
    mutating func descriptor(
        _ element: DICOMElement, _ vr: DICOMVR, _ step: ProfilePlan.Step, at path: ElementPath
    ) throws -> DICOMElement? {
        guard let bytes = try matching(element, vr), let clean = try cleanText(bytes, vr) else {
            return try apply(step.basic, step, to: element, at: path)
        }
        if clean != bytes { report.add(path, element.tag, keyword(element.tag), .clean) }
        return DICOMElement(element.tag, vr, .data(.held(clean)))
    }

    /// The cleaned text in the character set of its item; the same bytes when nothing was found in them.
    ///
    /// Nil when the text cannot be decoded for certain, or what replaces a part cannot be encoded.
    mutating func cleanText(_ bytes: [UInt8], _ vr: DICOMVR) throws -> [UInt8]? {
        if Self.trimmed(bytes).isEmpty { return bytes }
        guard let text = DICOMText.decodeCertain(bytes, characterSets: characterSets) else { return nil }
        let cleaner = try descriptors ?? DescriptorCleaner(identified(), dates: dateRule)
        descriptors = cleaner
        // Short and long texts have several values; the others may hold the separator as a character.
        let values = [.LO, .SH, .UC].contains(vr) ? DICOMText.values(text, characterSets: characterSets) : [text]
        let cleaned = values.map { memory.clean($0, limit: Self.longest(vr), with: cleaner) }
        if cleaned == values { return bytes }
        var encoded: [UInt8] = []
        for (index, value) in cleaned.enumerated() {
            guard let part = DICOMText.encode(value, characterSets: characterSets) else { return nil }
            if index > 0 { encoded.append(0x5C) }
            encoded += part
        }
        return encoded
    }

    private var dateRule: DescriptorCleaner.DateRule {
        if profile.options.contains(.retainFullDates) { return .keep }
        return profile.options.contains(.retainModifiedDates) ? .shift(days: shiftDays) : .remove
    }

    /// Characters a value may have (PS3.5, table 6.2-1).
    private static func longest(_ vr: DICOMVR) -> Int {
        switch vr {
        case .SH: 16
        case .LO: 64
        case .ST: 1_024
        case .LT: 10_240
        default: 65_536
        }
    }
}
