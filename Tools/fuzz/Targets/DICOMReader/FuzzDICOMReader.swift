import DICOM
import FuzzSupport

/// The data set reader, the summary, values in every form, and the writer on whatever the reader let through.
@main enum FuzzDICOMReader: FuzzTarget {
    static func seeds() throws -> [[UInt8]] { try DICOMSeeds.all() }

    static func feed(_ bytes: [UInt8]) {
        guard let file = attempt({ try DICOMFile.read(bytes: bytes, inflationLimitBytes: 8 << 20) }) else { return }
        if let summary = attempt({ try file.summary() }) {
            let counts = [summary.rows, summary.columns, summary.bitsAllocated, summary.samplesPerPixel]
            require(counts.allSatisfy { (0...0xFFFF).contains($0) }, "a count that no file can hold")
        }
        for element in file.dataset.elements.prefix(200) {
            _ = attempt { try file.text(element.tag) }
            _ = attempt { try file.integer(element.tag) }
            _ = attempt { try file.decimals(element.tag) }
            _ = attempt { try file.sequenceItems(element) }
        }
        guard let once = attempt({ try file.bytes() }) else { return }
        guard let again = attempt({ try DICOMFile.read(bytes: once, inflationLimitBytes: 8 << 20) }) else {
            return require(false, "what was written cannot be read")
        }
        require(attempt { try again.bytes() } == once, "writing twice gives two files")
    }
}
