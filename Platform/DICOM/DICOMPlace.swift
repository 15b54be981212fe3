/// An element and where it stands in its file, as a walk hands it over.
///
/// Not for use from two tasks at once, as its file is not.
public struct DICOMPlace {
    /// A sequence above the element, and which of its items leads to it.
    public struct Step: Sendable, Hashable {
        /// The sequence.
        public let sequence: DICOMTag
        /// Counted from 0.
        public let item: Int
    }

    /// What stands here.
    public let element: DICOMElement
    /// From the outermost sequence to the innermost; empty for an element of the data set itself.
    public let steps: [Step]
    /// The values of (0008,0005) that hold here: those of the nearest item that has them, else the data set's.
    public let characterSets: [String]
    let file: DICOMFile
    /// Also false within unknown elements of big-endian files, whose items are little endian.
    let isBigEndian: Bool

    /// `(0008,1140)[0].(0008,1155)`, as in a `DICOMReport`.
    public var path: String { steps.map { "\($0.sequence)[\($0.item)]." }.joined() + element.tag.description }
    /// The name that the standard gives the attribute, such as `PatientName`; nil for private and unknown ones.
    public var keyword: String? { DICOMDictionary.entry(element.tag)?.keyword }

    /// The bytes of the value; nil for sequences, fragments and values longer than `limit`.
    public func bytes(limit: Int = 1_048_576) throws(DICOMFailure) -> [UInt8]? {
        try file.bytes(of: element, limit: limit)
    }

    /// The text in the characters that hold here, values divided by backslashes, without the padding at the end; nil for
    /// what is no text.
    public func text() throws(DICOMFailure) -> String? {
        guard element.vr.isText, let bytes = try bytes() else { return nil }
        return DICOMText.shown(bytes, characterSets: characterSets)
    }

    /// The values as whole numbers, for US, SS, UL, SL, UV, SV and IS; those that are none are left out.
    public func integers() throws(DICOMFailure) -> [Int] {
        guard let bytes = try bytes() else { return [] }
        return DICOMNumbers.integers(bytes, element.vr, bigEndian: isBigEndian)
    }

    /// The values as numbers, for FL, FD and DS and what has whole ones; those that are none are left out.
    public func numbers() throws(DICOMFailure) -> [Double] {
        guard let bytes = try bytes() else { return [] }
        return DICOMNumbers.doubles(bytes, element.vr, bigEndian: isBigEndian)
    }
}

extension DICOMFile {
    /// Hands over each element of the data set in the order of the file, a sequence before what stands in it.
    ///
    /// Sequences that the file wrote as unknown (UN) are gone into as well.
    ///
    /// ```swift
    /// try file.forEachElement { place in
    ///     print(place.path, place.keyword ?? "", try place.text() ?? "")
    /// }
    /// ```
    /// - Throws: what `body` throws; `DICOMFailure.cannotRead` when the file is gone meanwhile.
    public func forEachElement(_ body: (DICOMPlace) throws -> Void) throws {
        _ = try changed(dataset, at: root) { place in
            try body(place)
            return place.element
        }
    }

    /// Replaces each element of the data set by what `change` answers; nil takes it out with all that stands in it.
    ///
    /// A sequence is asked for before what stands in it. What is answered unchanged is written as it was read.
    ///
    /// ```swift
    /// try file.changeElements { $0.element.vr == .PN ? nil : $0.element }
    /// ```
    /// - Throws: as `forEachElement`; nothing is changed then.
    public mutating func changeElements(_ change: (DICOMPlace) throws -> DICOMElement?) throws {
        dataset = try changed(dataset, at: root, change)
    }

    /// What holds for the elements of one item.
    private struct Surroundings {
        var steps: [DICOMPlace.Step] = []
        var characterSets: [String]
        var isBigEndian: Bool
    }

    private var root: Surroundings {
        Surroundings(characterSets: [], isBigEndian: transferSyntax.isBigEndian)
    }

    private func changed(
        _ item: DICOMItem, at outside: Surroundings, _ change: (DICOMPlace) throws -> DICOMElement?
    ) throws -> DICOMItem {
        var here = outside
        if item[.specificCharacterSet] != nil { here.characterSets = try strings(.specificCharacterSet, in: item) }
        var result = item
        result.elements = try item.elements.compactMap { element in
            let place = DICOMPlace(
                element: element, steps: here.steps, characterSets: here.characterSets, file: self,
                isBigEndian: here.isBigEndian)
            return try change(place).map { try changedWithin($0, at: here, change) }
        }
        return result
    }

    private func changedWithin(
        _ element: DICOMElement, at outside: Surroundings, _ change: (DICOMPlace) throws -> DICOMElement?
    ) throws -> DICOMElement {
        // An empty value may be of any kind, and there is nothing in it.
        guard let items = try sequenceItems(element), !items.isEmpty else { return element }
        var changedItems: [DICOMItem] = []
        for (index, item) in items.enumerated() {
            var here = outside
            here.steps.append(DICOMPlace.Step(sequence: element.tag, item: index))
            if element.vr == .UN { here.isBigEndian = false }
            changedItems.append(try changed(item, at: here, change))
        }
        if changedItems == items { return element }
        var undefinedLength = true
        if case .items(_, let original) = element.value { undefinedLength = original }
        return DICOMElement(element.tag, element.vr, .items(changedItems, undefinedLength: undefinedLength))
    }
}
