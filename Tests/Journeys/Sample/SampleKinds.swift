import Circles
import Foundation
import Kernel
import Needs
import Rooms
import Threads
import Web

/// What is said in the sample room.
enum SampleKinds {
    /// A body of either kind, of any version: the first one had no `tone`.
    struct Body: Codable {
        var text = ""
        var tone = "plain"

        init(text: String) { self.text = text }

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            text = try container.decodeIfPresent(String.self, forKey: .text) ?? ""
            tone = try container.decodeIfPresent(String.self, forKey: .tone) ?? "plain"
        }

        init(reading json: String) {
            // What no version has written is shown as empty.
            self = (try? JSONDecoder().decode(Body.self, from: Data(json.utf8))) ?? Body(text: "")
        }

        var json: String {
            get throws { String(decoding: try JSONEncoder().encode(self), as: UTF8.self) }
        }
    }

    static let all = [
        EntryKind(
            "note", retention: .knowledge, renews: ["sample-head"],
            samples: ["{\"text\":\"一张便条\"}", "{\"text\":\"一张便条\",\"tone\":\"loud\"}"], words: words, render: html,
            project: { entry, _, transaction in
                try SampleStore.insert(entry.thread, title: Body(reading: entry.body).text, in: transaction)
                // A thread of this room may be opened by another one, in no ring at all.
                for circle in entry.circles {
                    try Needs.put(
                        Need(
                            circle: circle, thread: entry.thread, room: SampleRoom.name,
                            reason: SampleNeeds.unread.reason, since: entry.at, due: nil, except: entry.actor.person,
                            urgent: 0), in: transaction)
                }
            }),
        EntryKind(
            "remark", retention: .days(30), renews: ["sample-head"],
            samples: ["{\"text\":\"一句话\"}"], words: words, render: html,
            project: { entry, _, transaction in
                try SampleStore.addRemark(to: entry.thread, in: transaction)
                try Needs.clear(
                    thread: entry.thread, reason: SampleNeeds.unread.reason, circle: nil, in: transaction)
            }),
    ]

    @Sendable private static func words(_ entry: Entry) -> [String] { [Body(reading: entry.body).text] }

    @Sendable private static func html(_ entry: Entry, _ language: Language) -> HTML {
        """
        <article class="entry" id="e-\(entry.seq)" data-entry="\(entry.thread):\(entry.seq)">\
        <p>\(Kit.person(entry.author, language))</p><p>\(Body(reading: entry.body).text)</p></article>
        """
    }
}

/// Why a note waits for somebody.
enum SampleNeeds {
    static let unread = NeedKind("unread-note", title: SampleTexts.unread, rank: 50) { needs, person, transaction in
        let notes = try SampleStore.notes(needs.map(\.thread), by: person, in: transaction)
        return needs.compactMap { need in
            notes[need.thread].map {
                NeedLine(thread: need.thread, path: SamplePaths.note(need.thread), title: $0, since: need.since)
            }
        }
    }
}
