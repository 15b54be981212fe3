import Jobs
import Kernel
import Web

/// The jobs of all rooms as their operator sees them.
struct JobsPage: Sendable {
    let counts: (waiting: Int, running: Int, dead: Int)
    let dead: [DeadJob]
    /// What failed and will be tried again; work that comes back every so often never stops, so it stands here alone.
    let failing: [DeadJob]

    struct JSON: Encodable, Sendable {
        struct Job: Encodable, Sendable {
            let id: JobID
            let room: String
            let name: String
            let attempts: Int
            let code: String
            let createdAt: Instant
            /// When it is tried again; left out for what has stopped.
            let due: Instant?

            init(_ job: DeadJob) {
                (id, room, name, attempts) = (job.id, job.room, job.name, job.attempts)
                (code, createdAt, due) = (job.code, job.createdAt, job.due)
            }
        }

        let waiting: Int
        let running: Int
        let dead: [Job]
        let failing: [Job]
    }

    var json: JSON {
        JSON(
            waiting: counts.waiting, running: counts.running, dead: dead.map(JSON.Job.init),
            failing: failing.map(JSON.Job.init))
    }

    func page(_ view: View) -> Page {
        Page(
            title: JobTexts.title,
            body: """
                <h1>\(view[JobTexts.title])</h1>
                <p class="hint">\(view[JobTexts.counts(counts.waiting, counts.running)])</p>
                <section class="card" aria-labelledby="h-dead"><h2 id="h-dead">\(view[JobTexts.dead])</h2>
                \(dead.isEmpty ? "<p class=\"empty\">\(view[JobTexts.none])</p>" : "<p class=\"hint\">\(view[JobTexts.hint])</p>")
                <ul class="list">\(dead.map { stopped($0, view) })</ul></section>
                \(failing.isEmpty ? "" : again(view))
                """)
    }

    private func again(_ view: View) -> HTML {
        """
        <section class="card" aria-labelledby="h-failing"><h2 id="h-failing">\(view[JobTexts.failing])</h2>
        <ul class="list">\(failing.map { "<li>\(line($0, view))</li>" })</ul></section>
        """
    }

    private func line(_ job: DeadJob, _ view: View) -> HTML {
        """
        <p><span class="badge">\(job.code)</span> \(job.room) · \(job.name) · \(view[JobTexts.attempts(job.attempts)])</p>
        <p class="hint">\(view.time(job.createdAt))\(job.due.map { " · \(view[JobTexts.next]) \(view.time($0))" } ?? "")</p>
        """
    }

    private func stopped(_ job: DeadJob, _ view: View) -> HTML {
        """
        <li>\(line(job, view))
        <div class="row">
        <form method="post" action="\(JobRoutes.revive(job.id))">\(view.csrfField())<button class="button">\(view[JobTexts.revive])</button></form>
        <form method="post" action="\(JobRoutes.discard(job.id))">\(view.csrfField())<button class="button button-danger">\(view[JobTexts.discard])</button></form>
        </div></li>
        """
    }
}
