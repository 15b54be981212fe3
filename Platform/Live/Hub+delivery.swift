import Circles
import Kernel
import NIOCore
import Storage
import Threads

/// What is new in a circle, written to those who are online in it.
extension Hub {
    /// Changes of one reading, ready to be written.
    struct Encoded: Sendable {
        let fan: FanOut
        var bytes: [Language: [ByteBuffer]] = [:]
    }

    /// Starts a circle's delivery, or has the one that runs go round once more.
    func deliverSoon(_ circle: CircleID) {
        guard let audience = audiences[circle] else {
            guard starts() else { return }
            Task {
                await lookForNewcomers(circle)
                rests()
            }
            return
        }
        if audience.work != nil {
            audience.work = .runningAndDue
        } else {
            audience.work = .running
            guard starts() else { return }
            Task {
                await deliver(audience)
                rests()
            }
        }
    }

    /// Reads who is in a circle in any case, because somebody may have come to it unnoticed.
    func lookAgain(_ circle: CircleID) {
        vacant[circle] = nil
        audiences[circle]?.isRosterDoubtful = true
        deliverSoon(circle)
    }

    private func deliver(_ audience: Audience) async {
        repeat {
            audience.work = .running
            do {
                while try await deliverOnce(audience) {}
            } catch {
                failed(error)
                for reader in audience.readers.values { close(reader.stream) }
            }
        } while audience.work == .runningAndDue
        audience.work = nil
    }

    /// Writes one reading to all readers of the circle; true when there is more.
    private func deliverOnce(_ audience: Audience) async throws -> Bool {
        guard !audience.readers.isEmpty else { return false }
        // A reader that arrives while this is read may be one of whom the reading knows nothing.
        let arrived = arrivals
        let (after, known) = (audience.last, audience.isRosterDoubtful ? nil : audience.roster?.version)
        audience.isRosterDoubtful = false
        var encoded = try await read(audience.circle, after: after, knowing: known, in: audience.languages)
        guard audiences[audience.circle] === audience else {
            // Everybody went meanwhile; whoever came belongs to the audience that was made for them.
            deliverSoon(audience.circle)
            return false
        }
        if let roster = encoded.fan.roster {
            audience.roster = roster
            addNewcomers(to: audience, roster, arrived: arrived)
        }
        for (id, reader) in audience.readers {
            guard let member = member(reader, of: audience) else {
                if reader.arrival <= arrived {
                    revoke(audience.circle, of: reader.stream)
                } else {
                    // Not known to this reading: it reads by itself whether it may.
                    audience.readers[id]?.target = max(reader.target ?? 0, encoded.fan.reached)
                    startCatchingUp(reader.stream)
                }
                continue
            }
            try serve(&encoded, to: id, of: audience, as: member)
        }
        audience.last = max(audience.last, encoded.fan.reached)
        return encoded.fan.reached < encoded.fan.last
    }

    /// How a reader stands to a circle.
    private enum Standing {
        case member(MemberSight)
        case everybody
    }

    private func member(_ reader: Reader, of audience: Audience) -> Standing? {
        if audience.circle == Circles.everybody { return .everybody }
        return audience.roster?.members[reader.stream.person].map { .member($0) }
    }

    private func serve(
        _ encoded: inout Encoded, to id: ObjectIdentifier, of audience: Audience, as standing: Standing
    ) throws {
        guard var reader = audience.readers[id], !encoded.fan.changes.isEmpty else { return }
        let language = reader.stream.language
        let bytes = try encoded.bytes[language] ?? encode(encoded.fan, in: language)
        encoded.bytes[language] = bytes
        for (index, (change, sight)) in encoded.fan.changes.enumerated() {
            let sees =
                switch standing {
                case .member(let member): sight.admits(member)
                case .everybody: sight.admitsEverybody
                }
            if sees { reader.take(change.number, bytes[index]) }
        }
        if reader.target == nil { reader.after = max(reader.after, encoded.fan.reached) }
        audience.readers[id] = reader
    }

    /// Reads and encodes outside of the hub's own turn.
    private nonisolated func read(
        _ circle: CircleID, after number: Int64, knowing roster: Int64?, in languages: Set<Language>
    ) async throws -> Encoded {
        let fan = try await database.read { try Sync.fanOut(of: circle, after: number, knowing: roster, in: $0) }
        var encoded = Encoded(fan: fan)
        for language in languages { encoded.bytes[language] = try encode(fan, in: language) }
        await betweenReadingAndWriting()
        return encoded
    }

    private nonisolated func encode(_ fan: FanOut, in language: Language) throws -> [ByteBuffer] {
        try fan.changes.map { try encode($0.change, in: language) }
    }

    /// One change as it goes over the wire.
    nonisolated func encode(_ change: CircleChange, in language: Language) throws -> ByteBuffer {
        try StreamEvent.entry(change, render(change.entry, language)).bytes()
    }

    /// Who has joined the circle since its members were read last, and was online before this reading.
    private func addNewcomers(to audience: Audience, _ roster: Roster, arrived: UInt64) {
        for stream in online(roster) where audience.readers[ObjectIdentifier(stream)] == nil {
            guard stream.arrival <= arrived else { continue }
            add(stream, to: audience, after: audience.last, target: nil)
        }
    }

    private func online(_ roster: Roster) -> [EventStream] {
        roster.members.keys.flatMap { ofPerson[$0] ?? [] }
    }

    /// A circle that nobody online was in: somebody online may have joined it.
    private func lookForNewcomers(_ circle: CircleID) async {
        let known = vacant[circle]
        let arrived = arrivals
        do {
            let fan = try await database.read {
                try Sync.fanOut(of: circle, after: .max, knowing: known, in: $0)
            }
            guard audiences[circle] == nil else { return deliverSoon(circle) }
            guard let roster = fan.roster else { return }
            let newcomers = online(roster).filter { $0.arrival <= arrived }
            guard !newcomers.isEmpty else { return leaveVacant(circle, roster.version) }
            // The newest change is the joining itself.
            let audience = Audience(circle, last: max(0, fan.last - 1))
            audience.roster = roster
            audiences[circle] = audience
            for stream in newcomers { add(stream, to: audience, after: audience.last, target: nil) }
            deliverSoon(circle)
        } catch {
            // Whoever joined learns of it with the next page.
            failed(error)
        }
    }
}
