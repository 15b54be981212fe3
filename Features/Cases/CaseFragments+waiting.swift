import Circles
import Kernel
import Questions
import Web

/// What whoever asked does while nobody has answered yet.
extension CaseFragments {
    /// How many it reached and until when an answer is due, until there is one.
    static func expectation(_ found: Case, _ reach: CaseReach, _ view: View) -> HTML? {
        guard found.state == .open, found.answerCount == 0 else { return nil }
        return """
            <p class="card sent" role="status">\(view[CaseTexts.expect(reach.sentTo)])<strong>\(view.time(found.due))</strong></p>
            """
    }

    /// For a case that cannot wait: what to do meanwhile, and whom to call.
    static func meanwhile(_ found: Case, _ view: View) -> HTML? {
        guard found.urgency == .stat, found.answerCount == 0, found.state != .closed else { return nil }
        return """
            <section class="notice now" aria-labelledby="h-now"><h2 id="h-now">\(view[CaseTexts.meanwhileTitle])</h2>
            <p><a class="button call" href="tel:120">\(view[CaseTexts.call])</a></p>
            <ul>\(CaseTexts.meanwhile.map { "<li>\(view[$0])</li>" as HTML })</ul></section>
            """
    }
}
