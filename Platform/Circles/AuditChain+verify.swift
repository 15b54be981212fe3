package import Kernel
package import Storage

/// What the verification of the audit record found.
package struct AuditReport: Sendable, Hashable {
    /// Sealed records that were read.
    package var records = 0
    /// Records that are not sealed yet.
    package var open = 0
    package var firstPosition: Int64?
    package var lastPosition: Int64?
    /// What does not fit, at most `AuditChain.problemLimit` sentences; none holds a value of a record.
    package var problems: [String] = []
}

/// The newest signed head, to be kept elsewhere.
package struct SignedHead: Sendable, Hashable {
    package let position: Int64
    package let at: Instant
    package let chain: [UInt8]
    package let signature: [UInt8]
}

extension AuditChain {
    static let problemLimit = 20
    private static let page = 1000

    /// Goes through all sealed records and compares them with the chain and the signed heads.
    package static func verify(with verifier: AuditVerifier, in transaction: Transaction) throws -> AuditReport {
        var walk = Walk(verifier: verifier)
        try walk.begin(in: transaction)
        while true {
            let rows = try transaction.rows(
                """
                select \(AuditEntry.columns) from audit_event where position > \(walk.position)
                order by position limit \(page)
                """)
            for row in rows { try walk.pass(AuditEntry(row)) }
            if rows.count < page { break }
        }
        try walk.end(in: transaction)
        walk.report.open =
            try transaction.value("select count(*) from audit_event where position is null") ?? 0
        return walk.report
    }

    /// The newest signed head; nil before anything was sealed.
    package static func newestHead(in transaction: Transaction) throws -> SignedHead? {
        try transaction.first("select position, at, chain, signature from audit_head order by day desc limit 1").map {
            SignedHead(
                position: try $0.get("position"), at: try $0.get("at"), chain: try $0.get("chain"),
                signature: try $0.get("signature"))
        }
    }

    /// One walk along the chain.
    private struct Walk {
        let verifier: AuditVerifier
        var report = AuditReport()
        var position: Int64 = 0
        private var chain = AuditChain.beginning
        private var heads: [AuditHead] = []
        private var nextHead = 0

        init(verifier: AuditVerifier) { self.verifier = verifier }

        mutating func begin(in transaction: Transaction) throws {
            if let row = try transaction.first("select position, chain, at, signature from audit_cut where id = 1") {
                let cut = AuditHead(
                    purpose: .cut, position: try row.get("position"), chain: try row.get("chain"), at: try row.get("at")
                )
                if !verifier.isValid(try row.get("signature"), of: cut) {
                    say("where the kept part begins is not signed by this installation's key")
                }
                (position, chain) = (cut.position, cut.chain)
            }
            let rows = try transaction.rows("select position, chain, at, signature from audit_head order by day")
            for row in rows {
                let head = AuditHead(
                    purpose: .head, position: try row.get("position"), chain: try row.get("chain"),
                    at: try row.get("at"))
                if verifier.isValid(try row.get("signature"), of: head) {
                    heads.append(head)
                } else {
                    say("the head of \(head.at.iso8601.prefix(10)) is not signed by this installation's key")
                }
            }
            while nextHead < heads.count && heads[nextHead].position < position { nextHead += 1 }
            compare()
        }

        mutating func pass(_ entry: AuditEntry) {
            guard let place = entry.position else { return }
            if place != position + 1 { say("the records \(position + 1) to \(place - 1) are gone") }
            let expected = entry.link(after: chain, at: place)
            // After a gap nothing can be known of the first record but what it says itself.
            if place == position + 1 && expected != entry.chain { say("the record \(place) was changed") }
            while nextHead < heads.count && heads[nextHead].position < place { nextHead += 1 }
            (position, chain) = (place, entry.chain ?? expected)
            report.records += 1
            report.firstPosition = report.firstPosition ?? place
            report.lastPosition = place
            compare()
        }

        mutating func end(in transaction: Transaction) throws {
            if let last = heads.last, last.position > position {
                say(
                    "the records \(position + 1) to \(last.position), signed on \(last.at.iso8601.prefix(10)), are gone"
                )
            }
            if position > (heads.last?.position ?? 0) && report.records > 0 {
                say("the records after \(heads.last?.position ?? 0) are under no signed head")
            }
        }

        private mutating func compare() {
            guard nextHead < heads.count, heads[nextHead].position == position else { return }
            if heads[nextHead].chain != chain {
                say(
                    "the chain up to \(position) is not the one that was signed on \(heads[nextHead].at.iso8601.prefix(10))"
                )
            }
        }

        private mutating func say(_ problem: String) {
            if report.problems.count < AuditChain.problemLimit { report.problems.append(problem) }
        }
    }
}
