import Circles
import Kernel
import Rooms
import Storage
import Web

/// A room in tests alone, with seats of which each is for one person.
///
/// There are two of it, alike but for what happens when two people come at once: that is what the harness has to see.
protocol SeatRoom: Room {
    /// Whether it decides before it has its lock, and does what it was asked before again.
    static var isHasty: Bool { get }
    var actions: SeatActions { get }
}

/// Right: it locks, looks whether it was asked before, then decides.
struct CarefulRoom: SeatRoom {
    static let name = "careful"
    static let isHasty = false
    let actions: SeatActions

    init(on house: Foundations) { actions = SeatActions(room: Self.name, isHasty: Self.isHasty, ground: house.ground) }
}

/// Wrong: it reads, decides, and then writes.
struct HastyRoom: SeatRoom {
    static let name = "hasty"
    static let isHasty = true
    let actions: SeatActions

    init(on house: Foundations) { actions = SeatActions(room: Self.name, isHasty: Self.isHasty, ground: house.ground) }
}

extension SeatRoom {
    static var migrations: [Migration] {
        [
            Migration(
                id: "2026-11-29 \(name): baseline",
                sql: [
                    """
                    create table \(raw: name)_seat (
                        id \(SQL.id) primary key, taken_by \(SQL.id), visits bigint not null default 0)
                    """,
                    "create table \(raw: name)_visit (id \(SQL.id) primary key, seat_id \(SQL.id) not null)",
                ])
        ]
    }

    static var checks: [Check] {
        [
            Check("\(name): visits are counted") { transaction in
                try transaction.rows(
                    """
                    select s.id from \(raw: name)_seat s where s.visits <>
                        (select count(*) from \(raw: name)_visit v where v.seat_id = s.id)
                    """
                ).map { _ in "a seat counts its visits wrong" }
            }
        ]
    }

    static var take: Path<ThreadID> { Path("/\(name)/:seat/take", ThreadID.self) }
    static var reserve: Path<ThreadID> { Path("/\(name)/:seat/reserve", ThreadID.self) }
    static var visit: Path<ThreadID> { Path("/\(name)/:seat/visit", ThreadID.self) }

    var plug: Plug {
        var plug = Plug()
        plug.routes = [
            Route(.post, Self.take) { try await reply(actions.take($1, $0.command(), by: $0.requireActor())) },
            Route(.post, Self.reserve) { try await reply(actions.take($1, $0.command(), by: $0.requireActor())) },
            Route(.post, Self.visit) { try await reply(actions.visit($1, $0.command(), by: $0.requireActor())) },
        ]
        plug.trial = { world in
            let seat = try await actions.open(by: world.actor(.asker))
            func id() -> (name: String, value: String) { ("id", CommandID.make().text) }
            return [
                TrialCommand(.post, Self.take, seat, as: .asker, form: [id()]),
                TrialCommand(.post, Self.reserve, seat, as: .colleague, form: [id()]),
                TrialCommand(.post, Self.visit, seat, as: .asker, form: [id()]),
                TrialCommand(.post, Self.visit, seat, as: .third, form: [id()]),
            ]
        }
        return plug
    }

    private func reply(_ id: CommandID) -> Reply { Reply.done(["visit": id.text], status: 201, see: "/") }
}

/// What people do with seats.
struct SeatActions: Sendable {
    let room: String
    let isHasty: Bool
    let ground: Ground

    func open(by actor: Actor) async throws -> ThreadID {
        let (seat, room) = (ThreadID.make(), room)
        try await ground.perform("\(room).open", by: actor, on: seat.text) { transaction in
            _ = try transaction.run("insert into \(raw: room)_seat (id) values (\(seat))")
        }
        return seat
    }

    /// Takes a seat that nobody has.
    func take(_ seat: ThreadID, _ id: CommandID, by actor: Actor) async throws -> CommandID {
        let room = room
        return try await turn("take", seat, id, by: actor) { visits, takenBy, transaction in
            guard takenBy == nil else { throw SeatTaken() }
            try transaction.run(
                """
                update \(raw: room)_seat set taken_by = \(actor.person), visits = \(visits + 1) where id = \(seat)
                """)
        }
    }

    /// Comes to a seat, whoever has it.
    func visit(_ seat: ThreadID, _ id: CommandID, by actor: Actor) async throws -> CommandID {
        let room = room
        return try await turn("visit", seat, id, by: actor) { visits, _, transaction in
            try transaction.run("update \(raw: room)_seat set visits = \(visits + 1) where id = \(seat)")
        }
    }

    private func turn(
        _ verb: String, _ seat: ThreadID, _ id: CommandID, by actor: Actor,
        _ body: @escaping @Sendable (_ visits: Int, _ takenBy: PersonID?, Transaction) throws -> Void
    ) async throws -> CommandID {
        let (room, ground) = (room, ground)
        let seen = isHasty ? try await ground.look("\(room).look", by: actor) { try read(seat, in: $0) } : nil
        return try await ground.perform("\(room).\(verb)", by: actor, on: seat.text) { transaction in
            if let seen {
                try body(seen.visits, seen.takenBy, transaction)
                try note(CommandID.make(), at: seat, in: transaction)
                return id
            }
            try transaction.run("update \(raw: room)_seat set visits = visits where id = \(seat)")
            return try Commands.once(id, "\(room).\(verb)", by: actor, at: ground.clock.now(), in: transaction) {
                let now = try read(seat, in: transaction)
                try body(now.visits, now.takenBy, transaction)
                try note(id, at: seat, in: transaction)
                return id
            }
        }
    }

    private func read(
        _ seat: ThreadID, in transaction: Transaction
    ) throws -> (visits: Int, takenBy: PersonID?) {
        let row = try transaction.first("select visits, taken_by from \(raw: room)_seat where id = \(seat)")
        guard let row else { throw CommonFailure.notFound }
        return (try row.get("visits"), try row.get("taken_by"))
    }

    private func note(_ id: CommandID, at seat: ThreadID, in transaction: Transaction) throws {
        try transaction.run("insert into \(raw: room)_visit (id, seat_id) values (\(id), \(seat))")
    }
}

/// Somebody else was faster.
struct SeatTaken: Failure {
    let code = "seat-taken"
    let status = 409
    let message = Text(zh: "座位已有人", en: "Somebody has this seat")
}
