import Circles
import Foundation
import Kernel
import Questions
import Rooms
import Storage
import TestSupport
import Testing
import Threads
import Web

@testable import Ask

@Suite("What is kept of a draft, and for how long")
struct AskStoredTests {
    /// Carries out the retention of the room's entries, as the house does every so often.
    private func retain(_ ground: AskGround) async throws {
        for kind in AskKinds.all {
            guard let limit = kind.retention.limit(at: ground.clock.now) else { continue }
            _ = try await ground.database.write { transaction in
                try Threads.erase(
                    kind: kind.name, room: AskRoom.name, before: limit, at: ground.clock.now, in: transaction)
            }
        }
    }

    @Test(
        "a draft that somebody goes on with for more than a year keeps its pictures, and loses them when it ends",
        arguments: Engine.allCases)
    func longLived(engine: Engine) async throws {
        try await AskGround.with(engine) { ground in
            let id = try await ground.begin()
            let picture = try await ground.add("picture", to: id, boxes: 1)
            for month in 0..<15 {
                ground.clock.advance(days: 29)
                var content = DraftContent(groups: [ground.group])
                content.question.question = "Rash for \(month) months, what is it?"
                let seen = try await ground.version(id)
                try await ground.actions.rewrite(id, content, seen: seen, command: .make(), by: ground.author)
                try await ground.actions.expire()
                try await retain(ground)
            }
            #expect(try await ground.actions.read(id, by: ground.author).pictures == [picture])
            let kept = try await ground.count("entry_file", where: "thread_id = \(id)")
            #expect(kept == picture.file.files.flatMap(\.renditions).count)
            ground.clock.advance(days: 31)
            try await ground.actions.expire()
            #expect(try await ground.count("entry_file") == 0)
            #expect(try await ground.count("draft_picture") == 0)
        }
    }

    @Test("nothing that a draft says stands in its entries, so that none has to be erased by its age")
    func kinds() throws {
        for kind in AskKinds.all {
            #expect(kind.samples == ["{}"] && kind.retention == .subject, "\(kind.name)")
            let entry = Entry(
                thread: .make(), seq: 3, id: .make(), room: AskRoom.name,
                author: PersonCard(
                    id: .make(), name: "Dr <Li>", titleZh: "医生", titleEn: "physician", facilityName: "Clinic",
                    facilityTier: 1, checked: true), kind: kind.name, body: "{}", replaces: nil,
                createdAt: AskGround.start, files: [],
                isWithdrawn: false)
            for language in Language.allCases {
                let html = kind.render(entry, language).text
                #expect(html.contains("id=\"e-3\"") && html.contains("hidden") && !html.contains("Li"))
            }
            #expect(kind.words(entry).isEmpty)
        }
    }

    @Test("what was typed is readable without any one of its members, at any depth")
    func typed() throws {
        var content = DraftContent(groups: [.make()], names: ["Alex Example"])
        for field in CaseQuestion.textFields { content.question[keyPath: field.path] = field.name }
        let json = String(decoding: try JSONEncoder().encode(content), as: UTF8.self)
        let bodies = try LeanerBodies.all(of: json)
        #expect(bodies.count == 13)
        for body in bodies {
            let read = try JSONDecoder().decode(DraftContent.self, from: Data(body.json.utf8))
            if body.missing != "names" { #expect(read.names == content.names, "\(body)") }
            if body.missing != "groups" { #expect(read.groups == content.groups, "\(body)") }
            if !body.missing.hasPrefix("question") { #expect(read.question == content.question, "\(body)") }
        }
    }

    @Test("a picture's row is readable without any member but the clean picture itself")
    func row() throws {
        var file = try AskGround.file("picture", boxes: 2)
        file.left = [AskGround.finding]
        // What a file is has always been written whole.
        let bodies = try LeanerBodies.all(of: try AskActions.json(file), whole: ["base", "box", "renditions"])
            .filter { !$0.missing.hasPrefix("shown.") && !$0.missing.hasPrefix("left.") }
        #expect(Set(bodies.map(\.missing)).isSuperset(of: ["shown", "burned", "left", "isProposed"]))
        for body in bodies {
            let read = try JSONDecoder().decode(DraftFile.self, from: Data(body.json.utf8))
            #expect(read.base == file.base, "\(body)")
            if body.missing != "shown" { #expect(read.shown == file.shown, "\(body)") }
        }
        #expect(throws: (any Error).self) { try JSONDecoder().decode(DraftFile.self, from: Data("{}".utf8)) }
    }

    @Test("a picture is looked at as long as a reader has something to do, and needs a reason for what is left")
    func states() throws {
        let file = try AskGround.file("picture", proposed: false)
        let picture = DraftPicture(id: .make(), seq: 2, state: .reading, file: file)
        #expect(picture.waits(proposing: false) && picture.waits(proposing: true) && !picture.needsReason)
        let clean = picture.read([], proposed: false)
        #expect(!clean.waits(proposing: false) && clean.waits(proposing: true) && !clean.needsReason)
        let proposed = clean.read([AskGround.finding], proposed: true)
        #expect(!proposed.waits(proposing: true) && proposed.needsReason && proposed.state == .read)
        let failed = picture.read(nil, proposed: true)
        #expect(failed.state == .unreadable && failed.needsReason && failed.file.left.isEmpty)
        #expect(PictureState.allCases.map(\.rawValue) == ["reading", "read", "unreadable"])
        #expect(DraftState.allCases.map(\.rawValue) == ["open", "removed", "posted", "discarded"])
    }
}
