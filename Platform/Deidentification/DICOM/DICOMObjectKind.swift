package import DICOM
package import Kernel

/// The kinds of object that DICOM knows, and what de-identification does with each.
///
/// A kind that is not listed as cleaned is refused: nothing passes through because nobody thought of it.
package enum DICOMObjectKind: String, Sendable, Codable, CaseIterable {
    /// Whatever has pixel data of single frames, segmentations and dose grids among them.
    case image
    /// Film, whose stream may also hold sound, captions and a name.
    case video
    /// Reports and key object selections, which are reports about a choice of images.
    case structuredReport = "structured-report"
    /// How images are shown: windows, shutters, drawings.
    case presentationState = "presentation-state"
    /// Electrocardiograms, pressures, electroencephalograms.
    case waveform
    /// Recorded speech and other sound.
    case sound
    /// Plans, structure sets and treatment records.
    case radiotherapy
    case spectroscopy
    /// Matrices and points that lay one image over another.
    case registration
    /// What stored values mean in units.
    case valueMap = "value-map"
    /// Segmentations as surfaces, and tracts.
    case surface
    /// PDF, CDA and models for printing, wrapped in DICOM.
    case encapsulatedDocument = "encapsulated-document"
    /// Data before reconstruction, in a vendor's own layout.
    case rawData = "raw-data"
    /// DICOMDIR.
    case directory
    /// A class outside of the standard.
    case vendor
    /// A class of the standard without pictures that nobody has looked at yet.
    case other

    /// What is done with objects of a kind.
    package enum Verdict: Sendable, Equatable {
        case cleaned
        /// Only with an option, for without it the content would have to go, and nothing would be left.
        case cleanedWith(ProfileOption)
        /// Rewritten after the files it names.
        case rewritten
        case refused(DICOMRefusal)
    }

    /// What is done with objects of this kind.
    package var verdict: Verdict {
        switch self {
        case .image, .presentationState, .waveform, .radiotherapy, .spectroscopy, .registration, .valueMap, .surface:
            .cleaned
        case .structuredReport: .cleanedWith(.cleanStructuredContent)
        case .directory: .rewritten
        case .video: .refused(.video)
        case .sound: .refused(.sound)
        case .encapsulatedDocument: .refused(.encapsulatedDocument)
        case .rawData: .refused(.rawData)
        case .vendor: .refused(.unknownClass)
        case .other: .refused(.noPixelData)
        }
    }

    /// What an object is by its class, its layout and what it holds.
    package init(sopClass: String, syntax: DICOMTransferSyntax, hasPixelData: Bool) {
        guard sopClass != "1.2.840.10008.1.3.10" else {
            self = .directory
            return
        }
        guard sopClass.hasPrefix(Self.storage), ValueRules.isStandardUID(sopClass) else {
            self = .vendor
            return
        }
        let number = sopClass.dropFirst(Self.storage.utf8.count)
        if syntax.isVideo || Self.videos.contains(number) {
            self = .video
        } else if let kind = Self.families.first(where: { Self.matches(number, $0.family) })?.kind {
            self = kind == .radiotherapy && hasPixelData ? .image : kind
        } else {
            self = hasPixelData ? .image : .other
        }
    }

    /// Whether objects of the class are nothing without their pixel data.
    static func promisesPicture(_ sopClass: String) -> Bool {
        guard sopClass.hasPrefix(storage), ValueRules.isStandardUID(sopClass) else { return false }
        let number = sopClass.dropFirst(storage.utf8.count)
        return !families.contains { matches(number, $0.family) } && !withoutPicture.contains { matches(number, $0) }
    }

    /// Radiotherapy images and doses, which have pixel data when they have rows.
    static func mayHavePicture(_ sopClass: String) -> Bool {
        sopClass == storage + "481.1" || sopClass == storage + "481.2"
    }

    /// Lens and refraction measurements, perimetry, assessments, displays, protocols, inventories.
    private static let withoutPicture = ["78.", "79.1", "80.1", "81.1", "90.1", "131", "200.", "201.1", "34.", "68."]

    private static let storage = "1.2.840.10008.5.1.4.1.1."
    private static let videos: Set<Substring> = ["77.1.1.1", "77.1.2.1", "77.1.4.1"]

    /// The class without its root, or the part of it that a family shares, which then ends in a dot.
    private static let families: [(family: String, kind: DICOMObjectKind)] = [
        ("88.", .structuredReport), ("104.", .encapsulatedDocument), ("11.", .presentationState), ("9.4.", .sound),
        ("9.1.1", .waveform), ("9.1.2", .waveform), ("9.1.3", .waveform), ("9.1.4", .waveform), ("9.2.", .waveform),
        ("9.3.", .waveform), ("9.5.", .waveform), ("9.6.", .waveform), ("9.7.", .waveform), ("9.8.", .waveform),
        ("481.", .radiotherapy), ("4.2", .spectroscopy), ("66", .rawData), ("66.1", .registration),
        ("66.2", .registration), ("66.3", .registration), ("66.5", .surface), ("66.6", .surface), ("67", .valueMap),
    ]

    private static func matches(_ number: Substring, _ family: String) -> Bool {
        family.hasSuffix(".") ? number.hasPrefix(family) : number == family
    }
}

extension DICOMObjectKind {
    /// What is done with this kind, in words.
    package var explanation: Text {
        switch self {
        case .image:
            Text(
                zh: "图像：清理属性，像素保持不变；可能含文字的图像会在报告中标出。",
                en: "Images: attributes are cleaned, pixels stay; the report says which pictures may show text.")
        case .video: Text(zh: "视频：拒绝，码流中可能有声音和字幕。", en: "Film: refused, for its stream may hold sound and captions.")
        case .structuredReport:
            Text(
                zh: "结构化报告：仅在选用 clean-structured-content 时清理，否则拒绝。",
                en: "Structured reports: cleaned with clean-structured-content, otherwise refused.")
        case .presentationState:
            Text(
                zh: "显示状态：清理；标注文字和叠加层移除。",
                en: "Presentation states: cleaned; drawn text and overlays go.")
        case .waveform:
            Text(zh: "波形：保留采样值，注释移除。", en: "Waveforms: samples stay, annotations go.")
        case .sound: Text(zh: "录音：拒绝，声音可识别本人。", en: "Sound: refused, for a voice identifies.")
        case .radiotherapy:
            Text(zh: "放疗计划与轮廓：保留数值，名称和文字移除。", en: "Radiotherapy: numbers stay, names and texts go.")
        case .spectroscopy: Text(zh: "波谱：保留数值。", en: "Spectroscopy: numbers stay.")
        case .registration: Text(zh: "配准：保留数值和引用。", en: "Registrations: numbers and references stay.")
        case .valueMap: Text(zh: "实际值映射：保留数值和标准编码。", en: "Value maps: numbers and public codes stay.")
        case .surface: Text(zh: "表面与纤维束：保留坐标。", en: "Surfaces and tracts: coordinates stay.")
        case .encapsulatedDocument:
            Text(
                zh: "内嵌 PDF、CDA 等：拒绝，页面上的文字无法逐一确认。",
                en: "Wrapped PDF, CDA and models: refused, for nobody can vouch for the text on their pages.")
        case .rawData: Text(zh: "原始数据：拒绝，厂商私有格式。", en: "Raw data: refused, for its layout is the vendor's own.")
        case .directory: Text(zh: "DICOMDIR：按已清理的文件重写。", en: "DICOMDIR: written anew after the clean files.")
        case .vendor: Text(zh: "厂商私有类型：拒绝。", en: "Vendors' own kinds: refused.")
        case .other: Text(zh: "其他无图像的对象：拒绝。", en: "Other objects without pictures: refused.")
        }
    }
}
