import ArgumentParser

/// De-identification of files, without a server.
struct Deidentify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Remove from files what identifies people.",
        subcommands: [TextFiles.self, Photos.self, DICOMFiles.self])
}
