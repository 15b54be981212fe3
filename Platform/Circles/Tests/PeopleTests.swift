import Circles
import Kernel
import Storage
import TestSupport
import Testing

@Suite("What rooms ask of people, invitations and the audit record") struct PeopleTests {
    private static let start = Instant(milliseconds: 1_790_000_000_000)

    private static func card(_ name: String) -> PersonCard {
        PersonCard(
            id: .make(), name: name, titleZh: "医生", titleEn: "Doctor", facilityName: "青石乡卫生院", facilityTier: 1,
            checked: true)
    }

    private static func with(_ engine: Engine, _ body: @escaping @Sendable (Transaction) throws -> Void) async throws {
        try await withDatabase(engine, migrations: CirclesMigrations.all) { database in try await database.write(body) }
    }

    @Test("cards are found by their ids, also of more people than one statement names", arguments: Engine.allCases)
    func cards(_ engine: Engine) async throws {
        try await Self.with(engine) { transaction in
            let all = (0..<620).map { Self.card("人\($0)") }
            for card in all { try People.put(card, in: transaction) }
            let found = try People.cards(of: all.map(\.id) + [.make()], in: transaction)
            #expect(found == Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) }))
            try People.setFacility("青石中心卫生院", tier: 2, of: all.dropFirst().map(\.id), in: transaction)
            #expect(try People.card(of: all[0].id, in: transaction)?.facilityName == "青石乡卫生院")
            for number in [1, 619] {
                let card = try People.card(of: all[number].id, in: transaction)
                #expect(card?.facilityName == "青石中心卫生院" && card?.facilityTier == 2)
            }
        }
    }

    @Test("a name is found by a part of it, and signs of patterns are signs", arguments: Engine.allCases)
    func names(_ engine: Engine) async throws {
        try await Self.with(engine) { transaction in
            for name in ["李四", "李%四", "王_五"] { try People.put(Self.card(name), in: transaction) }
            for (text, expected) in [("李", 2), ("%", 1), ("_", 1), ("\\", 0), ("", 3), ("四", 2), ("'", 0)] {
                let rows = try transaction.rows("select p.id from person p where \(People.named(containing: text))")
                #expect(rows.count == expected, "\(text)")
            }
        }
    }

    @Test("a person is readable by those who share a circle, and by nobody else", arguments: Engine.allCases)
    func readable(_ engine: Engine) async throws {
        try await Self.with(engine) { transaction in
            let people = ["甲", "乙", "丙"].map(Self.card)
            for card in people {
                try People.put(card, in: transaction)
                let own = Circles.personal(card.id)
                try Circles.create(
                    own, kind: "person", name: "", limit: 1, history: .all, at: Self.start, in: transaction)
                try Circles.join(own, card.id, role: "owner", invitedBy: nil, at: Self.start, in: transaction)
            }
            let group = CircleID.make()
            try Circles.create(
                group, kind: "group", name: "组", limit: 9, history: .all, at: Self.start, in: transaction)
            for card in people.prefix(2) {
                try Circles.join(group, card.id, role: "member", invitedBy: nil, at: Self.start, in: transaction)
            }
            func sees(_ reader: Int, _ other: Int) throws -> Bool {
                let access = Access.person("p.id", by: people[reader].id)
                return try transaction.first(
                    "select 1 as one from person p where p.id = \(people[other].id) and \(access)") != nil
            }
            #expect(try sees(0, 1) && sees(1, 0) && sees(2, 2))
            #expect(try !sees(0, 2) && !sees(2, 0))
        }
    }

    @Test(
        "a switched-off person stays, and codes of the network are listed apart from a group's",
        arguments: Engine.allCases)
    func network(_ engine: Engine) async throws {
        try await Self.with(engine) { transaction in
            let issuer = Self.card("系统管理员甲")
            try People.put(issuer, in: transaction)
            let later = Self.start.adding(days: 7)
            let first = try Invitations.issue(
                circle: nil, role: "administrator", administrator: true, by: nil, at: Self.start, expires: later,
                in: transaction)
            try Authority.grant(.mayAdminister, to: issuer.id, in: transaction)
            let plain = try Invitations.issue(
                circle: nil, role: "member", by: issuer.id, at: Self.start.adding(seconds: 1), expires: later,
                in: transaction)
            let pending = try Invitations.network(at: Self.start, limit: 10, in: transaction)
            #expect(pending.map(\.id) == [plain.id, first.id])
            #expect(pending.map(\.issuedBy) == ["系统管理员甲", nil] && pending.map(\.isAdministrator) == [false, true])
            #expect(try Invitations.network(at: Self.start, limit: 1, in: transaction).map(\.id) == [plain.id])
            #expect(try Invitations.network(at: later.adding(seconds: 1), limit: 9, in: transaction).isEmpty)
            // The installation's own has ended with the first administrator.
            #expect(pending.map(\.isEnded) == [false, true])
            #expect(try Invitations.revoke(network: plain.id, at: Self.start, in: transaction))
            #expect(try !Invitations.revoke(network: plain.id, at: Self.start, in: transaction))
            #expect(
                try Invitations.network(at: Self.start, limit: 10, in: transaction).map(\.isEnded) == [true, true])
            try People.setActive(false, issuer.id, in: transaction)
            #expect(try People.card(of: issuer.id, in: transaction) == issuer)
            let nurse = Professional(
                titleZh: "护士", titleEn: "Nurse", facilityName: "望海医院", facilityTier: 3, checked: true)
            try People.put(nurse, beside: issuer.id, in: transaction)
            #expect(try People.card(of: issuer.id, in: transaction)?.professional == nurse)
            try People.setUnchecked(issuer.id, in: transaction)
            let unchecked = try People.card(of: issuer.id, in: transaction)
            #expect(unchecked?.checked == false && unchecked?.facilityTier == nil && unchecked?.facilityName == "")
            #expect(unchecked?.professional?.facilityName == "望海医院")
            #expect(try transaction.value("select active from person where id = \(issuer.id)") == 0)
        }
    }

    @Test("the audit record is read in its order, of one action or of all", arguments: Engine.allCases)
    func audit(_ engine: Engine) async throws {
        try await Self.with(engine) { transaction in
            let actor = Actor(person: .make())
            for (second, (action, code)) in [("x.do", nil), ("y.do", nil), ("x.do", "not-found")].enumerated() {
                try Audit.record(
                    action, by: actor, on: "s", refused: code, at: Self.start.adding(seconds: Int64(second)),
                    in: transaction)
            }
            #expect(try Audit.records(in: transaction).map(\.action) == ["x.do", "y.do", "x.do"])
            #expect(try Audit.records(of: "x.do", in: transaction).map(\.refused) == [nil, "not-found"])
            #expect(try Audit.records(limit: 1, in: transaction).map(\.refused) == ["not-found"])
        }
    }
}
