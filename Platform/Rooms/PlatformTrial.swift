import Blobs
import Circles
import Foundation
import Jobs
import Kernel
import Media
import Storage
import Threads
import Web

/// The platform's own commands, tried as those of rooms are.
enum PlatformTrial {
    static func commands(_ world: TrialWorld) async throws -> [TrialCommand] {
        let (thread, asker) = (try await fileInGroup(world), world.actor(.asker))
        let (circle, job) = (world.group.text, try await deadJob(world))
        return try await uploads(world, of: asker) + [
            TrialCommand(
                .get, "/files/:thread/:seq/:position/:rendition", at: "/files/\(thread)/1/0/full", as: .asker),
            TrialCommand(.get, "/circles/:circle/changes", at: "/circles/\(circle)/changes", as: .asker),
            TrialCommand(.post, JobRoutes.revive, job, as: .administrator),
            TrialCommand(.post, JobRoutes.discard, job, as: .administrator),
            TrialCommand(.post, "/language", at: "/language", as: .asker, [("language", "en"), ("next", "/")])
                .forAnybody(),
            TrialCommand(.get, HelpRoutes.list, as: .asker).forAnybody(),
            TrialCommand(.get, HelpRoutes.guide, "asking", as: .asker).forAnybody(),
        ]
    }

    /// One upload for each command, so that none needs what another one has ended.
    private static func uploads(_ world: TrialWorld, of actor: Actor) async throws -> [TrialCommand] {
        let version = ["Tus-Resumable": "1.0.0"]
        func upload() async throws -> String {
            let id = UploadID.make()
            _ = try await world.house.uploads.create(id: id, owner: actor.person, length: 3)
            return "/uploads/\(id)"
        }
        let piece = version.merging(
            ["Upload-Offset": "0", "Content-Type": "application/offset+octet-stream"]) { $1 }
        let id = Data(UploadID.make().text.utf8).base64EncodedString()
        return [
            TrialCommand(.post, "/uploads", at: "/uploads", as: .asker).with(
                headers: version.merging(["Upload-Length": "3", "Upload-Metadata": "id \(id)"]) { $1 }),
            TrialCommand(.head, "/uploads/:upload", at: try await upload(), as: .asker).with(headers: version),
            TrialCommand(.patch, "/uploads/:upload", at: try await upload(), as: .asker).with(
                headers: piece, content: Array("abc".utf8)),
            TrialCommand(.delete, "/uploads/:upload", at: try await upload(), as: .asker).with(headers: version),
        ]
    }

    /// A job that failed too often, as the operator finds it.
    private static func deadJob(_ world: TrialWorld) async throws -> JobID {
        let now = world.house.ground.clock.now()
        let job = NewJob(
            room: PlatformJobs.room, name: "trial", key: CommandID.make().text, subject: nil, body: "{}", due: now)
        return try await world.house.ground.database.write { transaction in
            let id = try Jobs.queueDead(job, at: now, in: transaction)
            guard let id else { throw CommonFailure.notFound }
            return id
        }
    }

    /// A thread of no room whose one entry holds a file that only the group reads.
    private static func fileInGroup(_ world: TrialWorld) async throws -> ThreadID {
        let place = FileManager.default.temporaryDirectory.appendingPathComponent("huizhen-trial-\(UUID().uuidString)")
        try Data(TrialWorld.secret.utf8).write(to: place)
        // Temporary: if it cannot be removed the system does it one day.
        defer { try? FileManager.default.removeItem(at: place) }
        let stored = try await world.house.files.put(fileAt: place.path)
        let (thread, asker, group) = (ThreadID.make(), world.actor(.asker), world.group)
        let file = EntryFile(position: 0, rendition: "full", hash: stored.hash, type: "text/plain", bytes: stored.bytes)
        // Without consequences: no room knows what this is.
        let ground = Ground(
            database: world.house.ground.database, clock: world.house.ground.clock,
            changed: world.house.ground.changed)
        try await ground.perform("platform.trial", by: asker, on: thread.text) { transaction in
            try Threads.open(
                thread, room: PlatformJobs.room, author: asker.person, whole: true, at: ground.clock.now(),
                in: transaction)
            try Threads.share(thread, with: [group], in: transaction)
            let entry = NewEntry(id: .make(), kind: "file", body: "{}", files: [file])
            _ = try Threads.append(entry, to: thread, by: asker, on: ground, in: transaction)
        }
        return thread
    }
}
