import Foundation
import PackagePlugin

/// Writes `Rooms.all` for the program from the rooms that its target depends on, in the order of the manifest's list: the
/// line there is all that a room needs outside of its folder.
@main struct RoomList: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
        let rooms = target.dependencies.compactMap { dependency -> String? in
            guard case .target(let room) = dependency,
                room.directoryURL.deletingLastPathComponent().lastPathComponent == "Features"
            else { return nil }
            return room.name
        }
        let text =
            "import Rooms\n" + rooms.map { "import \($0)\n" }.joined() + """

                /// The rooms of this house, as the manifest lists them.
                enum Rooms {
                    static let all: [any Room.Type] = [
                \(rooms.map { "        \($0)Room.self,\n" }.joined())    ]
                }

                """
        let folder = context.pluginWorkDirectoryURL.appending(path: "Sources")
        let file = folder.appending(path: "Rooms.swift")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        if (try? String(contentsOf: file, encoding: .utf8)) != text {
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
        return [
            .prebuildCommand(
                displayName: "Listing the rooms", executable: URL(filePath: "/bin/true"), arguments: [],
                outputFilesDirectory: folder)
        ]
    }
}
