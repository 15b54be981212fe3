package import DICOM

/// Small DICOM objects in every layout.
package enum DICOMSeeds {
    /// One object for each transfer syntax that is laid out in its own way, and one with damage in each.
    package static func all() throws -> [[UInt8]] {
        let syntaxes: [DICOMTransferSyntax?] = [
            .implicitLittleEndian, .explicitLittleEndian, .explicitBigEndian, .deflatedLittleEndian,
            DICOMTransferSyntax(uid: "1.2.840.10008.1.2.4.50"), DICOMTransferSyntax(uid: "1.2.840.10008.1.2.5"),
        ]
        return try syntaxes.compactMap { $0 }.map { try object($0).bytes() }
    }

    /// A small ultrasound object with names, dates, nested sequences, a private block, an overlay and two frames.
    package static func object(_ syntax: DICOMTransferSyntax) -> DICOMFile {
        let big = syntax.isBigEndian
        func us(_ tag: DICOMTag, _ value: UInt16) -> DICOMElement {
            let bytes = [UInt8(truncatingIfNeeded: value), UInt8(truncatingIfNeeded: value >> 8)]
            return DICOMElement(tag, .US, .data(.held(big ? bytes.reversed() : bytes)))
        }
        let inner = DICOMItem([DICOMElement(0x0008_1155, .UI, text: "1.2.3.9")], undefinedLength: false)
        let pixels: DICOMValue =
            syntax.isEncapsulated
            ? .fragments([.held([]), .held(frame(syntax)), .held(frame(syntax))])
            : .data(.held([UInt8](0..<32)))
        let elements = [
            DICOMElement(.specificCharacterSet, .CS, text: "\\ISO 2022 IR 58"),
            DICOMElement(.imageType, .CS, text: "DERIVED\\SECONDARY"),
            DICOMElement(.sopClassUID, .UI, text: "1.2.840.10008.5.1.4.1.1.3.1"),
            DICOMElement(.sopInstanceUID, .UI, text: "1.2.3.4"), DICOMElement(0x0008_0020, .DA, text: "20240229"),
            DICOMElement(.modality, .CS, text: "US"),
            DICOMElement(0x0008_1140, items: [inner, DICOMItem([inner.elements[0]])]),
            DICOMElement(0x0009_0010, .LO, text: "MAKER"),
            DICOMElement(0x0009_1001, .UN, .data(.held(Array("hidden".utf8)))),
            DICOMElement(
                .patientName, .PN, .data(.held(Array("Zhang^San=".utf8) + [0x1B, 0x24, 0x29, 0x41, 0xD5, 0xC5]))),
            DICOMElement(.patientID, .LO, text: "7"), DICOMElement(0x0010_1010, .AS, text: "095Y"),
            DICOMElement(
                0x0018_6011, items: [DICOMItem([DICOMElement(0x0018_6018, .UL, .data(.held([1, 0, 0, 0])))])]),
            us(.samplesPerPixel, 1), DICOMElement(.photometricInterpretation, .CS, text: "MONOCHROME2"),
            DICOMElement(.numberOfFrames, .IS, text: "2"), us(.rows, 4), us(.columns, 4), us(.bitsAllocated, 8),
            us(.bitsStored, 7), us(.highBit, 6), us(.pixelRepresentation, 0),
            DICOMElement(.windowCenter, .DS, text: "40\\600"), DICOMElement(.windowWidth, .DS, text: "400\\1500"),
            us(0x6000_0102, 7), us(0x6000_0100, 8), DICOMElement(.pixelData, .OW, pixels),
        ].map { syntax.isEncapsulated && $0.tag.group == 0x6000 ? us($0.tag, 0) : $0 }
        return DICOMFile(
            meta: DICOMFile.withGroupLength([DICOMElement(.transferSyntaxUID, .UI, text: syntax.uid)]),
            transferSyntax: syntax, dataset: DICOMItem(elements))
    }

    /// The head of a JPEG stream with a comment, or an RLE frame of 16 equal pixels (PS3.5, annex G).
    private static func frame(_ syntax: DICOMTransferSyntax) -> [UInt8] {
        if syntax.uid.hasSuffix(".4.50") {
            return [0xFF, 0xD8, 0xFF, 0xE0, 0, 16] + Array("JFIF\0".utf8) + [1, 1, 0, 0, 1, 0, 1, 0, 0]
                + [0xFF, 0xFE, 0, 6] + Array("name".utf8) + [0xFF, 0xDA, 0, 2, 0, 0xFF, 0xD9]
        }
        let header: [UInt8] = [1, 0, 0, 0, 64, 0, 0, 0] + [UInt8](repeating: 0, count: 56)
        return header + [0xF1, 9]
    }
}
