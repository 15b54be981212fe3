import Deidentification
import Foundation
import Kernel
import Media
import Questions
import Web

/// Reads the room's forms; whatever is wrong is named with its field.
enum AskReading {
    static func draft(_ form: Form) throws -> DraftContent {
        var question = CaseQuestion()
        for field in CaseQuestion.textFields {
            question[keyPath: field.path] = try PlainText.clean(
                form.text(field.name) ?? "", field: field.name, limit: field.name == "question" ? 2000 : 4000,
                lines: true, required: field.name == "question")
        }
        question.ageBand = try form.code("ageBand", default: AgeBand.unknown)
        question.sex = try form.code("sex", default: Sex.unknown)
        question.setting = try form.code("setting", default: Setting.villageClinic)
        question.urgency = try form.code("urgency", default: Urgency.routine)
        let tier = try form.int("tier") ?? 1
        guard (1...3).contains(tier) else {
            throw CommonFailure.invalid(field: "tier", reason: Text(zh: "级别为 1 至 3。", en: "The tier is 1 to 3."))
        }
        question.tier = tier
        let groups = try form.all("group").map { text throws(CommonFailure) -> CircleID in
            guard let id = CircleID(text) else {
                throw .invalid(field: "group", reason: Text(zh: "群组编号无效。", en: "This is no group."))
            }
            return id
        }
        guard groups.count <= 20 else {
            throw CommonFailure.invalid(field: "group", reason: Text(zh: "最多 20 个群组。", en: "At most 20 groups."))
        }
        let names = try PlainText.clean(form.text("names") ?? "", field: "names", limit: 200, required: false)
        return DraftContent(question: question, groups: groups, names: split(names))
    }

    /// Names apart by commas of either script, semicolons or line ends; an English name keeps its blanks.
    private static func split(_ names: String) -> [String] {
        let parts = names.split { ",，、;；\n".contains($0) }.flatMap { part -> [String] in
            let isHan = part.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
            return isHan ? part.split(separator: " ").map(String.init) : [String(part)]
        }
        return parts.map { $0.trimmingCharacters(in: .whitespaces) }.filter { $0.unicodeScalars.count >= 2 }
    }

    /// What the author keeps in the text and the pictures, and why.
    static func review(_ form: Form) throws -> DraftReview {
        func reason(_ text: String?, _ field: String) throws -> String {
            try PlainText.clean(text ?? "", field: field, limit: 200, required: false)
        }
        var review = DraftReview(
            kept: Set(form.all("keep")), reason: try reason(form.text("reason"), "reason"))
        review.acceptsPoorPictures = form.flag("poor")
        review.acceptsSmallCell = form.flag("smallCell")
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

    /// The uploads to attach; what is no upload's id is as absent as an unknown one.
    static func uploads(_ form: Form) throws(CommonFailure) -> [UploadID] {
        var uploads: [UploadID] = []
        for text in form.all("upload") {
            guard let upload = UploadID(text) else { throw .notFound }
            uploads.append(upload)
        }
        return uploads
    }

    /// The box that is taken away again, by its number.
    static func box(_ form: Form) throws(CommonFailure) -> Int {
        guard let box = try form.int("box") else {
            throw .invalid(field: "box", reason: Text(zh: "请指明方框。", en: "Name the box."))
        }
        return box
    }

    /// Boxes in parts of the picture's width and height, 0 to 1.
    static func masks(_ form: Form) throws -> [MaskBox] {
        let items = form.items("mask")
        guard items.count <= 50 else {
            throw CommonFailure.invalid(field: "mask", reason: Text(zh: "最多 50 个方框。", en: "At most 50 boxes."))
        }
        return try items.map { item in
            let numbers = ["x", "y", "width", "height"].map { item.text($0).flatMap(Double.init) ?? .nan }
            guard numbers.allSatisfy({ $0 >= 0 && $0 <= 1 }), numbers[2] > 0, numbers[3] > 0 else {
                throw CommonFailure.invalid(
                    field: "mask", reason: Text(zh: "方框不在图内。", en: "A box is not within the picture."))
            }
            return MaskBox(x: numbers[0], y: numbers[1], width: numbers[2], height: numbers[3])
        }
    }

    /// The draft's version that the author has seen.
    static func seen(_ form: Form) throws(CommonFailure) -> Int64 {
        guard let seen = try form.int("seen") else {
            throw .invalid(field: "seen", reason: AskTexts.seenNeeded)
        }
        return Int64(seen)
    }

    /// Which of the findings is meant, by its number; nil for all of them.
    static func finding(_ text: String) throws(CommonFailure) -> Int? {
        guard text == "all" || Int(text) != nil else {
            throw .invalid(field: "finding", reason: Text(zh: "没有这一项。", en: "There is no such finding."))
        }
        return Int(text)
    }
}
