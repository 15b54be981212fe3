/// The tables, rules and scripts of de-identification, embedded in the program.
///
/// A target of their own, so that a change of code does not compile their bytes again.
package enum DeidentificationData {
    /// PS3.15, table E.1-1, as CSV.
    package static var profile: [UInt8] { PackageResources.ps3_15_e1_1_csv }
    /// PS3.3: which attributes an object must have, as CSV.
    package static var objectTypes: [UInt8] { PackageResources.iod_types_csv }
    /// PS3.15, table E.3.10-1: safe private attributes, as CSV.
    package static var safePrivate: [UInt8] { PackageResources.safe_private_csv }
    /// PS3.15, table E.3.4-1: content items of structured reports, as CSV.
    package static var reportContent: [UInt8] { PackageResources.sr_content_csv }
    /// The terms that the standard and common scanners use as codes, as CSV.
    package static var codeTerms: [UInt8] { PackageResources.code_terms_csv }
    /// The rules for text, as JSON; the scripts of the pages read the same file.
    package static var textRules: [UInt8] { PackageResources.text_rules_json }
    /// The two scripts that look at pictures inside the sandbox, in the order in which they run as one.
    package static var pictureReader: [UInt8] { PackageResources.find_marks_py + PackageResources.read_pixels_py }
}
