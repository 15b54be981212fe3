package import Kernel

/// Where an upload stands.
package struct UploadStatus: Sendable, Equatable {
    package let id: UploadID
    /// Bytes that are durable.
    package let offset: Int64
    package let length: Int64
    package let expires: Instant

    /// Whether all of it has arrived.
    package var isComplete: Bool { offset == length }
}
