/// Value representations (PS3.5, section 6.2).
public enum DICOMVR: String, Sendable, CaseIterable {
    case AE, AS, AT, CS, DA, DS, DT, FD, FL, IS, LO, LT, OB, OD, OF, OL, OV, OW, PN, SH, SL, SQ, SS, ST, SV, TM, UC, UI
    case UL, UN, UR, US, UT, UV

    private static let byCode: [UInt16: DICOMVR] = Dictionary(
        uniqueKeysWithValues: allCases.map { ($0.code, $0) })

    /// Both letters, the first in the upper eight bits.
    package var code: UInt16 { rawValue.utf8.reduce(0) { $0 << 8 | UInt16($1) } }

    /// Nil when the two letters are no value representation of the standard.
    package init?(code: UInt16) {
        guard let found = Self.byCode[code] else { return nil }
        self = found
    }

    /// Has a 32-bit length and two reserved bytes in the explicit encodings (PS3.5, table 7.1-1).
    package var hasLongLength: Bool {
        switch self {
        case .OB, .OD, .OF, .OL, .OV, .OW, .SQ, .SV, .UC, .UN, .UR, .UT, .UV: true
        default: false
        }
    }

    /// Characters, as opposed to binary numbers, bytes or items.
    public var isText: Bool {
        switch self {
        case .AE, .AS, .CS, .DA, .DS, .DT, .IS, .LO, .LT, .PN, .SH, .ST, .TM, .UC, .UI, .UR, .UT: true
        default: false
        }
    }

    /// What makes a value of odd length even: a space for text, zero for UIDs and bytes (PS3.5, section 6.2).
    package var padding: UInt8 { isText && self != .UI ? 0x20 : 0 }

    /// Bytes of one binary number; 1 for text and bytes.
    package var unitSize: Int {
        switch self {
        case .SS, .US, .OW: 2
        case .AT, .FL, .OF, .OL, .SL, .UL: 4
        case .FD, .OD, .OV, .SV, .UV: 8
        default: 1
        }
    }
}
