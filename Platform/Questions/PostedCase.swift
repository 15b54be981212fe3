/// The body of the entry that posts a case: what its author confirmed, and nothing else.
///
/// The groups are not in it: they are the circles that the thread is shared with.
package struct PostedCase: Codable, Sendable, Equatable {
    /// The kind of the entry.
    package static let kind = "case"
    /// The room whose threads begin with it.
    package static let room = "cases"

    package let question: CaseQuestion
    /// In the order of the entry's files.
    package let attachments: [Attachment]
    /// Nil in a body from before consents were recorded.
    package let consent: Consent?
    package let removed: RemovalReport

    package init(question: CaseQuestion, attachments: [Attachment], consent: Consent?, removed: RemovalReport) {
        self.question = question
        self.attachments = attachments
        self.consent = consent
        self.removed = removed
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        question = try container.value(.question, or: CaseQuestion())
        attachments = try container.value(.attachments, or: [])
        consent = try container.decodeIfPresent(Consent.self, forKey: .consent)
        removed = try container.value(.removed, or: RemovalReport())
    }

    /// A body of every version that ever landed, and the emptiest one: each has to stay readable.
    package static let samples = [
        "{}",
        #"{"question":{"question":"Rash for three days?"}}"#,
        #"""
        {"attachments":[{"frames":1,"height":600,"kind":"photo","removed":[{"count":2,"name":"exif"}],"width":800,\#
        "windows":[]}],"consent":{"kind":"signed","scopes":["teaching"]},"question":{"ageBand":"25-44",\#
        "available":"","examination":"red spots","history":"since Monday","laboratory":"",\#
        "question":"Rash for three days?","setting":"village-clinic","sex":"female","tier":1,"urgency":"urgent"},\#
        "removed":{"keptReason":"","pictures":[{"burned":[{"box":{"height":0.1,"width":0.2,"x":0.1,"y":0.1},\#
        "kind":"text"}],"isUnreadable":false,"left":[],"position":0,"reason":""}],"text":[{"category":"name",\#
        "count":1,"field":"history","kept":false,"rule":"name.known"}]}}
        """#,
    ]
}
