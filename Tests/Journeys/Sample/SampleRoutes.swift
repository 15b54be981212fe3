import Circles
import Kernel
import Rooms
import Threads
import Web

/// What the sample room answers.
struct SampleRoutes: Sendable {
    let actions: SampleActions

    private struct Made: Encodable, Sendable { let id: String }
    private struct Face: Encodable, Sendable {
        let title: String
        let count: Int
    }

    var routes: [Route] {
        [
            Route(.get, SamplePaths.list, body: .none, list),
            Route(.get, SamplePaths.new, body: .none) { _ in
                Reply(Made(id: CommandID.make().text)) { view in
                    let action = SamplePaths.list()
                    return Page(
                        title: SampleTexts.newRing,
                        body: "<form method=\"post\" action=\"\(action)\">\(view.csrfField())\(Kit.command())</form>")
                }
            },
            Route(.post, SamplePaths.list) { request in
                let ring = try await actions.openRing(
                    request.command(), request.form.required("name"), by: request.requireActor())
                return Reply.done(Made(id: ring.text), status: 201, see: SamplePaths.ring(ring))
            },
            Route(.get, SamplePaths.ring, body: .none) { request, id in
                let ring = try await actions.ring(id, by: request.requireActor())
                return Reply(Face(title: ring.name, count: ring.memberCount)) { _ in
                    Page(title: ring.name, body: "<h1>\(ring.name)</h1>")
                }
            },
            Route(.post, SamplePaths.members) { request, ring in
                guard let person: PersonID = try request.form.id("person") else { throw CommonFailure.notFound }
                try await actions.add(person, to: ring, request.command(), by: request.requireActor())
                return Reply.done(Made(id: person.text), see: SamplePaths.ring(ring))
            },
            Route(.post, SamplePaths.notes) { request, ring in
                let note = try await actions.write(
                    request.form.required("title"), in: ring, request.command(), by: request.requireActor())
                return Reply.done(Made(id: note.text), status: 201, see: SamplePaths.note(note))
            },
            Route(.get, SamplePaths.note, body: .none, show),
            Route(.post, SamplePaths.remarks) { request, note in
                let seq = try await actions.remark(
                    request.form.required("text"), on: note, request.command(), by: request.requireActor())
                return Reply.done(["seq": seq], status: 201, see: SamplePaths.note(note))
            },
        ]
    }

    private func list(_ request: Request) async throws -> Reply {
        let rings = try await actions.rings(by: request.requireActor())
        return Reply(Face(title: "", count: rings.count)) { view in
            Page(
                title: SampleTexts.title,
                body: """
                    <h1>\(view[SampleTexts.title])</h1>
                    \(rings.map { "<a href=\"\(SamplePaths.ring($0.id))\">\($0.name)</a>" as HTML })
                    """)
        }
    }

    private func show(_ request: Request, _ id: ThreadID) async throws -> Reply {
        let note = try await actions.read(id, by: request.requireActor())
        let kinds = Dictionary(uniqueKeysWithValues: SampleKinds.all.map { ($0.name, $0) })
        return Reply(Face(title: note.title, count: note.entries.count)) { view in
            let entries = note.entries.compactMap { entry in kinds[entry.kind]?.render(entry, view.language) }
            return Page(
                title: note.title, scripts: ["live.js", "sample.js"], styles: ["sample.css"],
                body: """
                    \(Kit.live(after: note.vector))
                    <div id="sample-head" data-refresh="sample-head"><h1>\(note.title)</h1>
                    <p>\(note.entries.count)</p></div>
                    <div class="entries" data-thread="\(id)">\(entries)</div>
                    """)
        }
    }
}

/// The sample room's own example of each command.
enum SampleTrial {
    static func commands(_ world: TrialWorld, _ actions: SampleActions) async throws -> [TrialCommand] {
        let asker = world.actor(.asker)
        let ring = try await actions.openRing(.make(), TrialWorld.secret, by: asker)
        try await actions.add(world.actor(.colleague).person, to: ring, .make(), by: asker)
        let note = try await actions.write(TrialWorld.secret, in: ring, .make(), by: asker)
        let third = world.actor(.third).person.text
        func id() -> (name: String, value: String) { ("id", CommandID.make().text) }
        return [
            TrialCommand(.post, SamplePaths.list, as: .asker, form: [id(), ("name", TrialWorld.secret)])
                .forAnybody(),
            TrialCommand(.get, SamplePaths.ring, ring, as: .colleague),
            TrialCommand(.post, SamplePaths.members, ring, as: .asker, form: [id(), ("person", third)]),
            TrialCommand(.post, SamplePaths.notes, ring, as: .asker, form: [id(), ("title", TrialWorld.secret)]),
            TrialCommand(.get, SamplePaths.note, note, as: .colleague),
            TrialCommand(
                .post, SamplePaths.remarks, note, as: .colleague, form: [id(), ("text", TrialWorld.secret)]),
        ]
    }
}
