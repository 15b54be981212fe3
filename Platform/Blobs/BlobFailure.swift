package import Kernel

/// What can go wrong with what rests on the disk.
package enum BlobFailure: Failure, Equatable {
    case diskFull
    /// Stored content is missing or is not what it was.
    case damaged
    /// Of many files the database knows none: it is not the one that they belong to, and nothing is deleted.
    case wrongDatabase

    package var code: String {
        switch self {
        case .diskFull: "disk-full"
        case .damaged: "file-damaged"
        case .wrongDatabase: "files-of-another-database"
        }
    }

    package var status: Int { self == .diskFull ? 507 : 500 }

    package var message: Text {
        switch self {
        case .diskFull:
            Text(
                zh: "服务器磁盘已满，没有保存文件。请联系系统管理员。",
                en: "The server's disk is full; the file was not kept. Tell the operator."
            )
        case .damaged: Text(zh: "存储的文件缺失或损坏。系统管理员会收到警报。", en: "The stored file is missing or damaged.")
        case .wrongDatabase:
            Text(
                zh: "数据库不认识任何一个已存文件，可能连错了数据库；没有删除文件。",
                en: "The database knows none of the stored files and may be the wrong one; none was deleted.")
        }
    }
}
