import Foundation
package import Sandbox

/// A window of grey values: what is shown between black and white (PS3.3, C.11.2.1.2).
package struct DICOMWindow: Sendable, Codable, Hashable {
    /// `default` (the file's own, or from its least to its greatest value), `soft`, `lung`, `bone`, `brain`.
    package let name: String
    /// In output units, for CT in Hounsfield units; nil for the default.
    package let center: Double?
    package let width: Double?

    package init(name: String, center: Double? = nil, width: Double? = nil) {
        self.name = name
        self.center = center
        self.width = width
    }

    /// The usual windows of CT, after the file's own; other modalities have the file's own alone.
    package static func presets(modality: String?) -> [DICOMWindow] {
        guard modality == "CT" else { return [DICOMWindow(name: "default")] }
        return [
            DICOMWindow(name: "default"), DICOMWindow(name: "soft", center: 40, width: 400),
            DICOMWindow(name: "lung", center: -600, width: 1500), DICOMWindow(name: "bone", center: 480, width: 2500),
            DICOMWindow(name: "brain", center: 40, width: 80),
        ]
    }
}

/// Makes pictures of a DICOM object's frames with dcmtk, in the sandbox.
package struct DICOMRenderer: Sendable {
    private let sandbox: Sandbox
    /// Pictures are no larger than this, in pixels a side.
    private static let longestSide = 1024

    package init(sandbox: Sandbox) { self.sandbox = sandbox }

    /// Renders one frame as JPEG to `folder/name`.
    ///
    /// - Parameter frame: counted from 0.
    /// - Throws: `PhotoFailure.damaged` when no decoder can show it, `SandboxFailure`.
    package func render(
        fileAt path: String, frame: Int, window: DICOMWindow, columns: Int, into folder: String, name: String
    ) async throws {
        var common = ["+oj", "+Jq", "85", "+F", "\(frame + 1)"]
        if columns > Self.longestSide { common += ["+Sxv", "\(Self.longestSide)"] }
        var attempts: [[String]] = []
        if let center = window.center, let width = window.width {
            attempts = [["+Ww", "\(center)", "\(width)"]]
        } else {
            attempts = [["+Wi", "1"], ["+Wm"], []]
        }
        for tool in ["dcmj2pnm", "dcml2pnm"] {
            for attempt in attempts {
                let result = try await sandbox.run(
                    tool, common + attempt + ["/in/image", "/out/\(name)"], inputs: ["image": path], outputFolder: folder)
                if result.status == 0, FileManager.default.fileExists(atPath: "\(folder)/\(name)") { return }
            }
        }
        throw PhotoFailure.damaged
    }
}
