import DICOM

/// Public coding schemes whose codes have a form that no local code or name has.
enum CodeSchemes {
    static func isPublicCode(_ value: String, scheme: String) -> Bool {
        let bytes = Array(value.utf8)
        switch scheme {
        // SNOMED CT codes of extensions are longer; nine digits hold the international release but no telephone number.
        case "SCT": return (6...9).contains(bytes.count) && bytes.allSatisfy(isDigit)
        case "DCM", "FMA", "NCIt": return (3...6).contains(bytes.count) && bytes.allSatisfy(isDigit)
        case "SRT", "SNM3", "99SDM": return isSnomedRT(bytes)
        case "LN": return (3...8).contains(bytes.count) && bytes.allSatisfy { isDigit($0) || $0 == 0x2D }
        case "RADLEX": return value.hasPrefix("RID") && bytes.count <= 8 && bytes.dropFirst(3).allSatisfy(isDigit)
        case "UCUM": return Units.isUnit(value)
        default: return false
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// `T-04000`, `G-A115`, `C-B1031`.
    private static func isSnomedRT(_ bytes: [UInt8]) -> Bool {
        guard (6...8).contains(bytes.count), bytes[1] == 0x2D, (0x41...0x5A).contains(bytes[0]) else { return false }
        return bytes.dropFirst(2).allSatisfy { isDigit($0) || (0x41...0x46).contains($0) }
    }
}

/// Units of UCUM as measurements write them; free annotations are not among them.
private enum Units {
    static func isUnit(_ value: String) -> Bool {
        guard (1...16).contains(value.utf8.count) else { return false }
        if annotations.contains(value) || value == "ms-1" { return true }
        return value.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "." }.enumerated()
            .allSatisfy { index, part in part.isEmpty ? index == 0 && value.count > 1 : isComponent(part) }
    }

    /// An atom with prefix, exponent and one of the usual annotations: `cm2`, `ml{SUVbw}`.
    private static func isComponent(_ part: Substring) -> Bool {
        var atom = part
        if let start = atom.firstIndex(of: "{") {
            guard annotations.contains(String(atom[start...])) else { return false }
            atom = atom[..<start]
            if atom.isEmpty { return true }
        }
        if ["1", "10*3", "10*6", "%"].contains(atom) { return true }
        if let last = atom.last, last.isASCII, last.isNumber { atom = atom.dropLast() }
        if atom.last == "-" { atom = atom.dropLast() }
        if atoms.contains(atom) { return true }
        return "YZEPTGMkhdcmunpfa".contains(atom.first ?? " ") && atoms.contains(atom.dropFirst())
    }

    private static let atoms: Set<Substring> = [
        "m", "g", "s", "l", "L", "Hz", "Pa", "Bq", "Gy", "Sv", "eV", "V", "A", "T", "K", "Cel", "deg", "rad", "min",
        "h",
        "d", "wk", "mo", "a", "mol", "J", "W", "N", "C", "Ohm", "m[Hg]", "mm[Hg]", "[hnsf'U]", "%", "[in_i]", "bit",
        "By",
        "cd", "lm", "lx", "F", "S", "H", "Wb", "sr", "U", "[iU]", "osm", "B", "[pH]", "[diop]", "[degF]", "[p'diop]",
    ]

    private static let annotations: Set<String> = [
        "{counts}", "{H.B.}", "{ratio}", "{no units}", "{SUVbw}", "{SUVlbm}", "{SUVbsa}", "{SUVibw}", "{pulse}",
        "{particles}",
        "{Particles}", "{pixels}", "{pixel}", "{frames}", "{M}", "{beats}", "{Agatston}", "{0:1}", "{bpm}", "{pulses}",
    ]
}
