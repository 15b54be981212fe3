import Foundation
import Kernel

/// The folder of an installation: nobody but the server's own user reads it.
struct DataFolder {
    let path: String

    /// What the demonstration leaves in its own folder, so that it fills, and opens to anybody, no other one.
    private static let mark = "demonstration"

    /// Takes rights on all that this process makes from now on away from everybody else.
    static func closeToOthers() { umask(0o077) }

    /// Makes the folder, or takes others' rights on it away.
    ///
    /// - Throws: `DataFolderRefusal.open` when that cannot be done.
    func make() throws {
        Self.closeToOthers()
        let files = FileManager.default
        try files.createDirectory(
            atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        guard try isOpen(path) else { return }
        chmod(path, 0o700)
        if try isOpen(path) { throw DataFolderRefusal.open(path) }
        // What was written while others could enter: the database and its journal, the keys.
        for name in try files.contentsOfDirectory(atPath: path) {
            let inside = path + "/" + name
            var isFolder: ObjCBool = false
            guard files.fileExists(atPath: inside, isDirectory: &isFolder), try isOpen(inside) else { continue }
            chmod(inside, isFolder.boolValue ? 0o700 : 0o600)
        }
    }

    /// What others may do with the folder or with what lies in it; empty when that is nothing.
    func problems() throws -> [String] {
        var problems = try isOpen(path) ? ["\(path) is open to other users of this machine; run chmod 700 on it"] : []
        for name in try FileManager.default.contentsOfDirectory(atPath: path).sorted()
        where name.hasPrefix("huizhen.sqlite") || name == "keys" {
            if try isOpen(path + "/" + name) { problems.append("\(name) is open to other users of this machine") }
        }
        return problems
    }

    /// Takes the folder for the demonstration when nothing is in it, or when it has done so before.
    ///
    /// - Returns: whether it was taken just now, so that nothing of the demonstration can be in any database yet.
    /// - Throws: `DataFolderRefusal.notOfDemonstration`.
    @discardableResult
    func takeForDemonstration() throws -> Bool {
        let files = FileManager.default
        let mark = path + "/" + Self.mark
        if files.fileExists(atPath: mark) { return false }
        let inside = files.fileExists(atPath: path) ? try files.contentsOfDirectory(atPath: path) : []
        guard inside.isEmpty else { throw DataFolderRefusal.notOfDemonstration(path) }
        try make()
        try Data("Everything here is invented.\n".utf8).write(to: URL(fileURLWithPath: mark))
        return true
    }

    /// Takes the mark of the demonstration away again.
    func giveBack() throws { try FileManager.default.removeItem(atPath: path + "/" + Self.mark) }

    /// - Throws: `DataFolderRefusal.ofDemonstration`, because anybody may be signed in there.
    func refuseDemonstration() throws {
        if FileManager.default.fileExists(atPath: path + "/" + Self.mark) {
            throw DataFolderRefusal.ofDemonstration(path)
        }
    }

    private func isOpen(_ path: String) throws -> Bool {
        let rights = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber
        return (rights?.intValue ?? 0) & 0o077 != 0
    }
}

/// Why a data folder is not used.
enum DataFolderRefusal: Failure, Equatable {
    case open(String)
    case notOfDemonstration(String)
    case ofDemonstration(String)
    /// Somebody is in the database that the demonstration was to fill.
    case databaseInUse

    var code: String {
        switch self {
        case .open: "data-folder-open"
        case .notOfDemonstration: "data-folder-not-of-demonstration"
        case .ofDemonstration: "data-folder-of-demonstration"
        case .databaseInUse: "database-not-of-demonstration"
        }
    }

    var status: Int { 500 }

    var message: Text {
        switch self {
        case .open(let path):
            Text(
                zh: "本机其他用户能进入 \(path)，又无法更改。请以其所有者身份运行 chmod 700，或另选文件夹。",
                en:
                    "Other users of this machine can enter \(path), and that cannot be changed. Run chmod 700 on it as its "
                    + "owner, or name another folder.")
        case .notOfDemonstration(let path):
            Text(
                zh: "\(path) 不是演示用的文件夹。演示会让任何人登录，请用 --data 另选一个空文件夹。",
                en:
                    "\(path) is not a folder of the demonstration, which lets anybody sign in. Name an empty one with --data."
            )
        case .databaseInUse:
            Text(
                zh: "数据库里已有用户，不是演示所填。演示会让任何人登录，请用 --database 另选一个空数据库。",
                en:
                    "There are people in the database whom the demonstration did not invent, and it lets anybody sign in. "
                    + "Name an empty one with --database.")
        case .ofDemonstration(let path):
            Text(
                zh: "\(path) 是演示用的文件夹。请用 --data 另选一个。",
                en: "\(path) is the demonstration's folder. Name another one with --data.")
        }
    }
}
