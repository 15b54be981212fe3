import Foundation
import Sandbox
import Testing

@testable import Deidentification

/// Real files of many cameras, where they are at hand.
@Suite struct SharedPhotosTests {
    /// Folders of picture files: `HUIZHEN_SHARED_DATA`, or `../shared/data` beside the repository.
    static let folder: String? = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let shared =
            ProcessInfo.processInfo.environment["HUIZHEN_SHARED_DATA"] ?? root.path + "/../shared/data"
        let folder = shared + "/photos/files"
        if FileManager.default.fileExists(atPath: folder) { return folder }
        print("SKIPPED: real photos are not at hand (set HUIZHEN_SHARED_DATA)")
        return nil
    }()

    @Test("every real photo comes out clean or is refused with a reason", .enabled(if: folder != nil))
    func realPhotos() async throws {
        let source = try #require(Self.folder)
        let sandbox = try Sandbox.locate()
        let cleaner = PhotoCleaner(sandbox: sandbox)
        try await withPictureFolder { folder in
            var refused: [String] = []
            for name in try FileManager.default.contentsOfDirectory(atPath: source).sorted() {
                let target = "\(folder)/\(name)"
                try FileManager.default.createDirectory(atPath: target, withIntermediateDirectories: true)
                do {
                    let photo = try await cleaner.clean(fileAt: "\(source)/\(name)", into: target)
                    #expect(photo.sizes.count == 3)
                } catch let failure as PhotoFailure {
                    refused.append("\(name): \(failure.code)")
                    try FileManager.default.removeItem(atPath: target)
                }
            }
            print("real photos refused:", refused.count, refused.joined(separator: ", "))
            try await Self.expectClean(folder, sandbox)
        }
    }

    /// Reads the copies with exiftool, when it is installed: nothing but the JPEG's own structure may be left.
    private static func expectClean(_ folder: String, _ sandbox: Sandbox) async throws {
        let allowed: Set<String> = ["File", "JFIF", "Composite", "SourceFile", "ExifTool", "System"]
        let result: SandboxResult
        do {
            result = try await sandbox.run(
                "exiftool", ["-r", "-json", "-G1", "/in"],
                inputs: ["photos": folder],
                limits: SandboxLimits(messageBytes: 64 << 20))
        } catch SandboxFailure.missing {
            print("SKIPPED: exiftool is not installed")
            return
        }
        let all = try JSONSerialization.jsonObject(with: Data(result.standardOutput)) as? [[String: Any]] ?? []
        #expect(!all.isEmpty)
        let groups = all.flatMap { $0.keys.map { String($0.prefix { $0 != ":" }) } }
        #expect(Set(groups).subtracting(allowed).isEmpty)
        #expect(all.allSatisfy { $0["File:Comment"] == nil })
    }
}
