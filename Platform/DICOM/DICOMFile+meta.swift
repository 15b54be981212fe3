extension DICOMFile {
    /// Names what wrote a file (PS3.10, section 7.1).
    package static let implementationClassUID = "2.25.72081077736909556812411547618091867401"
    /// Its version.
    package static let implementationVersion = "HUIZHEN_1"

    /// An object made in memory, with file meta information of its own.
    ///
    /// ```swift
    /// let file = DICOMFile([
    ///     DICOMElement(.sopClassUID, .UI, text: "1.2.840.10008.5.1.4.1.1.7"),
    ///     DICOMElement(.sopInstanceUID, .UI, text: "2.25.1"), DICOMElement(.rows, .US, numbers: [512]),
    /// ])
    /// ```
    /// - Parameters:
    ///   - elements: in any order; their values are all `held`, with numbers in the byte order of the syntax.
    ///   - transferSyntax: how it is written.
    public init(_ elements: [DICOMElement], transferSyntax: DICOMTransferSyntax = .explicitLittleEndian) {
        let dataset = DICOMItem(elements.sorted { $0.tag < $1.tag })
        func uid(_ tag: DICOMTag) -> String {
            if case .data(.held(let bytes)) = dataset[tag]?.value { DICOMText.ascii(bytes) } else { "" }
        }
        let meta = Self.meta(
            sopClass: uid(.sopClassUID), instance: uid(.sopInstanceUID), transferSyntax: transferSyntax)
        self.init(meta: Self.withGroupLength(meta), transferSyntax: transferSyntax, dataset: dataset)
    }

    /// Makes the file meta information anew from the data set: after a change of its UIDs, or to drop what other programs
    /// left there, such as the name of the one that sent it.
    public mutating func renewMeta() throws(DICOMFailure) {
        let (sopClass, instance) = (try strings(.sopClassUID).first ?? "", try strings(.sopInstanceUID).first ?? "")
        meta = Self.withGroupLength(
            Self.meta(sopClass: sopClass, instance: instance, transferSyntax: transferSyntax))
    }

    /// The elements of group 0002 preceded by their group length (PS3.10, section 7.1).
    package static func withGroupLength(_ meta: [DICOMElement]) -> [DICOMElement] {
        let length = UInt32(clamping: DICOMWriter.length(of: meta, .explicitLittle))
        return [DICOMElement(0x0002_0000, .UL, numbers: [Int(length)])] + meta
    }

    /// Group 0002 without its length, as this implementation writes it.
    package static func meta(
        sopClass: String, instance: String, transferSyntax: DICOMTransferSyntax
    ) -> [DICOMElement] {
        [
            DICOMElement(0x0002_0001, .OB, .data(.held([0, 1]))), DICOMElement(0x0002_0002, .UI, text: sopClass),
            DICOMElement(0x0002_0003, .UI, text: instance),
            DICOMElement(.transferSyntaxUID, .UI, text: transferSyntax.uid),
            DICOMElement(0x0002_0012, .UI, text: implementationClassUID),
            DICOMElement(0x0002_0013, .SH, text: implementationVersion),
        ]
    }
}
