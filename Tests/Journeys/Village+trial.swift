import Accounts
import Foundation
import HTTPTypes
import Kernel
import Rooms
import Web

@testable import Huizhen

/// The installation as rooms see it that try their commands.
extension Village {
    /// What a trial sets up its subjects in.
    var world: TrialWorld {
        let known = TrialPerson.allCases.compactMap { person in people[person.rawValue].map { (person, $0) } }
        return TrialWorld(
            house: house.foundations, people: Dictionary(uniqueKeysWithValues: known), group: group,
            otherGroup: otherGroup
        ) { command in
            let answer = try await send(command, as: command.actor.rawValue)
            return answer.json.compactMapValues { $0 as? String ?? ($0 as? Int).map(String.init) }
        }
    }

    /// Sends a command of a room as its own person, or as another one (nil: nobody).
    func send(
        _ command: TrialCommand, as name: String?, page: Bool = false, node: Int = 0
    ) async throws -> Answer {
        var headers = command.headers
        var bytes = command.content
        if bytes == nil, !command.form.isEmpty {
            headers["Content-Type"] = "application/x-www-form-urlencoded"
            let pairs: [(String, String?)] = command.form.map { ($0.name, $0.value) }
            bytes = Array(Self.encoded(pairs).utf8)
        }
        if let token = try await token(for: command, as: name) { headers["Authorization"] = "Bearer \(token)" }
        let method = HTTPRequest.Method(rawValue: command.method.rawValue) ?? .get
        return try await send(method, command.path, as: name, page: page, headers: headers, bytes: bytes, node: node)
    }

    /// The command with the session with which its own person sends it, when that may not be the usual one.
    func ready(_ command: TrialCommand) async throws -> TrialCommand {
        guard let token = try await token(for: command, as: command.actor.rawValue) else { return command }
        return command.sent(with: token)
    }

    /// The session of which the command speaks, or a new one when it would end the person's own; nil for the usual one.
    private func token(for command: TrialCommand, as name: String?) async throws -> String? {
        if name == command.actor.rawValue, let token = command.token { return token }
        guard command.endsItsSession, let person = name.flatMap({ people[$0] }) else { return nil }
        return try await house.room(AccountsRoom.self).demoSignIn(person, address: "test")
    }

    private static func encoded(_ pairs: [(String, String?)]) -> String {
        let allowed = CharacterSet.alphanumerics.intersection(CharacterSet(charactersIn: "\u{0}"..."\u{7F}"))
        return pairs.map { name, value in
            [name, value ?? ""].map { $0.addingPercentEncoding(withAllowedCharacters: allowed) ?? "" }
                .joined(separator: "=")
        }.joined(separator: "&")
    }
}
