import Foundation
import Kernel
import Web

/// Reads the forms of a posted case; whatever is wrong is named with its field.
enum CaseReading {
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

    /// What a list is narrowed to: to one state, or by `mine` to what the reader has asked.
    static func filter(state text: String?, mine: String?) throws -> CaseFilter {
        var filter = CaseFilter(isMine: mine == "1")
        if let text, !text.isEmpty {
            guard let state = CaseState(rawValue: text) else { throw CommonFailure.notFound }
            filter.state = state
        }
        return filter
    }

    /// Where the page before this one ended; nil for the first page.
    static func cursor(_ text: String?) throws -> CaseCursor? {
        guard let text, !text.isEmpty else { return nil }
        guard let cursor = CaseCursor(text) else { throw CommonFailure.notFound }
        return cursor
    }

    /// The entry that an asker accepts.
    static func answer(_ form: Form) throws -> Int64 {
        guard let answer = try form.int("answer") else {
            throw CommonFailure.invalid(
                field: "answer", reason: Text(zh: "请选择一个回答。", en: "Name the answer that is accepted."))
        }
        return Int64(answer)
    }

    /// The reports that a decision is about; empty when the form names none.
    static func reports(_ form: Form) throws -> Set<CommandID> {
        let ids = try form.all("report").map { text throws(CommonFailure) -> CommandID in
            guard let id = CommandID(text) else {
                throw .invalid(field: "report", reason: Text(zh: "反馈编号无效。", en: "This is no report."))
            }
            return id
        }
        return Set(ids)
    }

    static func assessment(_ form: Form) throws -> Assessment {
        let diagnoses = try form.items("diagnoses").compactMap { item -> Assessment.Diagnosis? in
            let name = try PlainText.clean(item.text("name") ?? "", field: "diagnoses", limit: 200, required: false)
            if name.isEmpty { return nil }
            let confidence = try item.int("confidence") ?? 50
            guard (0...100).contains(confidence) else {
                throw CommonFailure.invalid(
                    field: "diagnoses", reason: Text(zh: "可能性为 0 至 100。", en: "Confidence is 0 to 100."))
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

    static func note(_ form: Form) throws -> NoteDraft {
        let uploads = try uploads(form, "upload")
        return NoteDraft(
            id: try form.id("id") ?? .make(), text: form.text("text") ?? "", uploads: uploads,
            files: form.files("photo").filter { $0.bytes > 0 }.map(\.path), seen: Set(form.all("seen")),
            hidden: Set(try Self.uploads(form, "hide")))
    }

    /// Uploads that a field names, each once.
    private static func uploads(_ form: Form, _ field: String) throws -> [UploadID] {
        var uploads: [UploadID] = []
        for text in form.all(field) where !text.isEmpty {
            guard let upload = UploadID(text) else {
                throw CommonFailure.invalid(field: field, reason: Text(zh: "编号无效。", en: "This is no upload."))
            }
            if !uploads.contains(upload) { uploads.append(upload) }
        }
        return uploads
    }

    static func correction(_ form: Form) throws -> CaseCorrection {
        let field = try form.required("field")
        guard CaseCorrection.fields.contains(field) else {
            throw CommonFailure.invalid(
                field: "field", reason: Text(zh: "这一项不能更正。", en: "This part cannot be corrected."))
        }
        return CaseCorrection(
            field: field, text: try PlainText.clean(form.text("text") ?? "", field: "text", limit: 4000, lines: true))
    }

    static func closeOut(_ form: Form) throws -> CloseOut {
        CloseOut(
            diagnosisChanged: try form.code("diagnosisChanged", default: .unclear),
            planChanged: try form.code("planChanged", default: .unclear),
            referralAvoided: try form.code("referralAvoided", default: .unclear),
            learned: try PlainText.clean(
                form.text("learned") ?? "", field: "learned", limit: 2000, lines: true, required: false),
            withoutAnswer: false, outcome: try form.code("outcome", default: .unknown))
    }

    /// The day on which the patient was so, as the moment at which it begins in UTC; nil when none is given.
    static func outcomeDate(_ form: Form) throws -> Instant? {
        guard let text = form.text("outcomeOn"), !text.isEmpty else { return nil }
        let formatter = ISO8601DateFormatter()
        formatter.formatOptions = [.withFullDate]
        guard text.utf8.count == 10, let date = formatter.date(from: text) else {
            throw CommonFailure.invalid(field: "outcomeOn", reason: Text(zh: "日期无效。", en: "This is no date."))
        }
        return Instant(milliseconds: Int64(date.timeIntervalSince1970) * 1000)
    }
}
