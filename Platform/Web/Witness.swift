import Circles
import Kernel

/// The one place where it is noted what a request was refused.
struct Witness: Sendable {
    let book: AuditBook?

    /// - Parameter parameters: those of the path; what is no identifier, such as a code, is left out.
    func note(_ failure: any Failure, _ head: Incoming.Head, route: Route, parameters: [String]) {
        let ids = parameters.filter { CommandID($0) != nil }
        note(
            failure, head, action: "\(route.method.rawValue) \(route.path)",
            subject: ids.isEmpty ? nil : ids.prefix(3).joined(separator: "/"))
    }

    /// For what no route answers: the path may be anything, and is left out.
    func note(_ failure: any Failure, _ head: Incoming.Head, method: String) {
        let known = Method(rawValue: method)?.rawValue ?? "other"
        note(failure, head, action: "\(known) elsewhere", subject: nil)
    }

    /// That something was asked for, once a day and person.
    func note(_ action: String, _ head: Incoming.Head) {
        guard let actor = head.session?.actor else { return }
        book?.note(
            AuditLine(
                person: actor.person, capacity: actor.capacity, address: head.address, action: action,
                subject: nil))
    }

    private func note(_ failure: any Failure, _ head: Incoming.Head, action: String, subject: String?) {
        guard (400..<500).contains(failure.status) else { return }
        let actor = head.session?.actor
        book?.note(
            AuditLine(
                person: actor?.person, capacity: actor?.capacity ?? .professional, address: head.address,
                action: action, subject: subject, refused: failure.code))
    }
}
