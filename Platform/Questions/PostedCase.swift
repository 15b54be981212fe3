package import Foundation
package import Kernel

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
    /// By what later texts of the case are searched (`FoundWords`), sealed for the server that keeps the case and bound to
    /// the case's id; it goes with the entry.
    package var found: Data?

    package init(
        question: CaseQuestion, attachments: [Attachment], consent: Consent?, removed: RemovalReport,
        found: Data? = nil
    ) {
        self.found = found
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
        found = try container.decodeIfPresent(Data.self, forKey: .found)
    }

    /// What `found` is sealed for.
    package static func context(_ id: Identifier<some Any>) -> [UInt8] { Array("found \(id)".utf8) }

    /// A body of every version that ever landed, and the emptiest one: each has to stay readable.
    package static let samples = [
        "{}",
        #"{"question":{"question":"Rash for three days?"}}"#,
        #"""
        {"found":"AQID","question":{"question":"Rash since [4 days ago]?"},"removed":{"keptReason":"","pictures":[],\#
        "text":[{"asDistance":true,"category":"date","count":1,"field":"question","kept":false,"rule":"date.full"}]}}
        """#,
        #"""
        {"attachments":[{"frames":12,"height":192,"kind":"dicom","modality":"CT","removed":[{"count":1,\#
        "name":"PatientName"}],"spacing":{"atDetector":false,"columnMillimetres":1.9,"rowMillimetres":1.9},\#
        "takenDaysAgo":3,"width":192,"windowCenter":40,"windowWidth":400,"windows":["default","soft"]}],\#
        "consent":{"kind":"signed","scopes":["teaching"]},"question":{"ageBand":"25-44","available":"",\#
        "examination":"","history":"cough","laboratory":"","question":"Is this a nodule?","setting":"village-clinic",\#
        "sex":"female","tier":1,"urgency":"urgent"},"removed":{"keptReason":"","pictures":[{"burned":[{"box":{\#
        "height":0.1,"width":0.2,"x":0.1,"y":0.1},"kind":"text"}],"isUnreadable":false,"left":[],"position":0,\#
        "reason":""}],"text":[{"category":"name","count":1,"field":"history","kept":false,"rule":"name.known"}]}}
        """#,
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
