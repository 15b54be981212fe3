import DICOM

extension DICOMReport {
    /// The report in JSON, byte for byte what `JSONEncoder` writes with sorted keys and slashes as they are.
    ///
    /// The general encoder takes longer for a report than the cleaning of its object does, and a batch has thousands.
    public var json: [UInt8] {
        var text = JSONText()
        text.put("{\"burnedInRisk\":{\"level\":", burnedInRisk.level.rawValue)
        text.put(",\"reason\":", burnedInRisk.reason)
        text.put("},\"edition\":", edition)
        text.raw(",\"entries\":[")
        for (index, entry) in entries.enumerated() {
            text.raw(index == 0 ? "{\"action\":" : ",{\"action\":")
            text.string(entry.action.rawValue)
            text.put(",\"count\":", entry.count)
            text.put(",\"keyword\":", entry.keyword)
            text.put(",\"path\":", entry.path)
            text.raw("}")
        }
        text.raw("],\"options\":[")
        for (index, option) in options.enumerated() { text.put(index == 0 ? "" : ",", option.rawValue) }
        text.raw("],\"summary\":")
        summary.write(into: &text)
        text.raw("}")
        return text.bytes
    }
}

extension DICOMSummary {
    fileprivate func write(into text: inout JSONText) {
        text.put("{\"bitsAllocated\":", bitsAllocated)
        text.put(",\"bitsStored\":", bitsStored)
        text.put(",\"columns\":", columns)
        text.put(",\"frames\":", frames)
        text.raw(",\"hasPixelData\":\(hasPixelData),\"isCompressed\":\(isCompressed)")
        text.put(",\"modality\":", modality)
        text.put(",\"photometric\":", photometric)
        text.put(",\"rows\":", rows)
        text.put(",\"samplesPerPixel\":", samplesPerPixel)
        text.put(",\"sopClassUID\":", sopClassUID)
        text.put(",\"transferSyntax\":", transferSyntax)
        text.raw(",\"windows\":[")
        for (index, window) in windows.enumerated() {
            text.put(index == 0 ? "{\"center\":" : ",{\"center\":", window.center)
            text.put(",\"width\":", window.width)
            text.raw("}")
        }
        text.raw("]}")
    }
}

/// JSON put together from parts that are right in themselves, and values.
private struct JSONText {
    private(set) var bytes: [UInt8] = []

    init() { bytes.reserveCapacity(8192) }

    mutating func raw(_ part: String) { bytes.append(contentsOf: part.utf8) }

    mutating func put(_ part: String, _ number: Int) {
        raw(part)
        raw(String(number))
    }

    /// - Parameter number: finite, as all that is read from a DS is.
    mutating func put(_ part: String, _ number: Double) {
        raw(part)
        let digits = number.description
        raw(digits.hasSuffix(".0") ? String(digits.dropLast(2)) : digits)
    }

    mutating func put(_ part: String, _ text: String) {
        raw(part)
        string(text)
    }

    mutating func string(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
            case 0x08: raw("\\b")
            case 0x09: raw("\\t")
            case 0x0A: raw("\\n")
            case 0x0C: raw("\\f")
            case 0x0D: raw("\\r")
            case 0..<0x20: raw("\\u00" + (byte < 16 ? "0" : "") + String(byte, radix: 16))
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
