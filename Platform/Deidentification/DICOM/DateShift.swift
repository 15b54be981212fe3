import Kernel

/// Dates of DICOM moved by whole days, so that intervals and times of day hold.
enum DateShift {
    /// A DA value (`YYYYMMDD`) moved; nil when it is no date.
    static func date(_ value: String, days: Int) -> String? {
        let digits = Array(value.utf8)
        guard digits.count == 8, let number = number(digits[...]), number >= 1_000_101 else { return nil }
        guard let day = CivilDay(number / 10_000, number / 100 % 100, number % 100) else { return nil }
        let moved = day.adding(days).parts
        let text = String(moved.year * 10_000 + moved.month * 100 + moved.day)
        return String(repeating: "0", count: max(0, 8 - text.utf8.count)) + text
    }

    /// A DT value (`YYYYMMDDHHMMSS.FFFFFF&ZZXX`) moved; nil when it has no full date or another form.
    static func dateTime(_ value: String, days: Int) -> String? {
        let rest = value.utf8.dropFirst(8)
        guard value.utf8.count >= 8, rest.count <= 18, isTime(rest, zone: true),
            let date = date(String(decoding: value.utf8.prefix(8), as: UTF8.self), days: days)
        else { return nil }
        return date + String(decoding: rest, as: UTF8.self)
    }

    /// Digits, a fraction, and a zone when allowed: enough to know that nothing else is in it.
    static func isTime(_ characters: some Sequence<UInt8>, zone: Bool = false) -> Bool {
        characters.allSatisfy {
            (0x30...0x39).contains($0) || $0 == 0x2E || zone && ($0 == 0x2B || $0 == 0x2D)
        }
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        digits.reduce(Int?(0)) { sum, digit in
            guard let sum, (0x30...0x39).contains(digit) else { return nil }
            return sum * 10 + Int(digit - 0x30)
        }
    }
}
