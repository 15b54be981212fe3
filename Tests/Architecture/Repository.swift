import Foundation

/// One text file of the tree, as the rules see it.
struct SourceFile {
    /// Relative to the repository, with `/` between the parts: `Features/Cases/Case.swift`.
    let path: String
    let lines: [String]

    init(path: String, text: String) {
        self.path = path
        lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    /// The folders and the name: `["Features", "Cases", "Case.swift"]`.
    var parts: [String] { path.split(separator: "/").map(String.init) }

    /// `CaseActions` for `CaseActions+post.swift`.
    var stem: String {
        let name = parts.last ?? ""
        return String(name.prefix { $0 != "." && $0 != "+" })
    }

    var isSwift: Bool { path.hasSuffix(".swift") }
    var isTest: Bool { parts.contains("Tests") }
}

/// A place that breaks a rule, and what to do about it.
struct Violation: CustomStringConvertible, Hashable {
    let path: String
    /// Counted from 1; nil when the whole file or folder is meant.
    let line: Int?
    let reason: String

    var description: String { "\(path)\(line.map { ":\($0)" } ?? ""): \(reason)" }
}

/// The tree that these tests stand in.
struct Repository {
    let root: URL

    /// Folders that hold what is built or installed, never what is written by hand.
    private static let notWritten: Set<String> = [".git", ".build", "build", ".venv", "__pycache__", ".pytest_cache"]

    /// The nearest folder above this file that has the import table.
    init(startingAt file: String = #filePath) throws {
        var folder = URL(fileURLWithPath: file).resolvingSymlinksInPath().deletingLastPathComponent()
        while !FileManager.default.fileExists(atPath: folder.appendingPathComponent("ARCHITECTURE.md").path) {
            guard folder.pathComponents.count > 1 else { throw RepositoryError.noArchitectureDocument }
            folder.deleteLastPathComponent()
        }
        root = folder
    }

    /// The text of one file, by its path from the root.
    func text(_ path: String) throws -> String {
        try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
    }

    /// The names of the folders directly in this one, in order.
    func folders(in path: String) throws -> [String] {
        let folder = root.appendingPathComponent(path)
        return try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { name in
            var isFolder: ObjCBool = false
            let child = folder.appendingPathComponent(name).path
            return FileManager.default.fileExists(atPath: child, isDirectory: &isFolder) && isFolder.boolValue
        }.sorted()
    }

    /// Every file with one of these endings that is part of the tree and is text.
    func files(endings: Set<String>, under folders: [String] = [""]) throws -> [SourceFile] {
        try folders.flatMap { try paths(in: $0) }.filter { path in
            endings.contains(String(path.split(separator: "/").last?.split(separator: ".").last ?? ""))
        }.sorted().compactMap { path in
            // What is no UTF-8 text is data, and data has no lines to look at.
            guard let text = try? text(path) else { return nil }
            return SourceFile(path: path, text: text)
        }
    }

    /// The Swift files of the product and of its tests.
    func swiftFiles(under folders: [String] = ["Platform", "Features", "Apps", "Examples", "Tests"]) throws
        -> [SourceFile]
    {
        try files(endings: ["swift"], under: folders)
    }

    private func paths(in folder: String) throws -> [String] {
        let directory = folder.isEmpty ? root : root.appendingPathComponent(folder)
        guard FileManager.default.fileExists(atPath: directory.path) else { return [] }
        var found: [String] = []
        for name in try FileManager.default.contentsOfDirectory(atPath: directory.path) {
            guard !Self.notWritten.contains(name) else { continue }
            let path = folder.isEmpty ? name : "\(folder)/\(name)"
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(
                atPath: root.appendingPathComponent(path).path, isDirectory: &isFolder)
            found += isFolder.boolValue ? try paths(in: path) : [path]
        }
        return found
    }
}

/// Why the tree cannot be looked at.
enum RepositoryError: Error {
    case noArchitectureDocument
    case noImportTable
}
