import Foundation

/// A chest-like CT series of drawn ellipses, as one DICOM file of several frames, with a made-up patient in its header.
package enum DemoScan {
    static let side = 192
    static let frames = 12

    /// A Part 10 file in explicit VR little endian; `shade` moves the drawn finding.
    package static func file(shade: Double) -> [UInt8] {
        let instance = "1.2.826.0.1.3680043.10.1487.1.\(Int(shade * 1000) + 1)"
        let storage = "1.2.840.10008.5.1.4.1.1.7.3"
        var meta: [UInt8] = []
        meta += element(0x0002, 0x0001, "OB", [0, 1])
        meta += element(0x0002, 0x0002, "UI", text(storage, pad: 0))
        meta += element(0x0002, 0x0003, "UI", text(instance, pad: 0))
        meta += element(0x0002, 0x0010, "UI", text("1.2.840.10008.1.2.1", pad: 0))
        meta += element(0x0002, 0x0012, "UI", text("1.2.826.0.1.3680043.10.1487", pad: 0))
        let length = element(0x0002, 0x0000, "UL", little(UInt32(meta.count)))
        return [UInt8](repeating: 0, count: 128) + Array("DICM".utf8) + length + meta
            + dataset(storage, instance, shade)
    }

    private static func dataset(_ storage: String, _ instance: String, _ shade: Double) -> [UInt8] {
        var set: [UInt8] = []
        func add(_ group: UInt16, _ number: UInt16, _ vr: String, _ value: String) {
            set += element(group, number, vr, text(value, pad: vr == "UI" ? 0 : 32))
        }
        add(0x0008, 0x0005, "CS", "ISO_IR 192")
        add(0x0008, 0x0008, "CS", "DERIVED\\SECONDARY")
        add(0x0008, 0x0016, "UI", storage)
        add(0x0008, 0x0018, "UI", instance)
        add(0x0008, 0x0020, "DA", "20260301")
        add(0x0008, 0x0060, "CS", "CT")
        add(0x0008, 0x0064, "CS", "SYN")
        add(0x0008, 0x0080, "LO", "虚构县人民医院")
        add(0x0010, 0x0010, "PN", "Synthetic^Demo")
        add(0x0010, 0x0020, "LO", "DEMO-0001")
        add(0x0010, 0x0030, "DA", "19700101")
        add(0x0020, 0x000D, "UI", "1.2.826.0.1.3680043.10.1487.2")
        add(0x0020, 0x000E, "UI", "1.2.826.0.1.3680043.10.1487.3")
        add(0x0020, 0x0013, "IS", "1")
        set += element(0x0028, 0x0002, "US", little(1 as UInt16))
        add(0x0028, 0x0004, "CS", "MONOCHROME2")
        add(0x0028, 0x0008, "IS", "\(frames)")
        set += element(0x0028, 0x0010, "US", little(UInt16(side)))
        set += element(0x0028, 0x0011, "US", little(UInt16(side)))
        add(0x0028, 0x0030, "DS", "1.9\\1.9")
        set += element(0x0028, 0x0100, "US", little(16 as UInt16))
        set += element(0x0028, 0x0101, "US", little(16 as UInt16))
        set += element(0x0028, 0x0102, "US", little(15 as UInt16))
        set += element(0x0028, 0x0103, "US", little(0 as UInt16))
        add(0x0028, 0x0301, "CS", "NO")
        add(0x0028, 0x1050, "DS", "40")
        add(0x0028, 0x1051, "DS", "400")
        add(0x0028, 0x1052, "DS", "-1024")
        add(0x0028, 0x1053, "DS", "1")
        set += element(0x7FE0, 0x0010, "OW", pixels(shade))
        return set
    }

    /// Stored values are Hounsfield units plus 1024.
    private static func pixels(_ shade: Double) -> [UInt8] {
        var random = DemoPictures.Seeded(UInt64(shade * 1000) + 7)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(side * side * frames * 2)
        for frame in 0..<frames {
            let z = Double(frame) / Double(frames - 1) - 0.5
            for row in 0..<side {
                for column in 0..<side {
                    let (x, y) = (Double(column) / Double(side) - 0.5, Double(row) / Double(side) - 0.5)
                    let value = hounsfield(x, y, z, shade) + (random.unit() - 0.5) * 30
                    bytes += little(UInt16(max(0, min(4095, value + 1024))))
                }
            }
        }
        return bytes
    }

    private static func hounsfield(_ x: Double, _ y: Double, _ z: Double, _ shade: Double) -> Double {
        func inside(_ cx: Double, _ cy: Double, _ rx: Double, _ ry: Double) -> Bool {
            pow((x - cx) / rx, 2) + pow((y - cy) / ry, 2) < 1
        }
        guard inside(0, 0, 0.45, 0.34) else { return -1000 }
        if inside(0, 0.24, 0.05, 0.06) { return 700 }
        let lung = 0.2 * sqrt(max(0.1, 1 - z * z * 2))
        if inside(0.17 - shade * 0.02, 0.05 + shade * 0.05, 0.035, 0.035) && abs(z) < 0.25 { return 30 }
        if inside(-0.19, 0, 0.14, lung) || inside(0.19, 0, 0.14, lung) { return -820 }
        if inside(0.03, -0.06, 0.1, 0.1) { return 45 }
        return inside(0, 0, 0.43, 0.32) ? 40 : -90
    }

    private static func element(_ group: UInt16, _ number: UInt16, _ vr: String, _ value: [UInt8]) -> [UInt8] {
        var bytes = little(group) + little(number) + Array(vr.utf8)
        if ["OB", "OW", "SQ", "UN", "UT"].contains(vr) {
            bytes += [0, 0] + little(UInt32(value.count))
        } else {
            bytes += little(UInt16(value.count))
        }
        return bytes + value
    }

    private static func text(_ value: String, pad: UInt8) -> [UInt8] {
        let bytes = Array(value.utf8)
        return bytes.count % 2 == 0 ? bytes : bytes + [pad]
    }

    private static func little<Number: FixedWidthInteger>(_ value: Number) -> [UInt8] {
        (0..<(Number.bitWidth / 8)).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
}
