import Circles
import Kernel
import Storage
import Testing

@Suite("What one person may begin in a time") struct RateTests {
    private static let rate = Rate("things", limit: 3, per: 60, Text(zh: "东西", en: "Things"))

    @Test(
        "as often as the rate says, for each holder and subject, and again when its time is over",
        arguments: Engine.allCases)
    func window(_ engine: Engine) async throws {
        try await CirclesGround.with(engine) { test in
            let (one, other, now) = (PersonID.make(), PersonID.make(), test.now)
            let spend: @Sendable (PersonID, String, Int64) async throws -> Void = { person, subject, second in
                _ = try await test.database.write { transaction in
                    try Rates.spend(
                        Self.rate, by: person, on: subject, at: now.adding(seconds: second), in: transaction)
                }
            }
            for second in [0, 10, 59] as [Int64] { try await spend(one, "a", second) }
            // The count began with the first.
            await #expect(throws: RateFailure(Self.rate, retryAfterSeconds: 1)) { try await spend(one, "a", 59) }
            await #expect(throws: RateFailure(Self.rate, retryAfterSeconds: 60)) { try await spend(one, "a", 0) }
            try await spend(one, "b", 59)
            try await spend(other, "a", 59)
            for second in [60, 61, 62] as [Int64] { try await spend(one, "a", second) }
            await #expect(throws: RateFailure(Self.rate, retryAfterSeconds: 57)) { try await spend(one, "a", 63) }
            let forgotten = try await test.database.write {
                try Rates.forget(before: now.adding(seconds: 120), in: $0)
            }
            #expect(forgotten == 2, "of the other and of b; the last of a goes on to the second 120")
        }
    }

    @Test("a count for good never ends, and what is undone was not counted", arguments: Engine.allCases)
    func total(_ engine: Engine) async throws {
        try await CirclesGround.with(engine) { test in
            let rate = Rate("ever", limit: 2, per: nil, Text(zh: "总数", en: "Total"))
            let (person, now) = (PersonID.make(), test.now)
            let spend: @Sendable (Int64, Bool) async throws -> Void = { day, isUndone in
                try await test.database.write { transaction in
                    try Rates.spend(rate, by: person, at: now.adding(days: day), in: transaction)
                    if isUndone { throw CommonFailure.notFound }
                }
            }
            await #expect(throws: CommonFailure.notFound) { try await spend(0, true) }
            for day in [0, 1000] as [Int64] { try await spend(day, false) }
            await #expect(throws: RateFailure(rate, retryAfterSeconds: 86_400)) { try await spend(9000, false) }
            #expect(try await test.database.write { try Rates.forget(before: now.adding(days: 9999), in: $0) } == 0)
        }
    }

    @Test("one holder's writers at the same moment are counted one after the other", arguments: Engine.allCases)
    func race(_ engine: Engine) async throws {
        try await CirclesGround.with(engine) { test in
            let (person, now) = (PersonID.make(), test.now)
            let passed = await withTaskGroup(of: Bool.self) { group in
                for _ in 0..<12 {
                    group.addTask {
                        do {
                            try await test.database.write {
                                try Rates.spend(Self.rate, by: person, at: now, in: $0)
                            }
                            return true
                        } catch { return false }
                    }
                }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(passed == Self.rate.limit)
        }
    }

    @Test(
        "a member makes so many codes at once and no more, until some are used, ended or over",
        arguments: Engine.allCases)
    func codes(_ engine: Engine) async throws {
        try await CirclesGround.with(engine) { test in
            let people = try await test.people(1)
            let circle = try await test.circle(members: [people[0]])
            let issue: @Sendable (Instant) async throws -> InvitationID = { now in
                try await test.database.write { transaction in
                    try Invitations.issue(
                        circle: circle, role: "member", by: people[0].person, at: now, expires: now.adding(days: 1),
                        in: transaction
                    ).id
                }
            }
            var last: InvitationID?
            for _ in 0..<100 { last = try await issue(test.now) }
            let failure = await #expect(throws: RateFailure.self) { _ = try await issue(test.now) }
            #expect(failure?.code == "rate-open-codes" && failure?.status == 429)
            let ended = last ?? .make()
            _ = try await test.database.write {
                try Invitations.revoke(ended, of: circle, at: test.now, in: $0)
            }
            _ = try await issue(test.now)
            _ = try await issue(test.now.adding(days: 2))
        }
    }

    @Test(
        "a member's codes make so many accounts in a month, an administrator's as many as there are",
        arguments: Engine.allCases, [false, true])
    func accounts(_ engine: Engine, isAdministrator: Bool) async throws {
        try await CirclesGround.with(engine) { test in
            let people = try await test.people(53)
            let circle = try await test.circle(members: [people[0]])
            let issuer = people[0].person
            if isAdministrator {
                try await test.database.write { try Authority.grant(.mayAdminister, to: issuer, in: $0) }
            }
            let claim: @Sendable (Int, Instant) async throws -> Void = { number, now in
                try await test.database.write { transaction in
                    let code = try Invitations.issue(
                        circle: circle, role: "member", by: issuer, at: now, expires: now.adding(days: 1),
                        in: transaction
                    ).code
                    _ = try Invitations.claim(code, by: people[number].person, at: now, in: transaction)
                }
            }
            for number in 1...50 { try await claim(number, test.now) }
            if isAdministrator { return try await claim(51, test.now) }
            let failure = await #expect(throws: RateFailure.self) { try await claim(51, test.now) }
            #expect(failure?.code == "rate-accounts-of-inviter")
            try await claim(51, test.now.adding(days: 31))
        }
    }
}
