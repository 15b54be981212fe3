import Foundation

/// The plug-ins of libvips (PDF, slides, ImageMagick, HEIF ...): shut unless one is needed.
///
/// Fewer decoders see strangers' files, and each start of a tool is a third faster (38 ms instead of 62).
enum VipsModules {
    /// What a job sees of the folders of plug-ins.
    static func narrowed(to names: [String]) -> [String: [String]] {
        Dictionary(
            uniqueKeysWithValues: folders.map { folder in
                (folder, names.filter { FileManager.default.fileExists(atPath: "\(folder)/\($0)") })
            })
    }

    /// `/usr/lib/<architecture>/vips-modules-<version>`; empty where plug-ins are part of the library.
    private static let folders: [String] = {
        let manager = FileManager.default
        // A folder that cannot be listed has no plug-ins that a tool could load.
        func list(_ folder: String) -> [String] { (try? manager.contentsOfDirectory(atPath: folder)) ?? [] }
        return list("/usr/lib").filter { $0.contains("-linux-") }.flatMap { architecture in
            list("/usr/lib/\(architecture)").filter { $0.hasPrefix("vips-modules-") }.map {
                "/usr/lib/\(architecture)/\($0)"
            }
        }
    }()
}
