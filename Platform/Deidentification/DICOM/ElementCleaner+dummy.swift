import DICOM

/// Sequences that become dummies but that the object needs.
extension ElementCleaner {
    /// The items of the sequence with stand-ins for what they hold: what an item must have, it still has.
    ///
    /// Of an item, attributes that may be absent go, those that may be empty are emptied, UIDs are replaced, terms stay,
    /// and all others become dummies; an item of a code becomes the code of something removed.
    mutating func dummySequence(_ element: DICOMElement, at path: ElementPath, keyword: String) throws -> DICOMElement {
        let plain = Dummy.element(element.tag, .SQ, keyword: keyword)
        if keyword.hasSuffix("CodeSequence") { return plain }
        guard let items = try items(of: element), !items.isEmpty else { return plain }
        var dummies: [DICOMItem] = []
        for (index, item) in items.enumerated() {
            let inner = path.entering(element.tag, item: index)
            var kept: [DICOMElement] = []
            for part in item.elements {
                if let dummy = try dummy(part, at: inner) { kept.append(dummy) }
            }
            if !kept.isEmpty { dummies.append(DICOMItem(Self.ordered(kept), undefinedLength: item.undefinedLength)) }
        }
        if dummies.isEmpty { return plain }
        return DICOMElement(element.tag, items: dummies)
    }

    private mutating func dummy(_ element: DICOMElement, at path: ElementPath) throws -> DICOMElement? {
        let tag = element.tag
        guard !tag.isPrivate, !tag.isGroupLength, tag.group >= 0x0008, let entry = DICOMDictionary.entry(tag) else {
            return nil
        }
        if let step = plan.steps[tag] {
            // What an option says of dates and UIDs holds here too.
            let isFollowed = [.DA, .DT, .TM, .UI].contains(entry.vr)
            return try apply(isFollowed ? step.chosen : step.basic, step, to: element, at: path)
        }
        switch entry.vr {
        case .UI: return try withNewUIDs(element, at: path)
        case .CS: return try unlisted(element, entry, at: path, knownCode: nil)
        default: return withoutValue(element, entry, at: path)
        }
    }
}
