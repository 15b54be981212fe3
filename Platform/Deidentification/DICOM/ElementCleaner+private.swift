import DICOM

extension ElementCleaner {
    /// The private attributes that remain: none, or those known to be safe with the creators of their blocks.
    mutating func privateElements(_ elements: [DICOMElement], at path: ElementPath) throws -> [DICOMElement] {
        guard elements.contains(where: { $0.tag.isPrivate }) else { return [] }
        let blocks = PrivateBlocks(elements)
        var kept: [DICOMElement] = []
        var creators: Set<DICOMTag> = []
        for element in elements where element.tag.isPrivate && !element.tag.isPrivateCreator {
            guard profile.options.contains(.retainSafePrivate), let creator = blocks.creator(of: element.tag),
                let clean = try safe(element, creator, at: path)
            else {
                if !element.tag.isGroupLength { report.add(path, element.tag, "Private", .remove) }
                continue
            }
            kept.append(clean)
            creators.insert(creator.tag)
        }
        for element in elements where element.tag.isPrivateCreator {
            if creators.contains(element.tag) {
                kept.append(DICOMElement(element.tag, .LO, element.value))
            } else {
                report.add(path, element.tag, "Private", .remove)
            }
        }
        return kept
    }

    /// The attribute when the standard lists it and its value has the form of the listed representation.
    private mutating func safe(
        _ element: DICOMElement, _ creator: DICOMElement, at path: ElementPath
    ) throws -> DICOMElement? {
        guard let name = try file.bytes(of: creator, limit: 64) else { return nil }
        let key = SafePrivate.Key(
            creator: DICOMText.ascii(name), group: element.tag.group,
            place: UInt8(truncatingIfNeeded: element.tag.element))
        guard let vr = SafePrivate.standard.attributes[key] else { return nil }
        if vr == .SQ { return try items(of: element) == nil ? nil : try sequence(element, at: path) }
        // A value of unknown representation is little endian (PS3.5, section 6.2.2).
        guard element.vr == vr || element.vr == .UN && (vr.isText || !file.transferSyntax.isBigEndian),
            let bytes = try file.bytes(of: element, limit: 65_536), ValueRules.isWellFormed(bytes, vr)
        else { return nil }
        let plain = DICOMElement(element.tag, vr, .data(.held(bytes)))
        switch vr {
        case .UI: return profile.options.contains(.retainUIDs) ? plain : try withNewUIDs(plain, at: path)
        case .DS, .IS: return try isHarmlessNumber(bytes, vr, element.tag) ? plain : nil
        case .CS: return try ValueRules.values(bytes).allSatisfy { try isHarmlessCode($0) } ? plain : nil
        default:
            return try vr.isText ? isHarmless(bytes, vr) ? plain : nil : isDisguisedText(.held(bytes)) ? nil : plain
        }
    }

    /// Plain text of a list that is safe by its meaning, in which nothing is found.
    private mutating func isHarmless(_ bytes: [UInt8], _ vr: DICOMVR) throws -> Bool {
        try bytes.allSatisfy { (0x20...0x7E).contains($0) || $0 == 0 } && cleanText(bytes, vr) == bytes
    }
}
