package import Kernel

/// What somebody who is signed in has to do before anything else is answered, such as setting up a second step.
///
/// Routes that belong to it say so with `beforeDuties()`. To all others that are open to everybody such a person is a
/// visitor, and the rest leads to the duty, whatever the session is carried by: a cookie, or a token of a program.
package struct Duty: Sendable {
    /// The page on which it is done.
    package let path: String
    /// What programs are told.
    package let failure: any Failure

    package init(path: String, failure: any Failure) {
        self.path = path
        self.failure = failure
    }
}

/// A duty comes first.
struct DutyFirst: Failure {
    let duty: Duty

    var code: String { duty.failure.code }
    var status: Int { duty.failure.status }
    var message: Text { duty.failure.message }
}
