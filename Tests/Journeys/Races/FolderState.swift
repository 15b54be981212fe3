import Foundation

/// What lies in the data folder of an installation, beside the database.
struct FolderState {
    private struct File: Equatable {
        var isFolder = false
        let bytes: Int
        let changed: Date?
    }

    private let folder: URL
    /// A copy of it, to be gone back to.
    private let copy: URL
    private let files: [String: File]

    /// - Parameter copy: a place for the copy, which is made anew.
    init(of folder: String, copiedTo copy: URL) throws {
        self.folder = URL(fileURLWithPath: folder)
        self.copy = copy
        files = try Self.files(in: self.folder)
        let manager = FileManager.default
        if manager.fileExists(atPath: copy.path) { try manager.removeItem(at: copy) }
        try manager.createDirectory(at: copy, withIntermediateDirectories: true)
        for (name, file) in files.sorted(by: { $0.key < $1.key }) {
            let place = copy.appendingPathComponent(name)
            if file.isFolder {
                try manager.createDirectory(at: place, withIntermediateDirectories: true)
            } else {
                try manager.copyItem(at: self.folder.appendingPathComponent(name), to: place)
            }
        }
    }

    /// What came, went and changed, by the first part of its path: names are made anew each time.
    func changes() throws -> [String] {
        try differences().map { name, change in "\(name.split(separator: "/").first ?? "") \(change)" }.sorted()
    }

    /// Makes the folder as it was.
    func restore() throws {
        let manager = FileManager.default
        // A folder comes before what is in it, and goes with it.
        for (name, change) in try differences().sorted(by: { $0.name < $1.name }) {
            let place = folder.appendingPathComponent(name)
            if change != "-", manager.fileExists(atPath: place.path) { try manager.removeItem(at: place) }
            if change == "+" || manager.fileExists(atPath: place.path) { continue }
            try manager.copyItem(at: copy.appendingPathComponent(name), to: place)
        }
    }

    private func differences() throws -> [(name: String, change: String)] {
        let now = try Self.files(in: folder)
        var differences: [(String, String)] = []
        for (name, file) in now where files[name] != file {
            guard let before = files[name] else {
                differences.append((name, "+"))
                continue
            }
            // What was put back has another date, and may have the same content.
            if before.bytes == file.bytes, same(name) { continue }
            differences.append((name, "~"))
        }
        return differences + files.keys.filter { now[$0] == nil }.map { ($0, "-") }
    }

    private func same(_ name: String) -> Bool {
        FileManager.default.contentsEqual(
            atPath: folder.appendingPathComponent(name).path, andPath: copy.appendingPathComponent(name).path)
    }

    private static func files(in folder: URL) throws -> [String: File] {
        let keys: Set<URLResourceKey> = [.isRegularFileKey, .fileSizeKey, .contentModificationDateKey]
        let root = folder.standardizedFileURL.path + "/"
        var files: [String: File] = [:]
        let urls = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: Array(keys))
        while let url = urls?.nextObject() as? URL {
            let path = url.standardizedFileURL.path
            // Work folders and locks come and go with the work; a database looks after itself.
            guard path.hasPrefix(root), !path.contains(".sqlite"), !path.hasPrefix(root + "work/"),
                !url.lastPathComponent.hasPrefix(".")
            else { continue }
            let values = try url.resourceValues(forKeys: keys)
            let isFolder = values.isRegularFile != true
            files[String(path.dropFirst(root.count))] = File(
                isFolder: isFolder, bytes: isFolder ? 0 : values.fileSize ?? 0,
                changed: isFolder ? nil : values.contentModificationDate)
        }
        return files
    }
}
