package import Kernel

/// What an engine refuses, alike for both.
///
/// No case holds a stored value.
package enum StorageFailure: Failure, Equatable {
    case uniqueViolation(constraint: String?)
    case foreignKeyViolation
    case checkViolation(constraint: String?)
    case notNullViolation
    case diskFull
    /// The disk, or a file of the database, answers with errors; what is written now may be lost.
    case damagedDisk
    /// The engine cannot be reached, or a commit's outcome is not known.
    case unavailable
    case busy
    /// The database has applied a migration that this program does not know and would have to.
    case newerSchema(migration: String)
    /// A migration that has landed is not what it was.
    case migrationChanged(id: String)
    /// A transaction that should run again: serialization failure or deadlock.
    case retry(code: String)
    case missingColumn(String)
    case wrongType(column: String)
    /// Text with a NUL character, which PostgreSQL cannot hold.
    case nulCharacter
    case unexpected(code: String)

    package var code: String {
        switch self {
        case .uniqueViolation: "already-there"
        case .foreignKeyViolation: "reference-missing"
        case .checkViolation: "rule-violated"
        case .notNullViolation: "value-missing"
        case .diskFull: "disk-full"
        case .damagedDisk: "disk-error"
        case .unavailable: "database-unavailable"
        case .busy, .retry: "database-busy"
        case .newerSchema: "database-newer"
        case .migrationChanged: "migration-changed"
        case .missingColumn, .wrongType, .unexpected: "database-error"
        case .nulCharacter: "nul-character"
        }
    }

    package var status: Int {
        switch self {
        case .uniqueViolation, .foreignKeyViolation, .checkViolation: 409
        case .notNullViolation, .nulCharacter: 422
        case .diskFull: 507
        case .unavailable, .busy, .retry: 503
        default: 500
        }
    }

    package var message: Text {
        switch self {
        case .uniqueViolation: Text(zh: "已经存在。", en: "This is there already.")
        case .foreignKeyViolation: Text(zh: "所指的内容不存在。", en: "What this refers to does not exist.")
        case .checkViolation: Text(zh: "不符合规则。", en: "This breaks a rule of the data.")
        case .notNullViolation: Text(zh: "缺少必需的内容。", en: "Something needed is missing.")
        case .diskFull:
            Text(
                zh: "服务器磁盘已满，没有保存。请联系系统管理员腾出空间后重试；已有内容没有丢失。",
                en:
                    "The server's disk is full, so this was not saved. Ask the operator to free space, then try again; nothing stored is lost."
            )
        case .damagedDisk:
            Text(
                zh: "服务器磁盘报告错误，没有保存。请不要继续录入，并立即告知系统管理员：检查磁盘，必要时从备份恢复。",
                en:
                    "The server's disk reports errors, so this was not saved. Do not go on entering anything, and tell the operator at once: the disk has to be checked, and perhaps a backup restored."
            )
        case .unavailable, .busy, .retry:
            Text(
                zh: "数据库暂时不可用。请稍后再试；已确认的内容没有丢失。",
                en: "The database is not available for the moment. Try again soon; nothing confirmed is lost.")
        case .newerSchema(let migration):
            Text(
                zh: "数据库已由更新版本的程序升级（迁移“\(migration)”），本程序过旧，没有启动，也没有改动任何内容。请使用更新的程序。",
                en:
                    "A newer program has changed this database (migration “\(migration)”). This one is too old for it: it did not start, and changed nothing. Use the newer program."
            )
        case .migrationChanged(let id):
            Text(zh: "数据库迁移“\(id)”与记录不符。", en: "The migration “\(id)” is not what this database has applied.")
        case .nulCharacter: Text(zh: "文字中含有不可用的字符。", en: "The text holds a character that cannot be stored.")
        case .missingColumn, .wrongType, .unexpected: Text(zh: "数据库错误。", en: "A database error.")
        }
    }
}
