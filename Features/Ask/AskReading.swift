import Deidentification
import Foundation
import Kernel
import Media
import Questions
import Web

/// Reads the room's forms; whatever is wrong is named with its field.
enum AskReading {
    /// What is typed; a draft may be unfinished, so nothing of it has to be there.
    ///
    /// - Parameter tier: the writer's own, for a form that does not name another one.
    static func draft(_ form: Form, atTier tier: Int = 1) throws -> DraftContent {
        var question = CaseQuestion()
        for field in CaseQuestion.textFields {
            question[keyPath: field.path] = try PlainText.clean(
                form.text(field.name) ?? "", field: field.name, limit: field.name == "question" ? 2000 : 4000,
                lines: true, required: false)
        }
        question.ageBand = try form.code("ageBand", default: AgeBand.unknown)
        question.sex = try form.code("sex", default: Sex.unknown)
        question.setting = try form.code("setting", default: Setting.villageClinic)
        question.urgency = try form.code("urgency", default: Urgency.routine)
        let tier = try form.int("tier") ?? tier
        guard (1...3).contains(tier) else {
            throw CommonFailure.invalid(field: "tier", reason: Text(zh: "级别为 1 至 3。", en: "The tier is 1 to 3."))
        }
        question.tier = tier
        let groups = try Self.groups(form) ?? []
        let names = try PlainText.clean(form.text("names") ?? "", field: "names", limit: 200, required: false)
        let zone = try form.int("zone").flatMap { (-14 * 60...14 * 60).contains($0) ? $0 : nil }
        return DraftContent(question: question, groups: groups, names: split(names), minutesEast: zone)
    }

    /// The groups to ask; nil when the form does not speak of them, which an empty one does.
    static func groups(_ form: Form) throws -> [CircleID]? {
        let named = form.all("group")
        if named.isEmpty { return nil }
        let groups = try named.filter { !$0.isEmpty }.map { text throws(CommonFailure) -> CircleID in
            guard let id = CircleID(text) else {
                throw .invalid(field: "group", reason: Text(zh: "群编号无效。", en: "This is no group."))
            }
            return id
        }
        guard groups.count <= 20 else {
            throw CommonFailure.invalid(field: "group", reason: Text(zh: "最多 20 个群。", en: "At most 20 groups."))
        }
        return groups
    }

    /// Names apart by commas of either script, semicolons or line ends; an English name keeps its blanks.
    private static func split(_ names: String) -> [String] {
        let parts = names.split { ",，、;；\n".contains($0) }.flatMap { part -> [String] in
            let isHan = part.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
            return isHan ? part.split(separator: " ").map(String.init) : [String(part)]
        }
        return parts.map { $0.trimmingCharacters(in: .whitespaces) }.filter { $0.unicodeScalars.count >= 2 }
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

    /// The draft's version that the author has seen.
    static func seen(_ form: Form) throws(CommonFailure) -> Int64 {
        guard let seen = try form.int("seen") else {
            throw .invalid(field: "seen", reason: AskTexts.seenNeeded)
        }
        return Int64(seen)
    }
}
