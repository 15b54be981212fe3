import Crypto
import Foundation
import HTTPTypes
import Kernel

@testable import Huizhen

/// Goes through an installation as each of its people, from the first page on along every link.
struct LandedTour {
    struct Seen {
        /// Those who may sign in.
        var people: [String: PersonID] = [:]
        var pages: [LandedState.Expected.Page] = []
        var files: [LandedState.Expected.File] = []
    }

    let village: Village
    /// What somebody has written.
    let texts: [String]

    private static let pageLimit = 200
    /// Texts that are noted of one page: enough to know it again.
    private static let textLimit = 12

    init(_ village: Village, texts: [String]) {
        self.village = village
        self.texts = texts
    }

    /// Notes the pages about one thing that show something written, and the files.
    func walk() async throws -> Seen {
        var seen = Seen()
        for (name, person) in village.people.sorted(by: { $0.key < $1.key }) {
            let home = try await village.send(.get, "/", as: name, page: true)
            guard home.status == 200 else { continue }
            seen.people[name] = person
            try await walk(as: name, into: &seen)
        }
        return seen
    }

    private func walk(as name: String, into seen: inout Seen) async throws {
        var (known, waiting): (Set<String>, [String]) = (["/"], ["/"])
        while let path = waiting.popLast(), known.count < Self.pageLimit {
            let answer = try await village.send(.get, path, as: name, page: true)
            guard answer.status == 200 else { continue }
            let type = answer.headers[.contentType] ?? ""
            if path.hasPrefix("/files/") {
                seen.files.append(.init(person: name, path: path, sha256: Self.sha256(answer.bytes)))
            } else if type.hasPrefix("text/html") {
                let found = texts.filter(answer.text.contains).prefix(Self.textLimit)
                if Self.hasID(path), !found.isEmpty {
                    seen.pages.append(.init(person: name, path: path, texts: Array(found)))
                }
                for link in Self.links(in: answer.text) where known.insert(link).inserted { waiting.append(link) }
            }
        }
    }

    static func sha256(_ bytes: [UInt8]) -> String {
        SHA256.hash(data: bytes).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }

    /// Whether it is about one thing, and not a list or a form.
    private static func hasID(_ path: String) -> Bool {
        path.split(separator: "/").contains { CommandID(String($0)) != nil }
    }

    /// The places of this installation that a page leads to or shows, without what follows `?` and `#`.
    static func links(in page: String) -> [String] {
        ["href=\"/", "src=\"/"].flatMap { start in
            page.components(separatedBy: start).dropFirst().map { "/" + $0.prefix { !"\"?#".contains($0) } }
        }
    }
}
