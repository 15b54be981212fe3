/// The passwords that every guesser tries first, embedded in the program.
///
/// A target of their own, so that a change of code does not compile their bytes again.
package enum PasswordData {
    /// Of eight characters and more, in small letters, a line each, sorted by their bytes (UTF-8).
    package static var common: [UInt8] { PackageResources.common_passwords_txt }
}
