import ArgumentParser
import Deidentification
import Foundation

extension SubjectSecret {
    /// The secret that a file holds, for the commands that share it.
    init(file path: String) throws {
        guard let bytes = FileManager.default.contents(atPath: path), let secret = SubjectSecret(bytes: Array(bytes))
        else {
            throw ValidationError("\(path) must hold exactly 32 bytes, such as 32 from /dev/urandom")
        }
        self = secret
    }
}
