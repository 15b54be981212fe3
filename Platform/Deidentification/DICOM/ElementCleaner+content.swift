import DICOM

/// The value types of content items (PS3.3, section C.17.3.2.1), of which others do not survive.
private enum ContentValueType: String {
    case container = "CONTAINER"
    case text = "TEXT"
    case number = "NUM"
    case code = "CODE"
    case date = "DATE"
    case time = "TIME"
    case dateTime = "DATETIME"
    case uid = "UIDREF"
    case name = "PNAME"
    case composite = "COMPOSITE"
    case image = "IMAGE"
    case waveform = "WAVEFORM"
    case coordinates = "SCOORD"
    case spatialCoordinates = "SCOORD3D"
    case temporalCoordinates = "TCOORD"
}

extension ElementCleaner {
    /// Content Sequence, Acquisition Context Sequence, and the items of Specimen Preparation.
    static func isContent(_ tag: DICOMTag) -> Bool {
        tag == contentSequence || tag == 0x0040_0555 || tag == 0x0040_0612
    }

    private static let contentSequence: DICOMTag = 0x0040_A730

    /// A tree of content items cleaned item by item (PS3.15, section E.3.4); references by position follow their targets.
    mutating func content(_ element: DICOMElement, at path: ElementPath) throws -> DICOMElement? {
        guard let items = try items(of: element) else { return removed(element, path, keyword(element.tag)) }
        let nodes = try nodes(items, of: element.tag, at: path, place: [1])
        let tree = ContentTree(nodes, bigEndian: file.transferSyntax.isBigEndian)
        return DICOMElement(element.tag, .SQ, .items(tree.items(), undefinedLength: true))
    }

    private mutating func nodes(
        _ items: [DICOMItem], of tag: DICOMTag, at path: ElementPath, place: [UInt32]
    ) throws -> [ContentTree.Node] {
        var nodes: [ContentTree.Node] = []
        for (index, item) in items.enumerated() {
            let inner = path.entering(tag, item: index)
            let place = place + [UInt32(clamping: index + 1)]
            let outer = characterSets
            if item.elements.contains(where: { $0.tag == .specificCharacterSet }) {
                characterSets = try file.strings(.specificCharacterSet, in: item)
            }
            if let node = try node(item, at: inner, place: place) { nodes.append(node) }
            characterSets = outer
        }
        return nodes
    }

    private mutating func node(
        _ item: DICOMItem, at path: ElementPath, place: [UInt32]
    ) throws -> ContentTree.Node? {
        if let reference = item[ContentTree.reference] { return try referring(item, reference, at: path, place: place) }
        // The items of Acquisition Context have no Value Type (PS3.3, section 10.25).
        let written = try file.strings(0x0040_A040, in: item).first
        let type = ContentValueType(rawValue: written ?? Self.impliedType(item))
        let action = try type.flatMap { try contentAction($0, item) } ?? .remove
        guard let type, action != .remove else {
            report.add(path, 0x0040_A040, "ContentItem", .remove)
            return nil
        }
        var node = ContentTree.Node(place: place)
        for element in item.elements {
            if element.tag == Self.contentSequence {
                let children = try items(of: element) ?? []
                node.children = try nodes(children, of: element.tag, at: path, place: place)
            } else if Self.valueTags.contains(element.tag) {
                if let value = try contentValue(element, action, type, at: path) { node.elements.append(value) }
            } else {
                node.elements += try clean([element], at: path)
            }
        }
        return node
    }

    /// Date Time, Date, Time, Person Name, UID and Text Value: what the action of the item is about.
    private static let valueTags: Set<DICOMTag> = [
        0x0040_A120, 0x0040_A121, 0x0040_A122, 0x0040_A123, 0x0040_A124, 0x0040_A160,
    ]

    private static func impliedType(_ item: DICOMItem) -> String {
        let types: [(DICOMTag, ContentValueType)] = [
            (0x0040_A30A, .number), (0x0040_A300, .number), (0x0040_A160, .text), (0x0040_A168, .code),
            (0x0040_A121, .date), (0x0040_A122, .time), (0x0040_A120, .dateTime), (0x0040_A123, .name),
            (0x0040_A124, .uid),
        ]
        return types.first { item[$0.0] != nil }?.1.rawValue ?? ""
    }

    /// An item that stands for another one of the tree.
    private mutating func referring(
        _ item: DICOMItem, _ reference: DICOMElement, at path: ElementPath, place: [UInt32]
    ) throws -> ContentTree.Node? {
        guard case .data(let data) = reference.value, data.count % 4 == 0, data.count <= 256 else { return nil }
        var node = ContentTree.Node(place: place)
        node.reference = ContentTree.numbers(try file.bytes(of: data), bigEndian: file.transferSyntax.isBigEndian)
        node.elements = try clean(item.elements.filter { $0.tag == 0x0040_A010 }, at: path)
        return node
    }

    // MARK: - What is done to an item

    /// What the table says of its concept, else what its value type allows; nil where its concept is not known.
    private func contentAction(_ type: ContentValueType, _ item: DICOMItem) throws -> ProfileAction? {
        let concept = try item[0x0040_A043].flatMap { try items(of: $0)?.first }
        let code = try concept.flatMap { try file.strings(0x0008_0100, in: $0).first } ?? ""
        let scheme = try concept.flatMap { try file.strings(0x0008_0102, in: $0).first } ?? ""
        let key = ContentTable.Key(scheme: scheme, code: code, valueType: type.rawValue)
        if let listed = ContentTable.standard.action(key, profile.options) { return listed }
        // What a local concept means is not known, except that a container is only a heading.
        if concept != nil, type != .container, !CodeSchemes.isPublicCode(code, scheme: scheme) { return nil }
        switch type {
        case .container, .number, .code, .composite, .image, .waveform, .coordinates, .spatialCoordinates,
            .temporalCoordinates:
            return .keep
        case .text: return .clean
        case .name: return .dummy
        case .uid: return profile.options.contains(.retainUIDs) ? .keep : .uid
        case .date, .time, .dateTime:
            if profile.options.contains(.retainFullDates) { return .keep }
            return profile.options.contains(.retainModifiedDates) ? .clean : .remove
        }
    }

    private mutating func contentValue(
        _ element: DICOMElement, _ action: ProfileAction, _ type: ContentValueType, at path: ElementPath
    ) throws -> DICOMElement? {
        let vr = valueRepresentation(of: element)
        let step = ProfilePlan.Step(keyword: keyword(element.tag), basic: .dummy, chosen: .dummy)
        switch (type, action) {
        case (.text, .clean): return try descriptor(element, vr, step, at: path)
        case (.dateTime, .clean), (.date, .clean): return try shifted(element, step, at: path)
        case (.time, .clean): return try keep(element, step, at: path)
        case (.text, .keep), (.uid, .keep), (.date, .keep), (.time, .keep), (.dateTime, .keep):
            return try keep(element, step, at: path)
        case (.uid, _): return try withNewUIDs(element, at: path)
        default:
            report.add(path, element.tag, step.keyword, .dummy)
            return Dummy.element(element.tag, vr, keyword: step.keyword)
        }
    }
}

/// Content items that remain, with the places they had, by which others may refer to them.
private struct ContentTree {
    struct Node {
        let place: [UInt32]
        var elements: [DICOMElement] = []
        var children: [Node] = []
        /// The place of the item that this one stands for.
        var reference: [UInt32]?

        init(place: [UInt32]) { self.place = place }
    }

    /// ReferencedContentItemIdentifier: the numbers of the items on the way from the root, which is 1.
    static let reference: DICOMTag = 0x0040_DB73

    private let nodes: [Node]
    private let bigEndian: Bool
    private var places: [[UInt32]: [UInt32]] = [:]

    init(_ nodes: [Node], bigEndian: Bool) {
        self.bigEndian = bigEndian
        var remaining: Set<[UInt32]> = [[1]]
        Self.visit(nodes) { remaining.insert($0.place) }
        self.nodes = Self.resolving(nodes, remaining)
        places[[1]] = [1]
        number(self.nodes, under: [1])
    }

    private static func visit(_ nodes: [Node], _ body: (Node) -> Void) {
        for node in nodes {
            body(node)
            visit(node.children, body)
        }
    }

    /// Without references to what is gone.
    private static func resolving(_ nodes: [Node], _ remaining: Set<[UInt32]>) -> [Node] {
        nodes.filter { $0.reference.map(remaining.contains) ?? true }.map { node in
            var node = node
            node.children = resolving(node.children, remaining)
            return node
        }
    }

    private mutating func number(_ nodes: [Node], under parent: [UInt32]) {
        for (index, node) in nodes.enumerated() {
            let place = parent + [UInt32(clamping: index + 1)]
            places[node.place] = place
            number(node.children, under: place)
        }
    }

    func items() -> [DICOMItem] { items(nodes) }

    private func items(_ nodes: [Node]) -> [DICOMItem] {
        nodes.map { node in
            var elements = node.elements
            if let place = node.reference.flatMap({ places[$0] }) {
                elements.append(DICOMElement(Self.reference, .UL, .data(.held(bytes(place)))))
            }
            if !node.children.isEmpty { elements.append(DICOMElement(0x0040_A730, items: items(node.children))) }
            return DICOMItem(ElementCleaner.ordered(elements))
        }
    }

    private func bytes(_ place: [UInt32]) -> [UInt8] {
        place.flatMap { number in
            stride(from: UInt32(0), to: 32, by: 8).map {
                UInt8(truncatingIfNeeded: (bigEndian ? number.byteSwapped : number) >> $0)
            }
        }
    }

    static func numbers(_ bytes: [UInt8], bigEndian: Bool) -> [UInt32] {
        stride(from: 0, to: bytes.count - 3, by: 4).map { start in
            let value = bytes[start..<start + 4].reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
            return bigEndian ? value.byteSwapped : value
        }
    }
}
