import Circles
import Kernel
import Web

// What the room's forms and JSON objects carry, read into the model.

extension GroupSettings {
    /// - Parameter known: what absent fields keep.
    init(reading form: Form, else known: Group? = nil) throws(CommonFailure) {
        try self.init(
            name: form.text("name") ?? known?.circle.name ?? "",
            kind: form.code("kind", default: known?.rules.kind ?? .specialty),
            purpose: form.text("purpose") ?? known?.rules.purpose ?? "",
            invitePolicy: form.code("invitePolicy", default: known?.rules.invitePolicy ?? .moderators),
            history: form.code("history", default: known?.circle.history ?? .all),
            limit: form.int("limit") ?? known?.circle.limit ?? Group.sizes.upperBound)
    }
}

extension MessageDraft {
    init(reading form: Form) throws(CommonFailure) {
        let uploads = try Self.uploads(form)
        // Uploads alone carry an id already: the first one's.
        let own = uploads.first.flatMap { CommandID($0.text) }
        self.init(
            id: try form.id("id") ?? own ?? .make(), text: form.text("text") ?? "", uploads: uploads,
            files: form.files("photo").filter { $0.bytes > 0 }.map(\.path), isConfirmed: form.flag("confirmed"),
            seen: Set(form.all("seen")), hidden: Set(try Self.uploads(form, "hide")))
    }

    /// Uploads that a field names, each once.
    private static func uploads(_ form: Form, _ field: String = "upload") throws(CommonFailure) -> [UploadID] {
        var uploads: [UploadID] = []
        for text in form.all(field) where !text.isEmpty {
            guard let upload = UploadID(text) else {
                throw .invalid(field: field, reason: Text(zh: "编号无效。", en: "This is not a valid identifier."))
            }
            if !uploads.contains(upload) { uploads.append(upload) }
        }
        return uploads
    }
}

extension GroupRole {
    /// The role that the form must name.
    init(reading form: Form) throws(CommonFailure) {
        _ = try form.required("role")
        self = try form.code("role", default: .member)
    }
}

extension InvitationOrder {
    init(reading form: Form) throws(CommonFailure) {
        self.init(role: try form.code("role", default: .member), days: try form.int("days") ?? Self.usualDays)
    }
}

/// A number in the query from which a list goes on.
enum SeqQuery {
    static func read(_ text: String?, field: String) throws(CommonFailure) -> Int64? {
        guard let text else { return nil }
        guard let number = Int64(text), number >= 0 else {
            throw .invalid(field: field, reason: Text(zh: "请填写不小于 0 的整数。", en: "Write a whole number from 0."))
        }
        return number
    }
}
