/// A DICOM Part 10 file: its structure in memory, its long values still where they were read from.
///
/// ```swift
/// var file = try DICOMFile.read(fileAt: "in.dcm")
/// let rows = try file.integers(.rows).first
/// file.dataset.set(DICOMElement(.patientName, .PN, text: "Subject^One"))
/// file.dataset.remove(0x0010_1040)
/// try file.write(to: "out.dcm")
/// ```
///
/// What is not changed is written byte for byte as it was read, where the input is conformant. The file that was read
/// must stay as it is until then.
///
/// Not for use from two tasks at once, since they share the source.
public struct DICOMFile {
    /// The 128 bytes before `DICM`; nil when the file has none.
    public var preamble: [UInt8]?
    /// Group 0002, always explicit little endian; `renewMeta` makes it anew.
    public var meta: [DICOMElement]
    /// Of the data set; what the file declares, or what its first element looks like.
    public package(set) var transferSyntax: DICOMTransferSyntax
    /// Everything after the file meta information.
    public var dataset: DICOMItem
    /// What `DICOMData.stored` ranges count in: the file, or the inflated data set.
    package let source: ByteSource
    /// Where the records of a DICOMDIR start in the file they were read from; empty for other objects.
    package internal(set) var recordOffsets: [Int] = []

    /// Reads the structure of a file; pixel data stays on disk until written.
    /// - Throws: `DICOMFailure` with the offset for a file that is cut off, malformed or no DICOM; `cannotRead`.
    public static func read(fileAt path: String) throws(DICOMFailure) -> DICOMFile {
        let source = try ByteSource(path: path)
        return try read(
            source, inflationLimitBytes: max(Inflation.limitBytes, source.count * Inflation.largestRatio))
    }

    /// Reads bytes in memory; a deflated data set may grow to 64 MiB.
    /// - Throws: as `read(fileAt:)`.
    public static func read(bytes: [UInt8]) throws(DICOMFailure) -> DICOMFile {
        try read(bytes: bytes, inflationLimitBytes: Inflation.limitBytes)
    }

    /// Reads bytes in memory.
    /// - Parameter inflationLimitBytes: how far a deflated data set may grow.
    package static func read(bytes: [UInt8], inflationLimitBytes: Int) throws(DICOMFailure) -> DICOMFile {
        try read(ByteSource(bytes: bytes), inflationLimitBytes: inflationLimitBytes)
    }

    /// An object made in memory, for writing.
    package init(meta: [DICOMElement], transferSyntax: DICOMTransferSyntax, dataset: DICOMItem) {
        self.init(meta: meta, transferSyntax: transferSyntax, dataset: dataset, source: ByteSource(bytes: []))
    }

    /// An object some of whose values lie in a source.
    package init(
        meta: [DICOMElement], transferSyntax: DICOMTransferSyntax, dataset: DICOMItem, source: ByteSource,
        preamble: [UInt8]? = [UInt8](repeating: 0, count: 128)
    ) {
        self.meta = meta
        self.transferSyntax = transferSyntax
        self.dataset = dataset
        self.source = source
        self.preamble = preamble
    }

    /// Writes the file under `path` once it is complete; long values are copied in small pieces, so memory does not grow
    /// with them.
    /// - Parameter durable: waits until the file survives a loss of power.
    /// - Throws: `cannotWrite`, `cannotRead` or `cutOff` when the file it was read from has changed meanwhile; nothing
    ///   stands under `path` then.
    public func write(to path: String, durable: Bool = true) throws(DICOMFailure) {
        try write(to: path, durable: durable, pixelFilter: nil)
    }

    /// Writes the file with its pixel data changed.
    /// - Parameter pixelFilter: changes runs of native pixel data, each of at most 64 KiB and an even count, on their way.
    package func write(
        to path: String, durable: Bool = true, pixelFilter: ((ArraySlice<UInt8>) -> [UInt8])?
    ) throws(DICOMFailure) {
        let sink = try ByteSink(path: path)
        try write(into: sink, pixelFilter: pixelFilter)
        try sink.finish(durable: durable)
    }

    /// The whole file in memory, pixel data included; for small ones.
    public func bytes() throws(DICOMFailure) -> [UInt8] {
        let sink = ByteSink()
        try write(into: sink, pixelFilter: nil)
        try sink.finish()
        return sink.takeBytes()
    }

    private func write(
        into sink: ByteSink, pixelFilter: ((ArraySlice<UInt8>) -> [UInt8])?
    ) throws(DICOMFailure) {
        if let preamble {
            try sink.write(preamble)
            try sink.write(Array("DICM".utf8))
        }
        let writer = DICOMWriter(source: source, sink: sink, pixelFilter: pixelFilter)
        try writer.write(meta, .explicitLittle)
        if transferSyntax.isDeflated { try sink.startDeflating() }
        try writer.write(dataset.elements, transferSyntax.encoding)
    }

    private static func read(
        _ source: ByteSource, inflationLimitBytes: Int
    ) throws(DICOMFailure) -> DICOMFile {
        var preamble: [UInt8]?
        var start = 0
        if source.count >= 132, try source.bytes(128..<132) == Array("DICM".utf8) {
            preamble = try source.bytes(0..<128)
            start = 132
        }
        if preamble == nil, try isCutInPreamble(source) { throw .cutOff(offset: source.count) }
        var reader = DICOMReader(source: source, storedBytes: source.count)
        let (meta, datasetStart) = try reader.meta(from: start)
        guard preamble != nil || !meta.isEmpty || source.count >= 8 else { throw .notDICOM }
        let syntax: DICOMTransferSyntax
        if let declared = try declaredSyntax(meta) {
            syntax = declared
        } else {
            syntax = try guessedSyntax(source, at: datasetStart, isCertainlyDICOM: preamble != nil)
        }
        if syntax.isDeflated {
            let inflated = try Inflation.expand(source, datasetStart..<source.count, limit: inflationLimitBytes)
            var inner = DICOMReader(source: inflated, storedBytes: source.count)
            let (elements, _) = try inner.elements(
                from: 0, to: inflated.count, syntax.encoding, depth: 0, delimited: false)
            return DICOMFile(
                meta: meta, transferSyntax: syntax, dataset: DICOMItem(elements), source: inflated, preamble: preamble)
        }
        let (elements, _) = try reader.elements(
            from: datasetStart, to: source.count, syntax.encoding, depth: 0, delimited: false)
        var file = DICOMFile(
            meta: meta, transferSyntax: syntax, dataset: DICOMItem(elements), source: source, preamble: preamble)
        file.recordOffsets = reader.recordOffsets
        return file
    }

    /// Nothing but the zeros of a preamble, and not all of them, or not the whole prefix behind them.
    private static func isCutInPreamble(_ source: ByteSource) throws(DICOMFailure) -> Bool {
        guard source.count < 132 else { return false }
        let bytes = try source.bytes(0..<source.count)
        return bytes.prefix(128).allSatisfy { $0 == 0 } && Array("DICM".utf8).starts(with: bytes.dropFirst(128))
    }

    private static func declaredSyntax(_ meta: [DICOMElement]) throws(DICOMFailure) -> DICOMTransferSyntax? {
        guard let element = meta.first(where: { $0.tag == .transferSyntaxUID }),
            case .data(.held(let bytes)) = element.value
        else { return nil }
        guard let syntax = DICOMTransferSyntax(uid: DICOMText.ascii(bytes)) else { throw .unsupportedTransferSyntax }
        return syntax
    }

    /// For files without file meta information: the first element tells the byte order and whether it names its VR.
    private static func guessedSyntax(
        _ source: ByteSource, at start: Int, isCertainlyDICOM: Bool
    ) throws(DICOMFailure) -> DICOMTransferSyntax {
        guard source.count - start >= 8 else { throw start == 0 ? .notDICOM : .cutOff(offset: start) }
        let little = try source.tag(at: start, bigEndian: false)
        let big = try source.tag(at: start, bigEndian: true)
        let namesVR = DICOMVR(code: try source.unsigned16(at: start + 4, bigEndian: true)) != nil
        // A data set starts with group 0008, or with a group just below or above it.
        if (0x0004...0x0010).contains(little.group) {
            return namesVR ? .explicitLittleEndian : .implicitLittleEndian
        }
        if (0x0004...0x0010).contains(big.group), namesVR { return .explicitBigEndian }
        throw isCertainlyDICOM ? .malformed(offset: start, reason: .unknownEncoding) : .notDICOM
    }
}
