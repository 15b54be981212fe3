import Foundation
import GRDB

/// Tells a full disk from a failing one.
///
/// SQLite answers `SQLITE_FULL` when a write of the database finds no space. What it calls an input or output error may
/// still be a lack of space, in the shared memory file or in a flush; everything else is the disk itself.
enum DiskTrouble {
    /// The failure for an error of the kinds IOERR, CORRUPT, NOTADB and FULL; nil for one of another kind.
    ///
    /// - Parameters:
    ///   - systemError: the `errno` behind it; 0 when it is not known.
    ///   - hasSpace: whether the file system has room left; asked only when the error leaves it open.
    static func failure(
        _ code: ResultCode, systemError: Int32, hasSpace: () -> Bool
    ) -> StorageFailure? {
        switch code.primaryResultCode {
        case .SQLITE_FULL: return .diskFull
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: return .damagedDisk
        case .SQLITE_IOERR: break
        default: return nil
        }
        if code == .SQLITE_IOERR_NOMEM { return .unavailable }
        if systemError == ENOSPC || systemError == EDQUOT { return .diskFull }
        return growing.contains(code) && !hasSpace() ? .diskFull : .damagedDisk
    }

    /// What SQLite does when a file has to grow or be made durable.
    private static let growing: [ResultCode] = [
        .SQLITE_IOERR_WRITE, .SQLITE_IOERR_FSYNC, .SQLITE_IOERR_DIR_FSYNC, .SQLITE_IOERR_TRUNCATE,
        .SQLITE_IOERR_SHMSIZE, .SQLITE_IOERR_SHMOPEN, .SQLITE_IOERR_SHMMAP,
    ]

    /// Whether there is room for more than a page beside the file.
    static func hasSpace(beside path: String) -> Bool {
        var status = statvfs()
        guard statvfs((path as NSString).deletingLastPathComponent, &status) == 0 else { return true }
        return UInt64(status.f_bavail) * UInt64(status.f_frsize) > 64 << 10
    }
}
