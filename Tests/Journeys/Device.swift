import Foundation
import HTTPTypes
import HummingbirdTesting
import TestSupport
import Testing

@testable import Huizhen

/// A page on somebody's device, kept up by events as `live.js` keeps it.
struct Device {
    let village: Village
    let name: String
    let path: String
    /// What stands in the list of entries, by the number of the entry, in order.
    private(set) var entries: [(key: String, html: String)] = []
    private(set) var regions: [String: String] = [:]
    private(set) var numbers: [String: Int64] = [:]
    /// Whether the page is not the reader's any more.
    private(set) var isGone = false
    private var thread = ""
    private var due: Set<String> = []

    init(_ village: Village, _ name: String, _ path: String) async throws {
        self.village = village
        self.name = name
        self.path = path
        try await load()
    }

    private mutating func load() async throws {
        let page = try await village.send(.get, path, as: name, page: true)
        due = []
        isGone = page.status == 404
        guard page.status == 200 else { return #expect(page.status == 404) }
        let markup = Markup(text: page.text)
        let list = try #require(markup.elements(with: "data-thread").first)
        thread = list.attributes["data-thread"] ?? ""
        entries = Markup(text: list.html).elements(with: "data-entry").map(Self.entry)
        regions = Self.regions(in: markup)
        let live = try #require(markup.elements(with: "data-live").first?.attributes["data-live"])
        numbers = [:]
        for part in live.split(separator: "=").last?.split(separator: ",") ?? [] {
            let pair = part.split(separator: ":")
            numbers[String(pair[0])] = Int64(pair[1])
        }
    }

    private static func entry(_ element: Markup.Element) -> (key: String, html: String) {
        (element.attributes["data-entry"] ?? "", element.html)
    }

    private static func regions(in markup: Markup) -> [String: String] {
        let all = markup.elements(with: "data-refresh").map { ($0.attributes["id"] ?? "", plain($0.html)) }
        return Dictionary(uniqueKeysWithValues: all)
    }

    /// Without the ids of commands and the masked form tokens, which are other ones on every page.
    private static func plain(_ html: String) -> String {
        html.replacing(/name="(id|_csrf)" value="[^"]*"/, with: "")
    }

    /// Takes events until an entry with this word has come; renews what is due now and then.
    mutating func listen(until word: String, _ chance: SeededGenerator) async throws {
        var chance = chance
        guard !isGone else { return }
        let after = numbers.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" }.joined(separator: ",")
        let port = try #require(village.clients[0].port)
        var device = self
        var isComplete = false
        try await EventLine.read(
            port: port, path: "/events?after=\(after)", token: village.tokens[name] ?? ""
        ) { event in
            try await device.arrived(event)
            if Int.random(in: 0..<4, using: &chance) == 0 { try await device.renew() }
            isComplete = event.data.contains(word)
            return !isComplete && !device.isGone
        }
        self = device
        #expect(isComplete || isGone, "the stream of \(name) ended before everything had come")
        try await renew()
    }

    private mutating func arrived(_ event: EventLine.Event) async throws {
        #expect(event.name == "entry", "\(event)")
        let entry = event.json
        let circle = try #require(entry["circle"] as? String)
        let number = try #require((entry["number"] as? NSNumber)?.int64Value)
        guard numbers[circle, default: 0] < number else { return }
        numbers[circle] = number
        guard entry["thread"] as? String == thread else { return }
        let html = entry["html"] as? String ?? ""
        if entry["hides"] as? Bool == true { return try await load() }
        due.formUnion(entry["renews"] as? [String] ?? [])
        guard let element = Markup(text: html).elements(with: "data-entry").first else { return }
        let new = Self.entry(element)
        guard !entries.contains(where: { $0.key == new.key }) else { return }
        if let replaced = element.attributes["data-replaces"] { entries.removeAll { $0.key == replaced } }
        entries.append(new)
    }

    /// Fetches the regions that are due and on the page, and nothing else of it.
    private mutating func renew() async throws {
        let wanted = due.filter { regions[$0] != nil }.sorted()
        due = []
        guard !isGone, !wanted.isEmpty else { return }
        let answer = try await village.send(
            .get, "\(path)?part=\(wanted.joined(separator: ","))", as: name, page: true)
        // Hidden meanwhile: the entry that says so is on its way.
        guard answer.status == 200 else { return #expect(answer.status == 404) }
        let fresh = Self.regions(in: Markup(text: answer.text))
        #expect(Set(fresh.keys).isSubset(of: wanted) && !answer.text.contains("<html"))
        for region in wanted { regions[region] = fresh[region] }
    }

    /// Whether a page that is opened now shows the same.
    func expectFresh(_ note: String) async throws {
        guard !isGone else { return }
        let fresh = try await Device(village, name, path)
        #expect(entries.map(\.key) == fresh.entries.map(\.key), "entries of \(name), \(note)")
        #expect(entries.map(\.html) == fresh.entries.map(\.html), "what the entries of \(name) say, \(note)")
        #expect(Set(regions.keys) == Set(fresh.regions.keys), "regions of \(name), \(note)")
        for (region, html) in fresh.regions { #expect(regions[region] == html, "\(region) of \(name), \(note)") }
    }
}
