import Kernel
package import Media

/// Uploads in pieces that go on where they stopped: tus 1.0.0, core and creation, termination, checksum, expiration.
package struct UploadRoutes: Sendable {
    private let uploads: UploadStore
    private static let pieceLimit: Int64 = UploadStore.longest + 1

    package init(uploads: UploadStore) { self.uploads = uploads }

    /// What is answered.
    package var routes: [Route] {
        [
            Route(.options, "/uploads", access: .everyone, body: .none) { _ in Self.capabilities },
            Route(.post, "/uploads", body: .none, noted: "platform.upload", create),
            Route(.head, "/uploads/:upload", body: .none, status),
            Route(.patch, "/uploads/:upload", body: .stream(limit: Self.pieceLimit), append),
            Route(.delete, "/uploads/:upload", body: .none, noted: "platform.end-upload", terminate),
        ]
    }

    private static var capabilities: Reply {
        .status(
            204,
            headers: [
                "Tus-Resumable": TusHeaders.version, "Tus-Version": TusHeaders.version,
                "Tus-Extension": TusHeaders.extensions, "Tus-Max-Size": "\(UploadStore.longest)",
                "Tus-Checksum-Algorithm": TusHeaders.Checksum.algorithms.joined(separator: ","),
            ])
    }

    private func create(_ request: Request) async throws -> Reply {
        if let refusal = Self.refuseVersion(request) { return refusal }
        let actor = try request.requireActor()
        guard let text = request.header("upload-length"), let length = Int64(text) else {
            throw MediaFailure.badHeader("Upload-Length")
        }
        // The id is the client's, so that creating twice creates once.
        let metadata = try TusHeaders.metadata(request.header("upload-metadata") ?? "")
        var id = UploadID.make()
        if let given = metadata["id"] {
            guard let own = UploadID(given) else { throw MediaFailure.badHeader("Upload-Metadata") }
            id = own
        }
        let status = try await uploads.create(id: id, owner: actor.person, length: length)
        return Self.reply(201, status).header("Location", "/uploads/\(id)")
    }

    private func status(_ request: Request) async throws -> Reply {
        if let refusal = Self.refuseVersion(request) { return refusal }
        let status = try await uploads.status(try request.id("upload"), owner: try request.requireActor().person)
        return Self.reply(204, status).header("Upload-Length", "\(status.length)")
    }

    private func append(_ request: Request) async throws -> Reply {
        if let refusal = Self.refuseVersion(request) { return refusal }
        guard request.header("content-type") == "application/offset+octet-stream" else {
            throw WebFailure.unsupportedType
        }
        guard let offset = request.header("upload-offset").flatMap(Int64.init) else {
            throw MediaFailure.badHeader("Upload-Offset")
        }
        let checksum = try request.header("upload-checksum").map { text throws(MediaFailure) in
            try TusHeaders.Checksum(text)
        }
        let status = try await uploads.append(
            try request.id("upload"), owner: try request.requireActor().person, offset: offset, checksum: checksum,
            body: request.body)
        return Self.reply(204, status)
    }

    private func terminate(_ request: Request) async throws -> Reply {
        if let refusal = Self.refuseVersion(request) { return refusal }
        try await uploads.terminate(try request.id("upload"), owner: try request.requireActor().person)
        return .status(204, headers: ["Tus-Resumable": TusHeaders.version])
    }

    private static func refuseVersion(_ request: Request) -> Reply? {
        request.header("tus-resumable") == TusHeaders.version
            ? nil : .status(412, headers: ["Tus-Version": TusHeaders.version])
    }

    private static func reply(_ code: Int, _ status: UploadStatus) -> Reply {
        .status(
            code,
            headers: [
                "Tus-Resumable": TusHeaders.version, "Upload-Offset": "\(status.offset)",
                "Upload-Expires": TusHeaders.httpDate(status.expires),
            ])
    }
}
