import Foundation
import Kernel
import NIOCore
import NIOPosix

/// A file that is open for reading, whatever becomes of its name; closed when nobody holds it any more.
final class OpenFile: Sendable {
    let size: Int
    private let descriptor: Int32

    /// - Throws: `CommonFailure.notFound` when there is no such file.
    init(_ path: String) throws {
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        var status = stat()
        guard descriptor >= 0, fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            if descriptor >= 0 { close(descriptor) }
            throw CommonFailure.notFound
        }
        size = Int(status.st_size)
    }

    deinit { close(descriptor) }

    /// Reads at least one byte, on a thread that may wait for the disk.
    func read(at offset: Int, count: Int) async throws -> ByteBuffer {
        try await NIOThreadPool.singleton.runIfActive { [self] in
            var bytes = ByteBufferAllocator().buffer(capacity: count)
            let got = bytes.writeWithUnsafeMutableBytes(minimumWritableBytes: count) { space in
                max(0, pread(descriptor, space.baseAddress, count, off_t(offset)))
            }
            // Stored content is never cut short; an answer that would be is ended instead.
            guard got > 0 else { throw POSIXError(.EIO) }
            return bytes
        }
    }
}
