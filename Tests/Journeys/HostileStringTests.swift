import Foundation
import HTTPTypes
import Rooms
import Storage
import Testing
import Web

@testable import Huizhen

/// Every field of every command, and every value in an address, holding what breaks readers of strings.
///
/// Commands come from what rooms bring; a new field is tried without being named here.
@Suite("A string that breaks readers of strings is refused or kept, on both engines")
struct HostileStringTests {
    /// A value as it stands between the quotes of JSON, and percent-encoded in a form or an address.
    private struct Value: Sendable {
        let name: String
        let json: String
        let form: String
    }

    private static let values: [Value] = [
        // SQLite ends a text there where C does, and PostgreSQL takes none with it.
        Value(name: "NUL", json: #"a\u0000b"#, form: "a%00b"),
        // Half of a pair of UTF-16, which UTF-8 cannot hold.
        Value(name: "lone surrogate", json: #"a\ud800b"#, form: "a%ED%A0%80b"),
        Value(name: "no UTF-8", json: #"a\udc00\ud800"#, form: "a%FF%C3"),
        Value(
            name: "default-ignorables", json: #"\u200b\u2060\ufeff\u00ad\u034f"#, form: "%E2%80%8B%E2%81%A0%EF%BB%BF"),
        Value(name: "right to left", json: #"\u202e\u2066abc\u0007"#, form: "%E2%80%AE%E2%81%A6abc%07"),
        Value(name: "marks", json: "a" + marks, form: "a" + marksInForm),
        Value(name: "a number", json: "\u{1}-1e999", form: "-1e999"),
        Value(name: "quotes", json: #"'\"; drop table entry; --"#, form: "%27%22%3B%20drop%20table%20entry%3B%20--"),
    ]
    private static let marks = String(repeating: #"\u0301"#, count: 2000)
    private static let marksInForm = String(repeating: "%CC%81", count: 2000)
    private static let megabyte = String(repeating: "a", count: 1 << 20)

    @Test("no field, no value of an address and no query makes the server fail", arguments: Engine.allCases)
    func everyField(engine: Engine) async throws {
        try await Village.with(engine, rooms: Rooms.all + [SampleRoom.self]) { village in
            var commands: [TrialCommand] = []
            for source in village.house.household.trials { commands += try await source.commands(village.world) }
            commands = commands.filter { !$0.endsItsSession && $0.token == nil }
            var tried = 0
            for command in commands {
                for value in Self.values {
                    for attempt in Self.attempts(command, value) {
                        tried += 1
                        try await send(attempt, of: command, value.name, in: village)
                    }
                }
            }
            for command in commands where command.content == nil && !command.form.isEmpty {
                let form = Attempt(path: command.path, type: Self.form, body: "x=" + Self.megabyte)
                let answer = try await send(form, of: command, "1 MB", in: village)
                #expect(answer.status == 413, "\(command.pattern): \(answer.status) for 1 MB")
            }
            #expect(tried > 500, "hardly anything is tried")
            // What is there can still be read by those who could read it.
            for name in ["asker", "colleague", "administrator"] {
                #expect(try await village.send(.get, "/", as: name, page: true).status == 200)
            }
        }
    }

    private struct Attempt {
        let path: String
        var type: String?
        var body = ""
    }

    private static let form = "application/x-www-form-urlencoded"

    /// The command with the value in each of its fields, as a form and as JSON, and in each place of its address.
    private static func attempts(_ command: TrialCommand, _ value: Value) -> [Attempt] {
        var attempts: [Attempt] = []
        if command.content == nil, command.method != .get, command.method != .head {
            for index in command.form.indices {
                let pairs = command.form.enumerated().map { position, field in
                    "\(encoded(field.name))=\(position == index ? value.form : encoded(field.value))"
                }
                attempts.append(Attempt(path: command.path, type: form, body: pairs.joined(separator: "&")))
                let members = command.form.enumerated().map { position, field in
                    "\(quoted(field.name)):\(position == index ? json(value) : quoted(field.value))"
                }
                attempts.append(
                    Attempt(path: command.path, type: "application/json", body: "{\(members.joined(separator: ","))}"))
            }
        } else if command.method == .get {
            attempts.append(Attempt(path: command.path + "?after=\(value.form)&find=\(value.form)&state=\(value.form)"))
        }
        let parts = command.path.split(separator: "/").map(String.init)
        for (index, part) in command.pattern.split(separator: "/").enumerated()
        where part.hasPrefix(":") && index < parts.count {
            var changed = parts
            changed[index] = value.form
            attempts.append(
                Attempt(
                    path: "/" + changed.joined(separator: "/"), type: command.method == .get ? nil : form, body: ""))
        }
        return attempts
    }

    @discardableResult
    private func send(
        _ attempt: Attempt, of command: TrialCommand, _ what: String, in village: Village
    ) async throws -> Village.Answer {
        let method = try #require(HTTPRequest.Method(rawValue: command.method.rawValue))
        var headers = command.headers
        if let type = attempt.type { headers["Content-Type"] = type }
        let answer = try await village.send(
            method, attempt.path, as: command.actor.rawValue, headers: headers,
            bytes: attempt.type == nil ? nil : Array(attempt.body.utf8))
        #expect(answer.status < 500, "\(command.method.rawValue) \(command.pattern) with \(what): \(answer.status)")
        return answer
    }

    /// A number stands without quotes, where a text is expected.
    private static func json(_ value: Value) -> String {
        value.json.hasPrefix("\u{1}") ? String(value.json.dropFirst()) : "\"\(value.json)\""
    }

    private static func quoted(_ text: String) -> String {
        let escaped = text.unicodeScalars.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : $0.value < 32 ? " " : "\($0)" }
        return "\"\(escaped.joined())\""
    }

    private static func encoded(_ text: String) -> String {
        text.utf8.map { byte in
            let digits = String(byte, radix: 16, uppercase: true)
            return "%" + (digits.count == 1 ? "0" + digits : digits)
        }.joined()
    }
}
