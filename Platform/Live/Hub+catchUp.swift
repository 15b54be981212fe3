import Circles
import Kernel
import NIOCore
import Storage
import Threads

/// What a device has missed: read by its stream alone, so that it delays nobody.
extension Hub {
    /// Has the stream read what it lacks in the circles in which it is behind; none, when it reads already.
    func startCatchingUp(_ stream: EventStream) {
        let id = ObjectIdentifier(stream)
        guard !missing(stream).isEmpty, !catchingUp.contains(id), starts() else { return }
        catchingUp.insert(id)
        Task {
            await catchUp(stream)
            catchingUp.remove(id)
            // A circle may have been added after the last reading.
            startCatchingUp(stream)
            rests()
        }
    }

    /// The circles in which the stream is behind, with the numbers that it has and those that it has to reach.
    private func missing(_ stream: EventStream) -> [CircleID: (after: Int64, target: Int64)] {
        let id = ObjectIdentifier(stream)
        guard !stream.isEnded, streams[id] != nil else { return [:] }
        var missing: [CircleID: (after: Int64, target: Int64)] = [:]
        for circle in circlesOf[id] ?? [] {
            guard let reader = audiences[circle]?.readers[id], let target = reader.target else { continue }
            missing[circle] = (reader.after, target)
        }
        return missing
    }

    private func catchUp(_ stream: EventStream) async {
        do {
            while true {
                let missing = missing(stream)
                guard !missing.isEmpty else { return }
                let (batch, bytes) = try await read(missing.mapValues(\.after), for: stream)
                await take(batch, bytes, into: stream)
                // A database that was set back never gets there: the device begins anew with what there is.
                if batch.isComplete, batch.reached.contains(where: { $1 < missing[$0]?.target ?? 0 }) {
                    return close(stream)
                }
            }
        } catch {
            failed(error)
            close(stream)
        }
    }

    private nonisolated func read(
        _ numbers: [CircleID: Int64], for stream: EventStream
    ) async throws -> (CatchUp, [ByteBuffer]) {
        let person = stream.person
        let batch = try await database.read { try Sync.catchUp(numbers, by: person, in: $0) }
        return (batch, try batch.changes.map { try encode($0, in: stream.language) })
    }

    /// Writes what was read, and joins the delivery of the circles in which the stream has come far enough.
    private func take(_ batch: CatchUp, _ bytes: [ByteBuffer], into stream: EventStream) async {
        let id = ObjectIdentifier(stream)
        for circle in batch.gone where audiences[circle]?.readers[id] != nil { revoke(circle, of: stream) }
        for (change, bytes) in zip(batch.changes, bytes) {
            // A device that takes slowly is read for slowly; meanwhile it may have been put out.
            await stream.room()
            guard let reader = audiences[change.circle]?.readers[id], reader.target != nil else { continue }
            if change.number > reader.after { stream.send(bytes) }
        }
        for (circle, reached) in batch.reached {
            guard let audience = audiences[circle] else { continue }
            audience.readers[id]?.reached(reached, delivered: audience.last)
        }
    }
}
