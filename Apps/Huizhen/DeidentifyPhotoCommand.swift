import ArgumentParser
import Deidentification
import Foundation
import Glibc
import Kernel
import Sandbox

/// Photos.
struct Photos: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "photo", abstract: "Clean photos: upright, re-encoded, without metadata.",
        discussion: """
            Folders are walked and their structure is kept; files and folders get neutral names, and the report says \
            which is which. With --ocr, writing, codes, faces and wristbands are blacked out, sure or not, and the \
            result is read again; what can still be read stands in the report under "residual". The exit status is 1 \
            when a file was refused.
            """)

    @Argument(help: "Files or folders.")
    var paths: [String]
    @Option(help: "Folder for the clean files.")
    var out: String
    @Flag(help: "Black out writing, codes, faces and wristbands, and read the result again.")
    var ocr = false
    @Option(help: "File for the report in JSON; standard output by default.")
    var report: String?

    func run() async throws {
        try await explained {
            let sandbox = try Sandbox.locate()
            let run = try FileRun(paths: paths, out: out, report: report, ending: ".jpg")
            try await run.each { file in
                try await WorkFolder.with { folder in
                    var photo = try await PhotoCleaner(sandbox: sandbox).clean(fileAt: file.path, into: folder)
                    var pixels: PhotoPixelReport?
                    if ocr {
                        let masked = try await PhotoPixelCleaner(sandbox: sandbox).mask(photo, in: folder)
                        (photo, pixels) = (masked.photo, masked.pixels)
                    }
                    try Self.hand(folder + "/full.jpg", to: run.out + "/" + file.target)
                    return FileOutcome(
                        input: file.path, output: file.target, refusal: nil, photo: photo.report, dicom: nil,
                        pixels: pixels.map(PixelOutcome.photo))
                }
            }
        }
    }

    /// Copies a clean file under its name, where it appears only when complete.
    private static func hand(_ source: String, to target: String) throws {
        let partial = target + ".partial"
        // One may be left from a run that was stopped.
        try? FileManager.default.removeItem(atPath: partial)
        try FileManager.default.copyItem(atPath: source, toPath: partial)
        guard rename(partial, target) == 0 else { throw RunRefusal.cannotWrite(target) }
    }
}
