import Jobs
import Kernel
import Web

/// The jobs of all rooms as their operator sees them.
struct JobsPage: Sendable {
    let counts: (waiting: Int, running: Int, dead: Int)
    let dead: [DeadJob]

    struct JSON: Encodable, Sendable {
        struct Job: Encodable, Sendable {
            let id: JobID
            let room: String
            let name: String
            let attempts: Int
            let code: String
            let createdAt: Instant
        }

        let waiting: Int
        let running: Int
        let dead: [Job]
    }

    var json: JSON {
        JSON(
            waiting: counts.waiting, running: counts.running,
            dead: dead.map {
                JSON.Job(
                    id: $0.id, room: $0.room, name: $0.name, attempts: $0.attempts, code: $0.code,
                    createdAt: $0.createdAt)
            })
    }

    func page(_ view: View) -> Page {
        Page(
            title: JobTexts.title,
            body: """
                <h1>\(view[JobTexts.title])</h1>
                <p class="hint">\(view[JobTexts.counts(counts.waiting, counts.running)])</p>
                <section class="card" aria-labelledby="h-dead"><h2 id="h-dead">\(view[JobTexts.dead])</h2>
                \(dead.isEmpty ? "<p class=\"empty\">\(view[JobTexts.none])</p>" : "<p class=\"hint\">\(view[JobTexts.hint])</p>")
                <ul class="list">\(dead.map { line($0, view) })</ul></section>
                """)
    }

    private func line(_ job: DeadJob, _ view: View) -> HTML {
        """
        <li><p><span class="badge">\(job.code)</span> \(job.room) · \(job.name) · \(view[JobTexts.attempts(job.attempts)])</p>
        <p class="hint">\(view.time(job.createdAt))</p>
        <div class="row">
        <form method="post" action="\(JobRoutes.revive(job.id))">\(view.csrfField())<button class="button">\(view[JobTexts.revive])</button></form>
        <form method="post" action="\(JobRoutes.discard(job.id))">\(view.csrfField())<button class="button button-danger">\(view[JobTexts.discard])</button></form>
        </div></li>
        """
    }
}
