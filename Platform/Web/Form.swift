package import Kernel

/// A file that came with a form, in a temporary file that lives as long as the request.
package struct FormFile: Sendable {
    package let path: String
    package let bytes: Int64
}

/// What a form or a JSON object carries, in one shape: names with one or more texts.
///
/// A JSON member `{"a": [{"b": 1}]}` and the form field `a[0][b]=1` are the same.
package struct Form: Sendable {
    var fields: [(name: String, value: String)]
    var uploads: [(name: String, file: FormFile)]

    package init(_ fields: [(name: String, value: String)] = []) {
        self.fields = fields
        uploads = []
    }

    /// The first value of a field; nil when it is not there.
    package func text(_ name: String) -> String? { fields.first { $0.name == name }?.value }

    /// All values of a field that may come more than once.
    package func all(_ name: String) -> [String] {
        let direct = fields.filter { $0.name == name || $0.name == name + "[]" }.map(\.value)
        return direct.isEmpty
            ? grouped(name).compactMap { group in group.fields.first { $0.name == "]" }?.value } : direct
    }

    /// The value of a field that must be there and not empty.
    package func required(_ name: String) throws(CommonFailure) -> String {
        guard let value = text(name), !value.isEmpty else {
            throw .invalid(field: name, reason: Text(zh: "此项必填。", en: "This is needed."))
        }
        return value
    }

    /// A whole number; nil when the field is absent or empty.
    package func int(_ name: String) throws(CommonFailure) -> Int? {
        guard let value = text(name), !value.isEmpty else { return nil }
        guard let number = Int(value) else {
            throw .invalid(field: name, reason: Text(zh: "请填写整数。", en: "Write a whole number."))
        }
        return number
    }

    /// Whether a box is ticked, or a JSON member is true.
    package func flag(_ name: String) -> Bool {
        guard let value = text(name) else { return false }
        return value == "1" || value == "on" || value == "true"
    }

    /// An identifier; nil when the field is absent or empty.
    package func id<Subject>(_ name: String, of: Subject.Type = Subject.self) throws(CommonFailure) -> Identifier<
        Subject
    >? {
        guard let value = text(name), !value.isEmpty else { return nil }
        guard let id = Identifier<Subject>(value) else {
            throw .invalid(field: name, reason: Text(zh: "编号无效。", en: "This is not a valid identifier."))
        }
        return id
    }

    /// A code of an enumeration; the default when the field is absent or empty.
    package func code<Code: RawRepresentable>(
        _ name: String, default fallback: Code
    ) throws(CommonFailure) -> Code where Code.RawValue == String {
        guard let value = text(name), !value.isEmpty else { return fallback }
        guard let code = Code(rawValue: value) else {
            throw .invalid(field: name, reason: Text(zh: "不是可选的值。", en: "This is not one of the choices."))
        }
        return code
    }

    /// The objects of a list: `name[0][x]` of the form, in the order of their numbers.
    package func items(_ name: String) -> [Form] {
        grouped(name).map { group in
            Form(
                group.fields.compactMap { field in
                    guard field.name.hasPrefix("]["), field.name.hasSuffix("]") else { return nil }
                    return (String(field.name.dropFirst(2).dropLast()), field.value)
                })
        }
    }

    /// The files of a field.
    package func files(_ name: String) -> [FormFile] { uploads.filter { $0.name == name }.map(\.file) }

    /// The fields `name[0]…` by their numbers, in that order; of each name what follows the number.
    ///
    /// Each field is looked at once: a form of thousands costs no more than its length.
    private func grouped(_ name: String) -> [(number: Int, fields: [(name: Substring, value: String)])] {
        let prefix = name + "["
        var groups: [Int: [(name: Substring, value: String)]] = [:]
        for field in fields where field.name.hasPrefix(prefix) {
            let rest = field.name.dropFirst(prefix.count)
            let digits = rest.prefix { $0 != "]" }
            // As it is written back: `01` and `+1` are no numbers of a list.
            guard let number = Int(digits), String(number) == digits else { continue }
            groups[number, default: []].append((rest.dropFirst(digits.count), field.value))
        }
        return groups.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
}
