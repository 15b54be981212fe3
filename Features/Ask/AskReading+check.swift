import Circles
import Deidentification
import Kernel
import Media
import Questions
import Web

/// What is decided on the check page.
extension AskReading {
    /// What the author keeps in the text and the pictures, and why.
    static func review(_ form: Form) throws -> DraftReview {
        func reason(_ text: String?, _ field: String) throws -> String {
            try PlainText.clean(text ?? "", field: field, limit: 200, required: false)
        }
        var review = DraftReview(
            kept: Set(form.all("keep")), reason: try reason(form.text("reason"), "reason"))
        review.acceptsPoorPictures = form.flag("poor")
        review.acceptsSmallCell = form.flag("smallCell")
        review.day = try form.int("day").map(CivilDay.init(number:))
        for item in form.items("decided") {
            if let key = item.text("key"), let choice = try item.int("choice") { review.chosen[key] = choice }
        }
        for item in form.items("left") {
            guard let seq = try item.int("seq") else { continue }
            review.pictureReasons[Int64(seq)] = try reason(item.text("reason"), "left")
        }
        return review
    }

    /// How the patient consented, and to what beside the groups.
    static func consent(_ form: Form) throws -> Consent {
        guard let kind = form.text("consent").flatMap(Consent.Kind.init) else {
            throw CommonFailure.invalid(field: "consent", reason: AskTexts.consentNeeded)
        }
        let scopes = try form.all("scope").map { text throws(CommonFailure) -> Consent.Scope in
            guard let scope = Consent.Scope(rawValue: text) else {
                throw .invalid(field: "scope", reason: Text(zh: "没有这个用途。", en: "There is no such use."))
            }
            return scope
        }
        return Consent(kind: kind, scopes: Set(scopes))
    }

    /// Where the case goes and how urgent it is; nil for what the form does not speak of.
    static func sheet(_ form: Form) throws -> PostSheet {
        let urgency = try form.text("urgency") == nil ? nil : form.code("urgency", default: Urgency.routine)
        return PostSheet(groups: try groups(form), urgency: urgency)
    }

    /// Everything that is ticked and written on the page, as it is: what is wrong in it is found when it is posted.
    static func choices(_ form: Form) -> DraftChoices {
        func line(_ text: String?) -> String { String((text ?? "").unicodeScalars.prefix(200).map(Character.init)) }
        var choices = DraftChoices()
        choices.seen = form.text("seen").flatMap(Int64.init) ?? 0
        let groups = form.all("group")
        choices.groups = groups.isEmpty ? nil : groups.prefix(21).compactMap { CircleID($0) }
        choices.urgency = form.text("urgency").flatMap(Urgency.init)
        choices.consent = form.text("consent").flatMap(Consent.Kind.init)
        choices.scopes = Set(form.all("scope").compactMap(Consent.Scope.init))
        choices.isConfirmed = form.flag("confirmed")
        choices.review.kept = Set(form.all("keep").prefix(500).map(line))
        choices.review.reason = line(form.text("reason"))
        choices.review.acceptsPoorPictures = form.flag("poor")
        choices.review.acceptsSmallCell = form.flag("smallCell")
        for item in form.items("decided").prefix(500) {
            guard let key = item.text("key"), let choice = item.text("choice").flatMap(Int.init) else { continue }
            choices.review.chosen[line(key)] = choice
        }
        for item in form.items("left").prefix(AskActions.pictureLimit) {
            guard let seq = item.text("seq").flatMap(Int64.init) else { continue }
            choices.review.pictureReasons[seq] = line(item.text("reason"))
        }
        return choices
    }

    // MARK: Pictures

    /// What is to be hidden in a picture.
    enum MaskOrder: Equatable {
        /// What the reader found: one place by its number, or nil for all of them.
        case found(Int?)
        case more([MaskBox])
        /// These and no others.
        case exactly([MaskBox])
    }

    static func maskOrder(_ form: Form) throws -> MaskOrder {
        if let finding = form.text("finding") { return .found(try Self.finding(finding)) }
        let boxes = try masks(form)
        return form.flag("exact") ? .exactly(boxes) : .more(boxes)
    }

    /// Boxes in parts of the picture's width and height, 0 to 1.
    static func masks(_ form: Form) throws -> [MaskBox] {
        try boxes(form.items("mask"), "mask")
    }

    /// Boxes that were drawn over pictures and not sent before the form was.
    static func open(_ form: Form) throws -> [PictureID: [MaskBox]] {
        var open: [PictureID: [MaskBox]] = [:]
        for (picture, items) in Dictionary(grouping: form.items("open"), by: { $0.text("picture") ?? "" }) {
            guard let id = PictureID(picture) else {
                throw CommonFailure.invalid(field: "open", reason: Text(zh: "没有这张图片。", en: "There is no such picture."))
            }
            open[id] = try boxes(items, "open")
        }
        return open
    }

    private static let boxLimit = 200

    private static func boxes(_ items: [Form], _ field: String) throws -> [MaskBox] {
        guard items.count <= boxLimit else {
            throw CommonFailure.invalid(
                field: field, reason: Text(zh: "最多 \(boxLimit) 个方框。", en: "At most \(boxLimit) boxes."))
        }
        return try items.map { item in
            let numbers = ["x", "y", "width", "height"].map { item.text($0).flatMap(Double.init) ?? .nan }
            guard numbers.allSatisfy({ $0 >= 0 && $0 <= 1 }), numbers[2] > 0, numbers[3] > 0 else {
                throw CommonFailure.invalid(
                    field: field, reason: Text(zh: "方框不在图内。", en: "A box is not within the picture."))
            }
            return MaskBox(x: numbers[0], y: numbers[1], width: numbers[2], height: numbers[3])
        }
    }

    /// The box that is taken away again, by its number.
    static func box(_ form: Form) throws(CommonFailure) -> Int {
        guard let box = try form.int("box") else {
            throw .invalid(field: "box", reason: Text(zh: "请指明方框。", en: "Name the box."))
        }
        return box
    }

    /// Which of the findings is meant, by its number; nil for all of them.
    static func finding(_ text: String) throws(CommonFailure) -> Int? {
        guard text == "all" || Int(text) != nil else {
            throw .invalid(field: "finding", reason: Text(zh: "没有这一项。", en: "There is no such finding."))
        }
        return Int(text)
    }
}
