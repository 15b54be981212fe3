package import DICOM

/// De-identifies DICOM images by the Basic Application Level Confidentiality Profile (PS3.15, annex E).
///
/// Stricter than the table: of the attributes it does not list, only numbers, valid codes and UIDs survive.
public struct DICOMDeidentifier: Sendable {
    /// What is removed and what is kept.
    public let profile: ConfidentialityProfile
    let secret: SubjectSecret
    private let needsPicture: Bool
    private let memory = DescriptorMemory()

    /// A deidentifier for objects of one scope, whose UIDs and pseudonyms agree.
    /// - Parameter needsPicture: refuses kinds of object that have no picture, such as plans and waveforms.
    public init(profile: ConfidentialityProfile, secret: SubjectSecret, needsPicture: Bool = true) {
        self.profile = profile
        self.secret = secret
        self.needsPicture = needsPicture
    }

    /// Writes the de-identified object under `target`, which appears only when complete.
    ///
    /// Pixel data is copied in small pieces, so memory does not grow with it.
    /// - Parameter durable: waits until the file survives a loss of power; a batch over a folder need not.
    /// - Throws: `DICOMFailure` with the offset for a damaged file; `DICOMRefusal` for an object that cannot be made
    ///   safe.
    public func deidentify(fileAt path: String, to target: String, durable: Bool = true) throws -> DICOMReport {
        let result = try deidentify(DICOMFile.read(fileAt: path))
        try result.file.write(to: target, durable: durable, pixelFilter: result.pixelFilter)
        return result.report
    }

    /// The de-identified object before it is written, what was done, and what pixel data passes through on writing.
    package func deidentify(
        _ given: DICOMFile
    ) throws -> (file: DICOMFile, report: DICOMReport, pixelFilter: (@Sendable (ArraySlice<UInt8>) -> [UInt8])?) {
        let file = try Self.identified(given)
        let summary = try file.summary()
        try refuseWhatIsNotUnderstood(file, summary)
        let pixels = PixelRules(file: file, summary: summary)
        var cleaner = try ElementCleaner(file: file, profile: profile, secret: secret, memory: memory)
        var elements = try cleaner.clean(file.dataset.elements, at: ElementPath())
        var report = cleaner.report
        for index in elements.indices where elements[index].tag.group == 0x7FE0 {
            let (element, isCut) = try pixels.trimmed(elements[index], isBulk: Self.bulk.contains(elements[index].tag))
            elements[index] = element
            if isCut { report.add(ElementPath(), element.tag, "PixelData", .clean) }
        }
        let filter = try pixels.overlayFilter()
        elements += statements()
        elements.sort { $0.tag < $1.tag }
        var output = file
        output.preamble = [UInt8](repeating: 0, count: 128)
        output.dataset = DICOMItem(elements)
        try output.renewMeta()
        let result = DICOMReport(
            entries: report.entries, summary: summary, burnedInRisk: try pixels.burnedInRisk(),
            edition: ProfileTable.edition, options: profile.options.sorted { $0.rawValue < $1.rawValue })
        return (output, result, filter)
    }

    /// With the class and the identity that only the file meta information states, where a writer left them out.
    private static func identified(_ file: DICOMFile) throws -> DICOMFile {
        var result = file
        let meta = DICOMItem(file.meta)
        for (tag, stated) in [(DICOMTag.sopClassUID, 0x0002_0002), (.sopInstanceUID, 0x0002_0003)]
            as [(DICOMTag, DICOMTag)]
        {
            guard try file.strings(tag).allSatisfy(\.isEmpty), let uid = try file.strings(stated, in: meta).first,
                DICOMText.isUID(uid)
            else { continue }
            result.dataset.elements.removeAll { $0.tag == tag }
            let place = result.dataset.elements.firstIndex { $0.tag > tag } ?? result.dataset.elements.endIndex
            result.dataset.elements.insert(DICOMElement(tag, .UI, text: uid), at: place)
        }
        return result
    }

    private static let bulk: Set<DICOMTag> = [.pixelData, .floatPixelData, .doubleFloatPixelData]

    private func refuseWhatIsNotUnderstood(_ file: DICOMFile, _ summary: DICOMSummary) throws {
        if file.dataset[.directoryRecordSequence] != nil { throw DICOMRefusal.mediaDirectory }
        let kind = DICOMObjectKind(
            sopClass: summary.sopClassUID, syntax: file.transferSyntax, hasPixelData: summary.hasPixelData)
        if kind == .directory { throw DICOMRefusal.mediaDirectory }
        guard !summary.sopClassUID.isEmpty, try !file.strings(.sopInstanceUID).isEmpty else {
            throw DICOMRefusal.noIdentity
        }
        // Without pixel data, where the class or a number of rows promises some, the file was cut off between two elements.
        let hasRows = DICOMObjectKind.mayHavePicture(summary.sopClassUID) && file.dataset[.rows] != nil
        let isCut = !summary.hasPixelData && (hasRows || DICOMObjectKind.promisesPicture(summary.sopClassUID))
        switch kind.verdict {
        case .refused(.noPixelData) where isCut: throw DICOMRefusal.pictureMissing(offset: file.source.count)
        case .refused(let refusal): throw refusal
        case .rewritten: throw DICOMRefusal.mediaDirectory
        case .cleanedWith(let option):
            if !profile.options.contains(option) { throw DICOMRefusal.structuredReport }
        case .cleaned: break
        }
        // Beside a picture it is an attribute that does not belong there, and goes; without one it is the content.
        if !summary.hasPixelData, file.dataset[0x0042_0011] != nil { throw DICOMRefusal.encapsulatedDocument }
        if hasRows, isCut { throw DICOMRefusal.pictureMissing(offset: file.source.count) }
        if needsPicture, !summary.hasPixelData { throw DICOMRefusal.noPixelData }
        let imageType = try file.strings(.imageType)
        if imageType.count > 2, ["LABEL", "OVERVIEW"].contains(imageType[2]) { throw DICOMRefusal.labelImage }
    }

    /// What the standard demands to be said of the result (PS3.15, sections E.1.1 and E.3.6).
    private func statements() -> [DICOMElement] {
        let options = profile.options.map(\.method).sorted { $0.code < $1.code }
        let methods = [("113100", "Basic Application Confidentiality Profile")] + options.map { ($0.code, $0.meaning) }
        let dates =
            profile.options.contains(.retainFullDates)
            ? "UNMODIFIED" : profile.options.contains(.retainModifiedDates) ? "MODIFIED" : "REMOVED"
        return [
            DICOMElement(0x0012_0062, .CS, text: "YES"),
            DICOMElement(0x0012_0063, .LO, text: "Huizhen, PS3.15 E.1 " + ProfileTable.edition),
            DICOMElement(
                0x0012_0064,
                items: methods.map { code, meaning in
                    DICOMItem([
                        DICOMElement(0x0008_0100, .SH, text: code), DICOMElement(0x0008_0102, .SH, text: "DCM"),
                        DICOMElement(0x0008_0104, .LO, text: meaning),
                    ])
                }),
            DICOMElement(0x0028_0303, .CS, text: dates),
        ]
    }
}
