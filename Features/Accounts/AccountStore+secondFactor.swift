import Circles
import Kernel
import Storage

extension AccountStore {
    static func secondFactor(of person: PersonID, in transaction: Transaction) throws -> StoredSecondFactor? {
        try transaction.first(
            "select sealed, confirmed_at, last_step from second_factor where person_id = \(person)"
        ).map { row in
            StoredSecondFactor(
                sealed: try row.get("sealed"), isOn: try row.get("confirmed_at", as: Instant?.self) != nil,
                lastStep: try row.get("last_step"))
        }
    }

    static func hasSecondFactor(_ person: PersonID, in transaction: Transaction) throws -> Bool {
        try secondFactor(of: person, in: transaction)?.isOn == true
    }

    /// Puts a secret that waits for its first code, in the place of an earlier one that does; false when one is on.
    static func prepareSecondFactor(
        _ sealed: [UInt8], of person: PersonID, at instant: Instant, in transaction: Transaction
    ) throws -> Bool {
        try transaction.run(
            """
            insert into second_factor (person_id, sealed, created_at) values (\(person), \(sealed), \(instant))
            on conflict (person_id) do update set sealed = excluded.sealed, created_at = excluded.created_at
                where second_factor.confirmed_at is null
            """) == 1
    }

    /// Switches on the secret that waits; false when it is another one by now, or on.
    static func confirmSecondFactor(
        _ sealed: [UInt8], step: Int64, of person: PersonID, at instant: Instant, in transaction: Transaction
    ) throws -> Bool {
        try transaction.run(
            """
            update second_factor set confirmed_at = \(instant), last_step = \(step)
            where person_id = \(person) and sealed = \(sealed) and confirmed_at is null
            """) == 1
    }

    /// Takes the second step away, recovery codes and all; false when there was none.
    static func removeSecondFactor(of person: PersonID, in transaction: Transaction) throws -> Bool {
        try transaction.run("delete from recovery_code where person_id = \(person)")
        return try transaction.run(
            "delete from second_factor where person_id = \(person) and confirmed_at is not null") == 1
    }

    /// Uses a code up; false when somebody else has, or it was taken away meanwhile.
    ///
    /// Of two with the same code the second one waits here for the first one's commit, and finds it used.
    static func use(
        _ match: CodeMatch, of person: PersonID, at instant: Instant, in transaction: Transaction
    ) throws -> Bool {
        switch match {
        case .time(let step, let sealed):
            try transaction.run(
                """
                update second_factor set last_step = \(step)
                where person_id = \(person) and sealed = \(sealed) and last_step < \(step)
                    and confirmed_at is not null
                """) == 1
        case .recovery(let digest):
            try transaction.run(
                """
                update recovery_code set used_at = \(instant)
                where person_id = \(person) and code_digest = \(digest) and used_at is null
                """) == 1
        case .none: false
        }
    }

    /// Puts new recovery codes in the place of those that there were.
    static func putRecoveryCodes(
        _ digests: [[UInt8]], of person: PersonID, in transaction: Transaction
    ) throws {
        try transaction.run("delete from recovery_code where person_id = \(person)")
        for digest in digests {
            try transaction.run(
                "insert into recovery_code (person_id, code_digest) values (\(person), \(digest))")
        }
    }

    static func recoveryCodesLeft(of person: PersonID, in transaction: Transaction) throws -> Int {
        try transaction.value(
            "select count(*) from recovery_code where person_id = \(person) and used_at is null") ?? 0
    }

    // MARK: Between password and code

    /// A password that was right waits for its code for so long.
    static let proofSeconds: Int64 = 300
    /// So many may wait of one person: each browser has one, and whoever knows a password makes no heap of them.
    private static let proofsKept = 5

    static func insertProof(
        _ token: SessionToken, of person: PersonID, at instant: Instant, in transaction: Transaction
    ) throws {
        try transaction.run("delete from sign_in_proof where expires_at <= \(instant)")
        try transaction.run(
            """
            insert into sign_in_proof (proof_hash, person_id, created_at, expires_at)
            values (\(token.hash), \(person), \(instant), \(instant.adding(seconds: proofSeconds)))
            """)
        try transaction.run(
            """
            delete from sign_in_proof where person_id = \(person) and proof_hash not in
                (select proof_hash from sign_in_proof where person_id = \(person)
                    order by created_at desc, proof_hash limit \(proofsKept))
            """)
    }

    /// Whose password was right; nil when that was too long ago, or the proof is used or none.
    static func person(
        provedBy token: SessionToken, at instant: Instant, in transaction: Transaction
    ) throws -> PersonID? {
        try transaction.value(
            """
            select person_id from sign_in_proof where proof_hash = \(token.hash) and expires_at > \(instant)
            """)
    }

    /// Uses a proof up; false when it was.
    static func useProof(_ token: SessionToken, at instant: Instant, in transaction: Transaction) throws -> Bool {
        try transaction.run(
            "delete from sign_in_proof where proof_hash = \(token.hash) and expires_at > \(instant)") == 1
    }
}
