import DICOM
import Foundation

/// How far apart the centres of neighbouring pixels of a DICOM image are (PS3.3, sections 10.7 and C.7.6.16.2.1).
package struct PixelSpacing: Codable, Sendable, Equatable {
    /// From one row to the next, downwards, in millimetres.
    package let rowMillimetres: Double
    /// From one column to the next, to the right, in millimetres.
    package let columnMillimetres: Double
    /// In the plane of the detector, where everything is larger than it is in the patient.
    package let atDetector: Bool

    package init(rowMillimetres: Double, columnMillimetres: Double, atDetector: Bool) {
        self.rowMillimetres = rowMillimetres
        self.columnMillimetres = columnMillimetres
        self.atDetector = atDetector
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        rowMillimetres = try container.decodeIfPresent(Double.self, forKey: .rowMillimetres) ?? 0
        columnMillimetres = try container.decodeIfPresent(Double.self, forKey: .columnMillimetres) ?? 0
        atDetector = try container.decodeIfPresent(Bool.self, forKey: .atDetector) ?? true
    }

    /// Whether some device may make such an image; nothing is measured with any other scale.
    package var isUsable: Bool { [rowMillimetres, columnMillimetres].allSatisfy(Self.range.contains) }

    /// From a pixel of a microscope to one of a whole-body map.
    private static let range = 0.000_01...100.0
}

extension PixelSpacing {
    /// Modalities that project the patient onto a plane, so that what is nearer to the source looks larger; and those that say
    /// nothing of how the picture came about, such as a film that was scanned.
    private static let projections: Set<String> = [
        "CR", "DX", "MG", "RF", "XA", "RG", "IO", "PX", "SC", "OT", "HC", "",
    ]

    /// As the object says it; nil when it does not, or not for all of its frames alike.
    init?(of file: DICOMFile) throws(DICOMFailure) {
        let imager = try Self.pair(0x0018_1164, in: file.dataset, of: file)
        let patient = try Self.ofPatient(file)
        guard let spacing = patient ?? imager else { return nil }
        // How it was calibrated says something of Pixel Spacing alone.
        let calibration = try file.strings(0x0028_0A02)
        let isCalibrated = patient != nil && !calibration.isEmpty
        // The scout view of a CT is a projection as well.
        let isScout = try file.strings(.imageType).contains("LOCALIZER")
        let modality = try file.strings(.modality).first ?? ""
        let isProjected = isScout || Self.projections.contains(modality)
        // A spacing that was corrected to the patient differs from the imager's, or says how it was corrected.
        let atDetector = !isCalibrated && (imager.map { Self.areSame($0, spacing) } ?? isProjected)
        self.init(rowMillimetres: spacing.row, columnMillimetres: spacing.column, atDetector: atDetector)
        if !isUsable { return nil }
    }

    private typealias Pair = (row: Double, column: Double)

    /// Pixel Spacing of the data set, or the one that all frames share.
    private static func ofPatient(_ file: DICOMFile) throws(DICOMFailure) -> Pair? {
        if let pair = try pair(0x0028_0030, in: file.dataset, of: file) { return pair }
        if let shared = try measures(0x5200_9229, of: file).first, let pair = shared { return pair }
        let each = try measures(0x5200_9230, of: file)
        let known = each.compactMap(\.self)
        guard let first = known.first, known.count == each.count else { return nil }
        return known.allSatisfy { areSame($0, first) } ? first : nil
    }

    /// Pixel Spacing of each functional group of this sequence; nil for a group without one.
    private static func measures(_ tag: DICOMTag, of file: DICOMFile) throws(DICOMFailure) -> [Pair?] {
        var found: [Pair?] = []
        for group in file.dataset[tag]?.items ?? [] {
            let item = group[0x0028_9110]?.items.first
            found.append(try item.map { item throws(DICOMFailure) in try pair(0x0028_0030, in: item, of: file) } ?? nil)
        }
        return found
    }

    private static func pair(
        _ tag: DICOMTag, in item: DICOMItem, of file: DICOMFile
    ) throws(DICOMFailure) -> Pair? {
        let values = try file.numbers(tag, in: item)
        return values.count == 2 && values.allSatisfy(\.isFinite) ? (values[0], values[1]) : nil
    }

    private static func areSame(_ one: Pair, _ other: Pair) -> Bool {
        abs(one.row - other.row) <= 0.000_1 * one.row && abs(one.column - other.column) <= 0.000_1 * one.column
    }
}
