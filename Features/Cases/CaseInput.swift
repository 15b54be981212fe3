import Deidentification
import Foundation
import Kernel
import Web

/// Reads the room's forms; whatever is wrong is named with its field.
enum CaseInput {
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

    /// A code that has to be there.
    static func code<Code: RawRepresentable & CaseIterable & Sendable>(
        _ form: Form, _ field: String, of type: Code.Type
    ) throws -> Code where Code.RawValue == String {
        guard let code = form.text(field).flatMap(Code.init(rawValue:)) else {
            let codes = Code.allCases.map(\.rawValue).joined(separator: ", ")
            throw CommonFailure.invalid(
                field: field, reason: Text(zh: "请选择其一：\(codes)。", en: "Choose one of: \(codes)."))
        }
        return code
    }

    /// What the author keeps in the text and the pictures, and why.
    static func review(_ form: Form) throws -> TextReview {
        func reason(_ text: String?, _ field: String) throws -> String {
            try PlainText.clean(text ?? "", field: field, limit: 200, required: false)
        }
        var review = TextReview(
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
            throw CommonFailure.invalid(field: "consent", reason: ProtectionTexts.consentNeeded)
        }
        let scopes = try form.all("scope").map { text throws(CommonFailure) -> Consent.Scope in
            guard let scope = Consent.Scope(rawValue: text) else {
                throw .invalid(field: "scope", reason: Text(zh: "没有这个用途。", en: "There is no such use."))
            }
            return scope
        }
        return Consent(kind: kind, scopes: Set(scopes))
    }

    static func command(_ request: Request) throws -> CommandID { try request.form.id("id") ?? CommandID.make() }

    static func seq(_ request: Request) throws -> Int64 {
        guard let seq = request.parameter("seq").flatMap(Int64.init) else { throw CommonFailure.notFound }
        return seq
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

    static func assessment(_ form: Form) throws -> Assessment {
        let diagnoses = try form.items("diagnoses").compactMap { item -> Assessment.Diagnosis? in
            let name = try PlainText.clean(item.text("name") ?? "", field: "diagnoses", limit: 200, required: false)
            if name.isEmpty { return nil }
            let confidence = try item.int("confidence") ?? 50
            guard (0...100).contains(confidence) else {
                throw CommonFailure.invalid(
                    field: "diagnoses", reason: Text(zh: "把握为 0 至 100。", en: "Confidence is 0 to 100."))
            }
            return Assessment.Diagnosis(name: name, confidence: confidence)
        }
        guard (1...Assessment.diagnosisLimit).contains(diagnoses.count) else {
            throw CommonFailure.invalid(
                field: "diagnoses", reason: Text(zh: "请写一至三个诊断。", en: "Give one to three diagnoses."))
        }
        func long(_ name: String) throws -> String {
            try PlainText.clean(form.text(name) ?? "", field: name, limit: 2000, lines: true, required: false)
        }
        return Assessment(
            diagnoses: diagnoses, reasons: try long("reasons"), checkNext: try long("checkNext"), todo: try long("todo")
        )
    }

    static func closeOut(_ form: Form) throws -> CloseOut {
        CloseOut(
            diagnosisChanged: try form.code("diagnosisChanged", default: .unclear),
            planChanged: try form.code("planChanged", default: .unclear),
            referralAvoided: try form.code("referralAvoided", default: .unclear),
            learned: try PlainText.clean(
                form.text("learned") ?? "", field: "learned", limit: 2000, lines: true, required: false),
            withoutAnswer: false)
    }
}
