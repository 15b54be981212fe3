import Circles
import Kernel
import Questions
import Storage
import TestSupport
import Testing
import Threads
import Web

@testable import Cases

@Suite struct CaseListTests {
    @Test("a list of cases of one millisecond is paged without a gap and without a double", arguments: Engine.allCases)
    func sameMillisecond(_ engine: Engine) async throws {
        try await CasesGround.with(engine) { test in
            let people = try await test.people(3)
            let group = try await test.group(people.map { ($0, "member") })
            var posted: [ThreadID] = []
            for number in 0..<(2 * CaseActions.pageSize + 7) {
                if number % 60 == 59 { test.clock.advance(milliseconds: 1) }
                posted.append(try await test.post(to: [group], by: people[0]))
            }
            for filter in [CaseFilter(), CaseFilter(state: .open)] {
                let pages = try await allPages(filter, test, people[1])
                let seen = pages.flatMap(\.self)
                #expect(pages.map(\.count) == [CaseActions.pageSize, CaseActions.pageSize, 7])
                #expect(Set(seen) == Set(posted))
            }
            let last = try await test.actions.list(
                after: CaseCursor(posted: CasesGround.start, id: nil), by: people[1])
            #expect(last.cases.isEmpty && last.next == nil, "a moment alone is before all of it")
            #expect(try await test.actions.list(CaseFilter(state: .closed), by: people[1]).cases.isEmpty)
        }
    }

    /// The ids on each page, one after the other; ten pages at most.
    private func allPages(
        _ filter: CaseFilter, _ test: CasesGround, _ reader: Actor
    ) async throws -> [[ThreadID]] {
        var pages: [[ThreadID]] = []
        var before: CaseCursor?
        for _ in 0..<10 {
            let page = try await test.actions.list(filter, after: before, by: reader)
            pages.append(page.cases.map(\.id))
            before = page.next
            if before == nil { break }
        }
        return pages
    }

    @Test("the queue goes by urgency, then by due time, page by page", arguments: Engine.allCases)
    func queue(_ engine: Engine) async throws {
        try await CasesGround.with(engine) { test in
            let people = try await test.people(3)
            let group = try await test.group(people.map { ($0, "member") })
            var posted: [(ThreadID, Urgency)] = []
            for number in 0..<(CaseActions.pageSize + 9) {
                let urgency = Urgency.allCases[number % 4]
                test.clock.advance(milliseconds: 60_000)
                posted.append(
                    (try await test.post(CasesGround.body(urgency: urgency), to: [group], by: people[0]), urgency))
            }
            // Of each urgency what was posted first is due first.
            let wanted = Urgency.allCases.reversed().flatMap { level in posted.filter { $0.1 == level }.map(\.0) }
            let pages = try await allPages(CaseFilter(state: .open), test, people[1])
            #expect(pages.map(\.count) == [CaseActions.pageSize, 9] && pages.flatMap(\.self) == wanted)
            let mine = try await allPages(CaseFilter(state: .open, isMine: true), test, people[0])
            #expect(mine.flatMap(\.self) == posted.map(\.0).reversed(), "one's own stand newest first")
            #expect(try await allPages(CaseFilter(isMine: true), test, people[1]) == [[]], "others' are not one's own")
        }
    }

    @Test("a list names the groups that the reader is in", arguments: Engine.allCases)
    func groups(_ engine: Engine) async throws {
        try await CasesGround.with(engine) { test in
            let people = try await test.people(5)
            let skin = try await test.group(people.prefix(3).map { ($0, "member") }, name: "Skin")
            let lung = try await test.group(
                [people[0], people[3], people[4]].map { ($0, "member") }, name: "Lung")
            try await test.post(to: [skin, lung], by: people[0])
            try await test.post(to: [lung], by: people[0])
            func names(_ actor: Actor) async throws -> [[String]] {
                try await test.actions.list(by: actor).cases.map(\.groups).sorted {
                    $0.count < $1.count
                }
            }
            #expect(try await names(people[0]) == [["Lung"], ["Lung", "Skin"]])
            #expect(try await names(people[1]) == [["Skin"]])
        }
    }

    @Test("a case of 1,200 entries shows its question and comes page by page", arguments: Engine.allCases)
    func longCase(_ engine: Engine) async throws {
        try await CasesGround.with(engine) { test in
            let people = try await test.people(3)
            let group = try await test.group(people.map { ($0, "member") })
            let id = try await test.post(to: [group], by: people[0])
            let ground = test.ground
            try await test.database.write { transaction in
                for number in 0..<1200 {
                    let entry = NewEntry(id: .make(), kind: CaseEntry.note, body: "{\"text\":\"note \(number)\"}")
                    try Threads.append(entry, to: id, by: people[0], on: ground, in: transaction)
                }
            }
            let found = try await entries(of: id, test, people[1])
            #expect(found.map(\.count) == Array(repeating: CaseActions.entryPageSize, count: 6))
            #expect(found.reversed().flatMap(\.self) == Array(2...1201))
            try await pages(of: id, test, people[1])
        }
    }

    /// The numbers on each page of a case, the newest first; ten pages at most.
    private func entries(of id: ThreadID, _ test: CasesGround, _ reader: Actor) async throws -> [[Int64]] {
        var pages: [[Int64]] = []
        var before: Int64?
        for _ in 0..<10 {
            let opened = try await test.actions.open(id, before: before, by: reader)
            let isFirst = pages.isEmpty
            #expect(opened.question?.kind == CaseEntry.posted)
            #expect(opened.isNewest == isFirst)
            pages.append(opened.entries.map(\.seq))
            before = opened.earlier
            if before == nil { break }
        }
        return pages
    }

    /// The page itself has the question, the way to what is earlier and, from there, back.
    private func pages(of id: ThreadID, _ test: CasesGround, _ reader: Actor) async throws {
        let newest = try await test.actions.open(id, by: reader)
        let earlier = try await test.actions.open(id, before: newest.earlier, by: reader)
        #expect(newest.earlier == 1002 && earlier.earlier == 802)
        let oldest = try await test.actions.open(id, before: 3, by: reader)
        #expect(oldest.entries.map(\.seq) == [2] && oldest.earlier == nil && oldest.question != nil)
    }
}
