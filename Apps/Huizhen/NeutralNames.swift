import Deidentification
import Foundation

/// Names for clean files and folders: the same for the same old name, and telling nothing without the secret.
///
/// Folder by folder they follow the old structure. They have eight letters and digits, so that a DICOMDIR may name them
/// (PS3.10, section 8.2).
struct NeutralNames {
    private let secret: SubjectSecret
    private var taken: [String: Set<String>] = [:]
    private var folders: [String: String] = [:]

    init(secret: SubjectSecret) { self.secret = secret }

    /// The new path of a file, below the folder for the clean files.
    /// - Parameter ending: of the file's name, such as `.dcm`.
    mutating func path(for components: [String], ending: String) -> String {
        var old = ""
        var new = ""
        for folder in components.dropLast() {
            old += "/" + folder
            if let known = folders[old] {
                new = known
                continue
            }
            new = Self.joined(new, name(for: folder, in: new, ending: ""))
            folders[old] = new
        }
        guard let own = components.last else { return new }
        if own.uppercased() == "DICOMDIR", taken[new, default: []].insert("DICOMDIR").inserted {
            return Self.joined(new, "DICOMDIR")
        }
        return Self.joined(new, name(for: own, in: new, ending: ending))
    }

    /// Eight characters rarely meet; the later one in the walk then gets others.
    private mutating func name(for old: String, in folder: String, ending: String) -> String {
        var attempt = 0
        while true {
            let salt = attempt == 0 ? "" : "\u{0}\(attempt)"
            let name = String(secret.pseudonym("name", for: Array((old + salt).utf8)).prefix(8)) + ending
            if taken[folder, default: []].insert(name).inserted { return name }
            attempt += 1
        }
    }

    private static func joined(_ folder: String, _ name: String) -> String {
        folder.isEmpty ? name : folder + "/" + name
    }
}
