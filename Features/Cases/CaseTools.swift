package import Deidentification
package import Kernel
package import Media

/// What the room needs from outside itself, given at composition.
package struct CaseTools: Sendable {
    /// Encrypts and decrypts a draft's typed text at rest.
    package let seal: @Sendable ([UInt8]) throws -> [UInt8]
    package let open: @Sendable ([UInt8]) throws -> [UInt8]
    /// Cleans an uploaded file: upload, owner, secret of the case.
    package let accept: @Sendable (UploadID, PersonID, [UInt8]) async throws -> AcceptedFile
    /// Cleans a file that came with the form itself: its path, secret of the case.
    package let acceptFile: @Sendable (String, [UInt8]) async throws -> AcceptedFile
    /// Burns masks into a clean picture.
    package let mask: @Sendable (AcceptedFile, [MaskBox]) async throws -> AcceptedFile
    /// What a reader finds in a clean picture.
    package let read: @Sendable (AcceptedFile) async throws -> [PixelFinding]
    /// Deletes stored content that nothing refers to any more.
    package let remove: @Sendable ([String]) async -> Void

    package init(
        seal: @escaping @Sendable ([UInt8]) throws -> [UInt8], open: @escaping @Sendable ([UInt8]) throws -> [UInt8],
        accept: @escaping @Sendable (UploadID, PersonID, [UInt8]) async throws -> AcceptedFile,
        acceptFile: @escaping @Sendable (String, [UInt8]) async throws -> AcceptedFile,
        mask: @escaping @Sendable (AcceptedFile, [MaskBox]) async throws -> AcceptedFile,
        read: @escaping @Sendable (AcceptedFile) async throws -> [PixelFinding],
        remove: @escaping @Sendable ([String]) async -> Void
    ) {
        self.seal = seal
        self.open = open
        self.accept = accept
        self.acceptFile = acceptFile
        self.mask = mask
        self.read = read
        self.remove = remove
    }
}
