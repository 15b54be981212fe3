import DICOM
import Foundation
import Kernel
import Testing

@Suite("Data sets that are wrong")
struct HostileInputTests {
    private func read(
        _ syntax: DICOMTransferSyntax = .explicitLittleEndian, _ make: (inout Raw) -> Void
    ) throws(DICOMFailure) -> DICOMFile {
        var raw = Raw(big: syntax.isBigEndian)
        make(&raw)
        return try DICOMFile.read(bytes: Raw.file(syntax, raw.bytes))
    }

    /// Why it is refused; nil when it is read.
    private func refusal(
        _ syntax: DICOMTransferSyntax = .explicitLittleEndian, _ make: (inout Raw) -> Void
    ) -> DICOMFailure? {
        do throws(DICOMFailure) {
            _ = try read(syntax, make)
            return nil
        } catch {
            return error
        }
    }

    private let start = Raw.start(.explicitLittleEndian)

    @Test(
        "a value representation that the standard does not have is refused where it stands",
        arguments: ["XX", "pn", "\0\0", "S ", "??"])
    func unknownVR(_ vr: String) {
        let failure = refusal {
            $0.explicit(0x0008, 0x0060, "CS", Raw.ascii("CT"))
            $0.explicit(0x0008, 0x0070, vr, Raw.ascii("AB"))
        }
        #expect(failure == .malformed(offset: start + 10, reason: .unknownVR))
        #expect(failure?.code == "dicom-malformed" && failure?.offset == start + 10)
    }

    @Test(
        "a length that passes the end of the file is a file that is cut off",
        arguments: [3, 100, 0x7FFF_FFFF, 0xFFFF_FFFE] as [UInt32])
    func oversized(_ length: UInt32) {
        let failure = refusal { $0.explicit(0x0009, 0x1001, "UN", [1, 2], length: length) }
        #expect(failure == .cutOff(offset: start))
        let implicit = refusal(.implicitLittleEndian) { $0.implicit(0x0009, 0x1001, [1, 2], length: length) }
        #expect(implicit == .cutOff(offset: Raw.start(.implicitLittleEndian)))
    }

    @Test("a short length that passes the end is as cut off", arguments: [4, 0xFFFE, 0xFFFF] as [UInt32])
    func oversizedShort(_ length: UInt32) {
        #expect(
            refusal { $0.explicit(0x0008, 0x0060, "CS", Raw.ascii("CT"), length: length) } == .cutOff(offset: start))
    }

    @Test("values of an odd length are read, and written with what makes them even")
    func oddLengths() throws {
        let file = try read {
            $0.explicit(0x0008, 0x0060, "CS", Raw.ascii("MRI"))
            $0.explicit(0x0008, 0x1155, "UI", Raw.ascii("1.2.3"))
            $0.explicit(0x0009, 0x1001, "OB", [7])
        }
        #expect(try file.text(.modality) == "MRI" && file.strings(0x0008_1155) == ["1.2.3"])
        let again = try DICOMFile.read(bytes: file.bytes())
        #expect(try again.text(.modality) == "MRI" && again.strings(0x0008_1155) == ["1.2.3"])
        #expect(again.dataset[.modality]?.value == .data(.held(Raw.ascii("MRI "))))
        #expect(again.dataset[0x0008_1155]?.value == .data(.held(Raw.ascii("1.2.3\0"))))
        #expect(again.dataset[0x0009_1001]?.value == .data(.held([7, 0])))
    }

    @Test(
        "undefined length is for sequences, unknown values and pixels, and for nothing else",
        arguments: ["UT", "OF", "UC", "OD"])
    func undefinedLength(_ vr: String) {
        let failure = refusal { $0.explicit(0x0008, 0x0070, vr, [], length: Raw.undefined) }
        #expect(failure == .malformed(offset: start, reason: .undefinedLength))
    }

    @Test("fragments stand in explicit little endian alone")
    func fragmentsElsewhere() {
        for syntax in [DICOMTransferSyntax.explicitBigEndian, .implicitLittleEndian] {
            let failure = refusal(syntax) { raw in
                if syntax.isImplicit {
                    raw.implicit(0x7FE0, 0x0010, [], length: Raw.undefined)
                } else {
                    raw.explicit(0x7FE0, 0x0010, "OB", [], length: Raw.undefined)
                }
                raw.mark(0xE000)
                raw.mark(0xE0DD)
            }
            #expect(failure == .malformed(offset: Raw.start(syntax), reason: .undefinedLength), "\(syntax.uid)")
        }
    }

    @Test("a delimiter that ends nothing is refused", arguments: [0xE000, 0xE00D, 0xE0DD] as [UInt16])
    func strayDelimiters(_ element: UInt16) {
        let failure = refusal { $0.mark(element) }
        #expect(failure == .malformed(offset: start, reason: .unexpectedDelimiter))
    }

    @Test("a delimiter with a length ends nothing")
    func delimiterWithLength() {
        let failure = refusal {
            $0.explicit(0x0008, 0x1140, "SQ", [], length: Raw.undefined)
            $0.mark(0xE000, length: Raw.undefined)
            $0.mark(0xE00D, length: 4)
        }
        #expect(failure == .malformed(offset: start + 20, reason: .unexpectedDelimiter))
    }

    @Test("in a sequence stand items")
    func noItem() {
        let failure = refusal {
            $0.explicit(0x0008, 0x1140, "SQ", [], length: Raw.undefined)
            $0.explicit(0x0008, 0x0060, "CS", Raw.ascii("CT"))
        }
        #expect(failure == .malformed(offset: start + 12, reason: .itemExpected))
    }

    @Test("an item that is longer than its sequence, and an element longer than its item, are malformed")
    func exceedsParent() {
        let item = refusal {
            var inner = Raw()
            inner.mark(0xE000, length: 40)
            $0.explicit(0x0008, 0x1140, "SQ", inner.bytes)
            $0.explicit(0x0010, 0x0010, "PN", Raw.ascii(String(repeating: "A", count: 60)))
        }
        #expect(item == .malformed(offset: start + 12, reason: .exceedsParent))
        let element = refusal {
            var value = Raw()
            value.explicit(0x0008, 0x0060, "CS", Raw.ascii("CT"), length: 20)
            var inner = Raw()
            inner.mark(0xE000, length: UInt32(value.bytes.count))
            $0.explicit(0x0008, 0x1140, "SQ", inner.bytes + value.bytes)
            $0.explicit(0x0010, 0x0010, "PN", Raw.ascii(String(repeating: "A", count: 60)))
        }
        #expect(element == .malformed(offset: start + 20, reason: .exceedsParent))
    }

    @Test("a sequence without its end is cut off, in items and in fragments")
    func noEnd() {
        let sequence = refusal {
            $0.explicit(0x0008, 0x1140, "SQ", [], length: Raw.undefined)
            $0.mark(0xE000, length: 0)
        }
        #expect(sequence == .cutOff(offset: start + 20))
        let item = refusal {
            $0.explicit(0x0008, 0x1140, "SQ", [], length: Raw.undefined)
            $0.mark(0xE000, length: Raw.undefined)
        }
        #expect(item == .cutOff(offset: start + 20))
        let fragments = refusal {
            $0.explicit(0x7FE0, 0x0010, "OB", [], length: Raw.undefined)
            $0.mark(0xE000, length: 0)
        }
        #expect(fragments == .cutOff(offset: start + 20))
    }

    @Test("a fragment has a length")
    func fragmentWithoutLength() {
        let failure = refusal {
            $0.explicit(0x7FE0, 0x0010, "OB", [], length: Raw.undefined)
            $0.mark(0xE000, length: Raw.undefined)
        }
        #expect(failure == .malformed(offset: start + 12, reason: .itemExpected))
    }

    @Test("sequences are read as deep as real objects go, and not deeper", arguments: DICOMTransferSyntax.nested)
    func depth(_ syntax: DICOMTransferSyntax) throws {
        func nested(_ depth: Int, _ raw: inout Raw) {
            for _ in 0..<depth {
                if syntax.isImplicit {
                    raw.implicit(0x0008, 0x1140, [], length: Raw.undefined)
                } else {
                    raw.explicit(0x0008, 0x1140, "SQ", [], length: Raw.undefined)
                }
                raw.mark(0xE000, length: Raw.undefined)
            }
            for _ in 0..<depth {
                raw.mark(0xE00D)
                raw.mark(0xE0DD)
            }
        }
        var item = try read(syntax) { nested(32, &$0) }.dataset
        for _ in 0..<32 { item = try #require(item[0x0008_1140]?.items.first) }
        #expect(item.elements.isEmpty)
        let failure = refusal(syntax) { nested(33, &$0) }
        #expect(failure?.code == "dicom-too-deep")
    }

    @Test("an unknown sequence of undefined length may be as deep, and no deeper")
    func unknownDepth() {
        let failure = refusal {
            $0.explicit(0x0009, 0x1001, "UN", [], length: Raw.undefined)
            for _ in 0..<40 {
                $0.mark(0xE000, length: Raw.undefined)
                $0.implicit(0x0008, 0x1140, [], length: Raw.undefined)
            }
        }
        #expect(failure?.code == "dicom-too-deep")
    }

    @Test(
        "a private transfer syntax is refused, and so is one that is no UID",
        arguments: ["1.2.3.4", "1.2.840.10008.1.2.x", "1.2.840.10008.1.20"])
    func syntaxes(_ uid: String) {
        #expect(DICOMTransferSyntax(uid: uid) == nil)
        var raw = Raw()
        raw.explicit(0x0002, 0x0010, "UI", Raw.ascii(uid + (uid.utf8.count % 2 == 1 ? "\0" : "")))
        let bytes = [UInt8](repeating: 0, count: 128) + Raw.ascii("DICM") + raw.bytes
        #expect(throws: DICOMFailure.unsupportedTransferSyntax) { try DICOMFile.read(bytes: bytes) }
    }

    @Test("a deflated data set that is none, is cut, or is followed by more")
    func deflated() throws {
        let head = Raw.file(.deflatedLittleEndian, [])
        #expect(throws: DICOMFailure.malformed(offset: head.count, reason: .badDeflate)) {
            try DICOMFile.read(bytes: head + [UInt8](repeating: 0xFF, count: 16))
        }
        #expect(throws: DICOMFailure.cutOff(offset: head.count)) { try DICOMFile.read(bytes: head) }
        let whole = try Samples.image(.deflatedLittleEndian).bytes()
        for length in stride(from: whole.count - 2, to: whole.count - 40, by: -5) {
            #expect(throws: DICOMFailure.self) { try DICOMFile.read(bytes: Array(whole[..<length])) }
        }
        let more = try DICOMFile.read(bytes: whole + [UInt8](repeating: 0, count: 64))
        #expect(try more.dataset == DICOMFile.read(bytes: whole).dataset)
    }

    @Test("every reason has words in both languages, and no failure of reading is silent")
    func words() {
        let failures: [DICOMFailure] = [
            .notDICOM, .cutOff(offset: 7), .malformed(offset: 7, reason: .unknownVR), .tooDeep(offset: 7),
            .tooManyElements(offset: 7), .unsupportedTransferSyntax, .inflatesTooFar(limitBytes: 3 << 20), .cannotRead,
            .cannotWrite,
        ]
        #expect(Set(failures.map(\.code)).count == failures.count)
        for failure in failures {
            #expect(failure.code.hasPrefix("dicom-") && failure.message.zh != failure.message.en)
            #expect([413, 422, 503].contains(failure.status))
            if let offset = failure.offset { #expect(failure.message.en.contains("\(offset)")) }
        }
    }
}

extension DICOMTransferSyntax {
    /// Those whose sequences are nested in bytes that a test can write.
    static let nested = [DICOMTransferSyntax.explicitLittleEndian, .implicitLittleEndian, .explicitBigEndian]
}
