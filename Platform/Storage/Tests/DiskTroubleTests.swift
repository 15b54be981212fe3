import Foundation
import GRDB
import Kernel
import TestSupport
import Testing

@testable import Storage

/// A full disk is told from a failing one, because people do the opposite about it.
@Suite("Trouble with the disk")
struct DiskTroubleTests {
    @Test("only a lack of space is called a full disk")
    func sqlite() {
        let full = StorageFailure.diskFull
        let damaged = StorageFailure.damagedDisk
        let cases: [(ResultCode, errno: Int32, hasSpace: Bool, StorageFailure?)] = [
            (.SQLITE_FULL, 0, true, full),
            (.SQLITE_IOERR_WRITE, ENOSPC, true, full),
            (.SQLITE_IOERR_WRITE, EDQUOT, true, full),
            (.SQLITE_IOERR_WRITE, EIO, true, damaged),
            (.SQLITE_IOERR_WRITE, 0, false, full),
            (.SQLITE_IOERR_SHMSIZE, 0, false, full),
            (.SQLITE_IOERR_FSYNC, EIO, true, damaged),
            (.SQLITE_IOERR_READ, 0, false, damaged),
            (.SQLITE_IOERR_READ, EIO, true, damaged),
            (.SQLITE_IOERR_SHORT_READ, 0, true, damaged),
            (.SQLITE_IOERR, 0, true, damaged),
            (.SQLITE_IOERR_NOMEM, 0, true, .unavailable),
            (.SQLITE_CORRUPT, 0, true, damaged),
            (.SQLITE_NOTADB, 0, true, damaged),
            (.SQLITE_BUSY, 0, false, nil),
            (.SQLITE_CONSTRAINT_UNIQUE, 0, false, nil),
        ]
        for (code, errno, hasSpace, expected) in cases {
            let failure = DiskTrouble.failure(code, systemError: errno, hasSpace: { hasSpace })
            #expect(failure == expected, "\(code) with errno \(errno)")
        }
    }

    @Test("PostgreSQL's codes are told apart in the same way")
    func postgres() {
        #expect(PostgresConnection.failure(state: "53100", constraint: nil) == .diskFull)
        for state in ["58030", "XX001", "XX002"] {
            #expect(PostgresConnection.failure(state: state, constraint: nil) == .damagedDisk)
        }
        #expect(PostgresConnection.failure(state: "53300", constraint: nil) == .unavailable)
    }

    @Test("each has its own code and status, and says what to do in both languages")
    func words() {
        #expect(StorageFailure.diskFull.code == "disk-full" && StorageFailure.diskFull.status == 507)
        #expect(StorageFailure.damagedDisk.code == "disk-error" && StorageFailure.damagedDisk.status == 500)
        #expect(StorageFailure.damagedDisk.message.en != StorageFailure.diskFull.message.en)
        #expect(StorageFailure.damagedDisk.message.zh.contains("系统管理员"))
    }

    @Test("a file that is no database any more is told as damage, not as a full disk")
    func damagedFile() async throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("huizhen-\(UUID().uuidString)").path
        #expect(FileManager.default.createFile(atPath: path, contents: Data(repeating: 7, count: 8192)))
        // Temporary: if it cannot be removed the system does it one day.
        defer { try? FileManager.default.removeItem(atPath: path) }
        await #expect(throws: StorageFailure.damagedDisk) {
            _ = try await Database.open(
                .file(path: path), migrations: [], logger: quiet)
        }
    }
}
