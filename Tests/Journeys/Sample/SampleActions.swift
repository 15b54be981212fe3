import Circles
import Kernel
import Rooms
import Storage
import Threads

/// What people do in the sample room.
struct SampleActions: Sendable {
    let ground: Ground

    func openRing(_ id: CommandID, _ name: String, by actor: Actor) async throws -> CircleID {
        let ground = ground
        return try await ground.perform("sample.open-ring", by: actor, on: id.text) { transaction in
            let now = ground.clock.now()
            return try Commands.once(id, "sample.open-ring", by: actor, at: now, in: transaction) {
                let ring = CircleID(of: id)
                try Circles.create(
                    ring, kind: SampleRoom.ring.name, name: name, limit: 50, history: .all, at: now, in: transaction)
                try Circles.join(ring, actor.person, role: "keeper", invitedBy: nil, at: now, in: transaction)
                return ring
            }
        }
    }

    func add(_ person: PersonID, to ring: CircleID, _ id: CommandID, by actor: Actor) async throws {
        let ground = ground
        try await ground.perform("sample.add-member", by: actor, on: ring.text) { transaction in
            try require(ring, by: actor, in: transaction)
            let now = ground.clock.now()
            _ = try Commands.once(id, "sample.add-member", by: actor, at: now, in: transaction) {
                guard try Circles.role(in: ring, of: person, transaction) == nil else { return false }
                try Circles.join(ring, person, role: "guest", invitedBy: actor.person, at: now, in: transaction)
                return true
            }
        }
    }

    func write(_ title: String, in ring: CircleID, _ id: CommandID, by actor: Actor) async throws -> ThreadID {
        let ground = ground
        let body = try SampleKinds.Body(text: title).json
        return try await ground.perform("sample.write", by: actor, on: ring.text) { transaction in
            try require(ring, by: actor, in: transaction)
            let now = ground.clock.now()
            return try Commands.once(id, "sample.write", by: actor, at: now, in: transaction) {
                let thread = ThreadID(of: id)
                try Threads.open(
                    thread, room: SampleRoom.name, author: actor.person, whole: true, at: now, in: transaction)
                try Threads.share(thread, with: [ring], in: transaction)
                _ = try Threads.append(
                    NewEntry(id: id, kind: "note", body: body), to: thread, by: actor, on: ground, in: transaction)
                return thread
            }
        }
    }

    func remark(_ text: String, on note: ThreadID, _ id: CommandID, by actor: Actor) async throws -> Int64 {
        let ground = ground
        let body = try SampleKinds.Body(text: text).json
        return try await ground.perform("sample.remark", by: actor, on: note.text) { transaction in
            _ = try SampleStore.title(note, by: actor.person, in: transaction)
            return try Threads.append(
                NewEntry(id: id, kind: "remark", body: body), to: note, by: actor, on: ground, in: transaction)
        }
    }

    func read(_ note: ThreadID, by actor: Actor) async throws -> SampleNote {
        try await ground.look("sample.read", by: actor, on: note.text) { transaction in
            SampleNote(
                thread: note, title: try SampleStore.title(note, by: actor.person, in: transaction),
                entries: try Threads.entries(of: note, by: actor.person, in: transaction),
                vector: try Circles.vector(of: actor.person, in: transaction))
        }
    }

    func rings(by actor: Actor) async throws -> [CircleSummary] {
        try await ground.look("sample.list", by: actor) { transaction in
            try Circles.list(of: actor.person, kind: SampleRoom.ring.name, in: transaction)
        }
    }

    func ring(_ id: CircleID, by actor: Actor) async throws -> CircleSummary {
        try await ground.look("sample.ring", by: actor, on: id.text) { transaction in
            guard let ring = try Circles.readable(id, by: actor.person, in: transaction),
                ring.kind == SampleRoom.ring.name
            else { throw CommonFailure.notFound }
            return ring
        }
    }

    /// The demonstration's ring: three people and a note.
    func fill(_ world: DemoWorld) async throws {
        let keeper = DemoWorld.actor(0)
        let ring = try await openRing(DemoWorld.id(200), "示例样本圈", by: keeper)
        for number in [3, 10] {
            try await add(DemoWorld.person(number), to: ring, DemoWorld.id(200 + number), by: keeper)
        }
        _ = try await write("示例便条", in: ring, DemoWorld.id(220), by: keeper)
    }

    private func require(_ ring: CircleID, by actor: Actor, in transaction: Transaction) throws {
        guard try Circles.role(in: ring, of: actor.person, transaction) != nil else { throw CommonFailure.notFound }
        guard try Capabilities.has("may-sample", in: ring, actor.person, transaction) else {
            throw CommonFailure.notAllowed
        }
    }
}

/// A note with what was said about it.
struct SampleNote: Sendable {
    let thread: ThreadID
    let title: String
    let entries: [Entry]
    let vector: [CircleID: Int64]
}
