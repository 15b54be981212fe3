import Foundation
import Glibc

/// Something that a walk came upon.
struct FoundFile: Sendable {
    /// As the operator named it, or below the folder that the operator named.
    let path: String
    /// Names of the folders above it and its own, from the folder that the operator named on.
    let components: [String]
    /// Why it is not read; nil for a file.
    let refusal: RunRefusal?
    /// Stands in a file-set: a folder above it holds a DICOMDIR, so names follow PS3.10, section 8.2.
    var isInFileSet = false
}

/// Lists files below folders in the order of their names, without following links.
///
/// What is no file is listed too, with the reason why it is not read, so that nothing is left out silently.
struct FileWalk {
    private(set) var found: [FoundFile] = []
    private static let depthLimit = 64

    /// - Throws: `RunRefusal.absent` for a path that does not exist.
    init(_ paths: [String]) throws {
        for path in paths {
            // What the operator names may itself be a link; only links met on the way are not followed.
            var facts = stat()
            guard stat(path, &facts) == 0 else { throw RunRefusal.absent(path) }
            let trimmed = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
            let name = URL(fileURLWithPath: path).lastPathComponent
            switch facts.st_mode & S_IFMT {
            case S_IFDIR: enter(trimmed, paths.count > 1 ? [name] : [], isInFileSet: false)
            case S_IFREG: found.append(FoundFile(path: path, components: [name], refusal: nil))
            default: found.append(FoundFile(path: path, components: [name], refusal: .notAFile))
            }
        }
    }

    private mutating func enter(_ folder: String, _ components: [String], isInFileSet: Bool) {
        guard components.count <= Self.depthLimit, let names = Self.names(in: folder) else {
            found.append(FoundFile(path: folder, components: components + ["?"], refusal: .unreadableFolder))
            return
        }
        let isInFileSet = isInFileSet || names.contains { Self.isDirectoryName($0.text) }
        for name in names {
            let path = folder + "/" + name.text
            let place = components + [name.text]
            var refusal: RunRefusal?
            switch (name.isText, Self.type(of: path)) {
            case (false, _): refusal = .nameIsNoText
            case (_, S_IFDIR):
                enter(path, place, isInFileSet: isInFileSet)
                continue
            case (_, S_IFREG): break
            case (_, S_IFLNK): refusal = .link
            default: refusal = .notAFile
            }
            found.append(FoundFile(path: path, components: place, refusal: refusal, isInFileSet: isInFileSet))
        }
    }

    /// The name that PS3.10 gives to the directory of a file-set; discs mounted by some systems show it in small letters.
    static func isDirectoryName(_ name: String) -> Bool { name.uppercased() == "DICOMDIR" }

    private static func type(of path: String) -> mode_t {
        var facts = stat()
        return lstat(path, &facts) == 0 ? facts.st_mode & S_IFMT : 0
    }

    /// Names in a folder, sorted; a name in another encoding than UTF-8 cannot be opened by its text.
    private static func names(in folder: String) -> [(text: String, isText: Bool)]? {
        guard let stream = opendir(folder) else { return nil }
        defer { closedir(stream) }
        var names: [(text: String, isText: Bool)] = []
        while let entry = readdir(stream) {
            let bytes = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
            let text = String(decoding: bytes, as: UTF8.self)
            if text == "." || text == ".." { continue }
            names.append((text, Array(text.utf8) == bytes))
        }
        return names.sorted { $0.text < $1.text }
    }
}
