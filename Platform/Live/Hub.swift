import Circles
package import Foundation
package import Kernel
package import Storage
import Threads

/// The event streams of the people who are online.
///
/// A stream knows one number per circle. Opening, coming back and being told of a commit are the same step: read what
/// comes after the number and write it. A stream that cannot keep up is ended; it resumes from its numbers.
package actor Hub {
    private var streams: [UUID: EventStream] = [:]
    private var work: [CircleID: Work] = [:]
    private let database: Database
    private let render: FragmentRenderer
    private let report: @Sendable (any Error) -> Void

    /// A circle's delivery: one at a time, and once more when something came meanwhile.
    private enum Work { case running, runningAndDue }

    /// - Parameter report: told of a failure to read; the streams concerned are ended, so that their devices come back.
    package init(
        database: Database, render: @escaping FragmentRenderer, report: @escaping @Sendable (any Error) -> Void
    ) {
        self.database = database
        self.render = render
        self.report = report
    }

    /// The number of open streams.
    package var count: Int { streams.count }

    /// Opens a stream that first gets what comes after `vector`.
    ///
    /// - Parameter vector: per circle the last number the device has; a circle left out starts at its present number.
    package func open(
        for person: PersonID, session: SessionID, language: Language, after vector: [CircleID: Int64]
    ) async throws -> EventStream {
        let present = try await database.read { try Circles.vector(of: person, in: $0) }
        let stream = EventStream(person: person, session: session, language: language) { [weak self] id in
            await self?.close(id)
        }
        for (circle, last) in present { stream.numbers[circle] = min(vector[circle] ?? last, last) }
        streams[stream.id] = stream
        // Circles the person is no longer in: the device forgets them.
        for circle in vector.keys where present[circle] == nil { stream.send(.revoked(circle)) }
        for circle in present.keys { changed([circle]) }
        return stream
    }

    /// Ends one stream.
    package func close(_ id: UUID) {
        streams.removeValue(forKey: id)?.finish()
    }

    /// Ends every stream of a session, as when it is signed out.
    package func end(session: SessionID) {
        for stream in streams.values where stream.session == session { close(stream.id) }
    }

    /// Ends every stream, as when the server stops.
    package func endAll() {
        for id in streams.keys { close(id) }
    }

    /// Returns when no delivery is under way, so that the database can be closed.
    package func settle() async {
        while !work.isEmpty { await Task.yield() }
    }

    /// To be told after each commit which circles have something new.
    package nonisolated func note(_ circles: [CircleID]) {
        Task { await changed(circles) }
    }

    private func changed(_ circles: [CircleID]) {
        guard !streams.isEmpty else { return }
        for circle in circles {
            if work[circle] != nil {
                work[circle] = .runningAndDue
            } else {
                work[circle] = .running
                Task { await deliver(circle) }
            }
        }
    }

    private func deliver(_ circle: CircleID) async {
        repeat {
            work[circle] = .running
            do {
                while try await deliverOnce(circle) {}
            } catch {
                report(error)
                for stream in streams.values where stream.numbers[circle] != nil { close(stream.id) }
            }
        } while work[circle] == .runningAndDue
        work[circle] = nil
    }

    /// Writes one batch to all streams of the circle; true when there may be more.
    private func deliverOnce(_ circle: CircleID) async throws -> Bool {
        let batchSize = 200
        let online = streams.values.map { ($0.person, $0.numbers[circle]) }
        guard !online.isEmpty else { return false }
        let people = Set(online.map(\.0))
        let start = online.compactMap(\.1).min()
        let batch = try await database.read { transaction in
            try Batch.read(circle, after: start, online: people, limit: batchSize, in: transaction)
        }
        var rendered: [Language: [Int64: Fragment]] = [:]
        for stream in streams.values {
            guard batch.members.contains(stream.person) else {
                if stream.numbers.removeValue(forKey: circle) != nil { stream.send(.revoked(circle)) }
                continue
            }
            // Joined since the stream opened: the newest change is the joining itself.
            let known = stream.numbers[circle] ?? max(0, batch.last - 1)
            for change in batch.changes where change.number > known {
                guard batch.audience[change.number]?.contains(stream.person) == true else { continue }
                let fragment =
                    rendered[stream.language]?[change.number] ?? render(change.entry, stream.language)
                rendered[stream.language, default: [:]][change.number] = fragment
                stream.send(.entry(change, fragment))
            }
            let reached = batch.changes.last?.number ?? batch.last
            stream.numbers[circle] = max(known, batch.isComplete ? max(reached, known) : reached)
            if stream.isFinished { close(stream.id) }
        }
        return !batch.isComplete
    }
}
