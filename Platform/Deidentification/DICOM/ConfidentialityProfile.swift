/// The options of PS3.15, annex E.3; the raw value is what the command line takes.
public enum ProfileOption: String, Sendable, CaseIterable, Codable {
    case retainUIDs = "retain-uids"
    case retainDeviceIdentity = "retain-device-identity"
    case retainInstitutionIdentity = "retain-institution-identity"
    case retainPatientCharacteristics = "retain-patient-characteristics"
    case retainFullDates = "retain-full-dates"
    case retainModifiedDates = "retain-modified-dates"
    case cleanDescriptors = "clean-descriptors"
    case cleanStructuredContent = "clean-structured-content"
    case cleanGraphics = "clean-graphics"
    case cleanPixelData = "clean-pixel-data"
    case retainSafePrivate = "retain-safe-private"

    /// Column of the option in the table; nil for an option that the table does not decide.
    var column: String? {
        switch self {
        case .retainUIDs: "retain_uids"
        case .retainDeviceIdentity: "retain_device_identity"
        case .retainInstitutionIdentity: "retain_institution_identity"
        case .retainPatientCharacteristics: "retain_patient_characteristics"
        case .retainFullDates: "retain_long_full_dates"
        case .retainModifiedDates: "retain_long_modified_dates"
        case .cleanDescriptors: "clean_descriptors"
        case .cleanStructuredContent: "clean_structured_content"
        case .cleanGraphics: "clean_graphics"
        case .retainSafePrivate: "retain_safe_private"
        case .cleanPixelData: nil
        }
    }

    /// Code value and meaning of the method (PS3.16, context group 7050).
    var method: (code: String, meaning: String) {
        switch self {
        case .cleanPixelData: ("113101", "Clean Pixel Data Option")
        case .cleanGraphics: ("113103", "Clean Graphics Option")
        case .cleanStructuredContent: ("113104", "Clean Structured Content Option")
        case .cleanDescriptors: ("113105", "Clean Descriptors Option")
        case .retainFullDates: ("113106", "Retain Longitudinal Temporal Information Full Dates Option")
        case .retainModifiedDates: ("113107", "Retain Longitudinal Temporal Information Modified Dates Option")
        case .retainPatientCharacteristics: ("113108", "Retain Patient Characteristics Option")
        case .retainDeviceIdentity: ("113109", "Retain Device Identity Option")
        case .retainUIDs: ("113110", "Retain UIDs Option")
        case .retainSafePrivate: ("113111", "Retain Safe Private Option")
        case .retainInstitutionIdentity: ("113112", "Retain Institution Identity Option")
        }
    }
}

/// The Basic Application Level Confidentiality Profile of PS3.15, annex E, with a set of its options.
public struct ConfidentialityProfile: Sendable, Equatable {
    /// Checked: none contradictory.
    public let options: Set<ProfileOption>
    /// The table under these options.
    let plan: ProfilePlan

    /// The profile without options.
    public static let basic = ConfidentialityProfile(checked: [])
    /// What a case for discussion needs: intervals between dates, and age, sex, size and weight.
    public static let discussion = ConfidentialityProfile(checked: [
        .retainModifiedDates, .retainPatientCharacteristics,
    ])

    /// The profile with these options.
    /// - Parameter pixelsAreMasked: the caller has found and blacked out the text in the pixels, or a person has said that
    ///   there is none; without it Clean Pixel Data would state what nobody did.
    /// - Throws: `DICOMRefusal.pixelsNotMasked`; `contradictoryOptions` for full and modified dates together.
    public init(options: Set<ProfileOption>, pixelsAreMasked: Bool = false) throws(DICOMRefusal) {
        if options.contains(.cleanPixelData), !pixelsAreMasked { throw .pixelsNotMasked }
        if options.isSuperset(of: [.retainFullDates, .retainModifiedDates]) { throw .contradictoryOptions }
        self.init(checked: options)
    }

    /// The profile with options by their names, as the command line gives them.
    /// - Throws: `DICOMRefusal.unknownOption` as well.
    public init(optionNames: [String], pixelsAreMasked: Bool = false) throws(DICOMRefusal) {
        var options: Set<ProfileOption> = []
        for name in optionNames {
            guard let option = ProfileOption(rawValue: name) else { throw .unknownOption }
            options.insert(option)
        }
        try self.init(options: options, pixelsAreMasked: pixelsAreMasked)
    }

    /// The same profile with Clean Pixel Data, for an object whose pixels were masked or found to be clean.
    package func afterMasking() -> ConfidentialityProfile {
        ConfidentialityProfile(checked: options.union([.cleanPixelData]))
    }

    /// The same profile without Clean Pixel Data, for an object without a picture.
    package func beforeMasking() -> ConfidentialityProfile {
        ConfidentialityProfile(checked: options.subtracting([.cleanPixelData]))
    }

    private init(checked options: Set<ProfileOption>) {
        self.options = options
        plan = ProfilePlan(options: options)
    }

    /// Profiles are the same when their options are.
    public static func == (one: ConfidentialityProfile, other: ConfidentialityProfile) -> Bool {
        one.options == other.options
    }
}
