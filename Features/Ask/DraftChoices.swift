import Circles
import Deidentification
import Kernel
import Questions

/// What the author has ticked and written on the check page; it stays with the draft until that is posted.
struct DraftChoices: Codable, Sendable, Equatable {
    /// The draft's version on the page on which this was chosen.
    var seen: Int64 = 0
    /// Nil when the author has not come to it yet; the draft's own then stand.
    var groups: [CircleID]?
    var urgency: Urgency?
    var consent: Consent.Kind?
    var scopes: Set<Consent.Scope> = []
    var review = DraftReview()
    var isConfirmed = false

    init() {}

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        seen = try container.value(.seen, or: 0)
        groups = try container.decodeIfPresent([CircleID].self, forKey: .groups)
        urgency = try container.decodeIfPresent(String.self, forKey: .urgency).flatMap(Urgency.init)
        consent = try container.decodeIfPresent(String.self, forKey: .consent).flatMap(Consent.Kind.init)
        scopes = Set(try container.codes(.scopes))
        review = try container.value(.review, or: DraftReview())
        isConfirmed = try container.value(.isConfirmed, or: false)
    }

    private enum CodingKeys: String, CodingKey {
        case seen, groups, urgency, consent, scopes, review, isConfirmed
    }

    /// What of it still holds for the draft as it is now.
    ///
    /// A confirmation is of what was seen. Places in a text that was written anew mean something else.
    func holding(for draft: Draft) -> DraftChoices {
        var held = self
        if seen != draft.version { held.isConfirmed = false }
        if seen < draft.textVersion {
            held.review.kept = []
            held.review.chosen = [:]
        }
        return held
    }

    /// What is stored in each version that ever landed.
    static let samples = [
        "{}",
        #"""
        {"consent":"verbal","groups":["019aa1b2-0000-7000-8000-000000000001"],"isConfirmed":true,"review":{\#
        "acceptsPoorPictures":true,"chosen":{"history.0.4.date":1},"kept":["question.0.4.date"],"pictureReasons":{"4":"a ruler"},"reason":"needed"},\#
        "scopes":["teaching"],"seen":7,"urgency":"stat"}
        """#,
    ]
}

/// What the author decided about the findings in the text and the pictures.
struct DraftReview: Codable, Sendable, Equatable {
    /// Findings (by key) that the author keeps in the text although they were proposed.
    var kept: Set<String> = []
    /// What a date means that nobody else can tell, by the finding's key: the number of one of its choices.
    var chosen: [String: Int] = [:]
    /// The day from which the author saw distances counted; nil for whoever did not say.
    ///
    /// It is of one page and not kept.
    var day: CivilDay?
    var reason = ""
    /// Why a picture is posted although a reader still finds something in it, by the picture's `seq`.
    var pictureReasons: [Int64: String] = [:]
    /// The author knows that a picture is small, dark or blurred, and has no better one.
    var acceptsPoorPictures = false
    /// The author knows that a rare disease, a small place and an exact date stand together.
    var acceptsSmallCell = false

    init(
        kept: Set<String> = [], chosen: [String: Int] = [:], reason: String = "", pictureReasons: [Int64: String] = [:],
        acceptsPoorPictures: Bool = false, acceptsSmallCell: Bool = false
    ) {
        self.kept = kept
        self.chosen = chosen
        self.reason = reason
        self.pictureReasons = pictureReasons
        self.acceptsPoorPictures = acceptsPoorPictures
        self.acceptsSmallCell = acceptsSmallCell
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        kept = Set(try container.value(.kept, or: [String]()))
        chosen = try container.value(.chosen, or: [:])
        reason = try container.value(.reason, or: "")
        let reasons = try container.value(.pictureReasons, or: [String: String]())
        for (seq, reason) in reasons { if let seq = Int64(seq) { pictureReasons[seq] = reason } }
        acceptsPoorPictures = try container.value(.acceptsPoorPictures, or: false)
        acceptsSmallCell = try container.value(.acceptsSmallCell, or: false)
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(kept.sorted(), forKey: .kept)
        try container.encode(chosen, forKey: .chosen)
        try container.encode(reason, forKey: .reason)
        let reasons = pictureReasons.map { (String($0.key), $0.value) }
        try container.encode(Dictionary(uniqueKeysWithValues: reasons), forKey: .pictureReasons)
        try container.encode(acceptsPoorPictures, forKey: .acceptsPoorPictures)
        try container.encode(acceptsSmallCell, forKey: .acceptsSmallCell)
    }

    private enum CodingKeys: String, CodingKey {
        case kept, chosen, reason, pictureReasons, acceptsPoorPictures, acceptsSmallCell
    }
}
