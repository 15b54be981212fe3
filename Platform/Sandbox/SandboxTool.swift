/// A command-line tool that jobs use, where it comes from, and how it tells its version.
public struct SandboxTool: Sendable, Equatable {
    /// Its name under `/usr/bin`.
    public let program: String
    /// Debian's package.
    public let package: String
    /// Arguments that make it say its version.
    public let versionArguments: [String]
    /// The status with which it ends after that; OpenJPEG says 1.
    public let versionStatus: Int32

    /// A tool with the arguments that make it tell its version.
    package init(program: String, package: String, versionArguments: [String], versionStatus: Int32 = 0) {
        self.program = program
        self.package = package
        self.versionArguments = versionArguments
        self.versionStatus = versionStatus
    }

    /// Every tool that the product needs.
    public static let all = [
        SandboxTool(program: "vips", package: "libvips-tools", versionArguments: ["--version"]),
        SandboxTool(program: "vipsthumbnail", package: "libvips-tools", versionArguments: ["--version"]),
        SandboxTool(program: "djpeg", package: "libjpeg-turbo-progs", versionArguments: ["-version"]),
        SandboxTool(program: "cjpeg", package: "libjpeg-turbo-progs", versionArguments: ["-version"]),
        SandboxTool(program: "dcmj2pnm", package: "dcmtk", versionArguments: ["--version"]),
        SandboxTool(program: "dcml2pnm", package: "dcmtk", versionArguments: ["--version"]),
        SandboxTool(program: "dcmdjpeg", package: "dcmtk", versionArguments: ["--version"]),
        SandboxTool(program: "dcmdjpls", package: "dcmtk", versionArguments: ["--version"]),
        SandboxTool(program: "dcmdrle", package: "dcmtk", versionArguments: ["--version"]),
        SandboxTool(
            program: "opj_decompress", package: "libopenjp2-tools", versionArguments: ["-h"], versionStatus: 1),
        SandboxTool(program: "tesseract", package: "tesseract-ocr", versionArguments: ["--version"]),
        SandboxTool(
            program: "python3", package: "python3-opencv",
            versionArguments: ["-I", "-B", "-c", "import cv2; print('OpenCV', cv2.__version__)"]),
    ]
}
