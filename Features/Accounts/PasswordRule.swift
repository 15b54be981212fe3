import Foundation
import Kernel

/// Which passwords are refused (OWASP ASVS 5.0, 6.2): the short, the common and the ones that name their owner.
///
/// No rule about kinds of characters, and no expiry.
enum PasswordRule {
    static let length = 8...128
    private static let longestBytes = 1024

    /// - Parameter names: the login name, the person's name and the like.
    /// - Throws: `CommonFailure.invalid` with the reason.
    static func check(_ password: String, names: [String], field: String = "password") throws(CommonFailure) {
        guard password.count >= length.lowerBound else {
            throw .invalid(field: field, reason: AccountTexts.passwordShort)
        }
        guard password.count <= length.upperBound, password.utf8.count <= longestBytes else {
            throw .invalid(field: field, reason: AccountTexts.passwordLong)
        }
        let plain = LoginName.fold(password)
        if isPattern(plain) || CommonPasswords.contains(plain) {
            throw .invalid(field: field, reason: AccountTexts.passwordCommon)
        }
        var rest = plain
        for word in ["huizhen", "会诊"] + names.map(LoginName.fold) where word.count >= 2 {
            rest = rest.replacingOccurrences(of: word, with: "")
        }
        guard rest.count >= length.lowerBound || rest.count == plain.count else {
            throw .invalid(field: field, reason: AccountTexts.passwordNames)
        }
    }

    /// Fewer than four different characters, or characters that follow each other in the code or on the keyboard.
    private static func isPattern(_ plain: String) -> Bool {
        if Set(plain).count < 4 { return true }
        let codes = plain.unicodeScalars.map { Int($0.value) }
        let steps = Set(zip(codes, codes.dropFirst()).map { $1 - $0 })
        if steps == [1] || steps == [-1] { return true }
        let rows = ["1234567890-=", "qwertyuiop[]", "asdfghjkl;'", "zxcvbnm,./", "0987654321", "poiuytrewq"]
        if rows.contains(where: { $0.contains(plain) }) { return true }
        return isRepetition(plain)
    }

    /// A unit of at most four characters again and again: `abcabcabc`.
    private static func isRepetition(_ plain: String) -> Bool {
        let characters = Array(plain)
        return (1...4).contains { size in
            characters.indices.allSatisfy { characters[$0] == characters[$0 % size] }
        }
    }
}
