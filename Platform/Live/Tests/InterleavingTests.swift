import Circles
import Kernel
import Storage
import TestSupport
import Testing
import Threads

@testable import Live

/// What may come between the reading of a circle and its writing.
@Suite("Event streams, things that happen at the same moment")
struct InterleavingTests {
    @Test(
        "who opens while a delivery is under way is not told to be out, and misses nothing",
        arguments: Engine.allCases, [nil, 0] as [Int64?])
    func opensDuringDelivery(engine: Engine, _ after: Int64?) async throws {
        try await LiveGround.with(engine) { live in
            let first = try await live.open(0)
            await live.gate.close()
            try await live.say("one")
            await live.gate.somebodyWaits()
            let second = try await live.open(1, after: after.map { [live.circle: $0] } ?? [:])
            await live.gate.open()
            try await live.say("two")
            let text = await second.read(until: "two")
            #expect(!text.contains("revoked"))
            #expect(numbers(in: text) == (after == nil ? [2] : [1, 2]))
            #expect(numbers(in: await first.read(until: "two")) == [1, 2])
        }
    }

    @Test("a member whom the reading under way does not know yet reads by itself", arguments: Engine.allCases)
    func joinsDuringDelivery(engine: Engine) async throws {
        try await LiveGround.with(engine) { live in
            let (circle, late) = (live.circle, PersonID.make())
            _ = try await live.open(0)
            await live.gate.close()
            try await live.say("one")
            await live.gate.somebodyWaits()
            try await live.ground.database.write { transaction in
                try LiveGround.put(late, in: transaction)
                try Circles.join(circle, late, role: "member", invitedBy: nil, at: LiveGround.start, in: transaction)
            }
            let stream = try await live.hub.open(for: late, session: .make(), language: .en, after: [circle: 0])
            await live.gate.open()
            try await live.say("two")
            let text = await stream.read(until: "two")
            #expect(!text.contains("revoked"))
            #expect(numbers(in: text) == [1, 2])
        }
    }

    @Test("a second device that comes back during a delivery gets all that it missed", arguments: Engine.allCases)
    func comesBackDuringDelivery(engine: Engine) async throws {
        try await LiveGround.with(engine) { live in
            for number in 1...250 { try await live.say("word\(number)") }
            let first = try await live.open(1)
            await live.gate.close()
            try await live.say("now")
            await live.gate.somebodyWaits()
            let back = try await live.open(1, after: [live.circle: 0])
            try await live.say("later")
            await live.gate.open()
            #expect(numbers(in: await back.read(until: "later")) == Array(1...252))
            #expect(numbers(in: await first.read(until: "later")) == [251, 252])
        }
    }

    @Test(
        "who is removed while a delivery reads is told afterwards, and gets nothing later", arguments: Engine.allCases)
    func removedDuringDelivery(engine: Engine) async throws {
        try await LiveGround.with(engine) { live in
            let (circle, person) = (live.circle, live.people[1])
            let stream = try await live.open(1)
            await live.gate.close()
            try await live.say("one")
            await live.gate.somebodyWaits()
            try await live.say("secret") { _ = try Circles.leave(circle, person, in: $0) }
            await live.gate.open()
            let text = await stream.read(until: "revoked")
            #expect(numbers(in: text) == [1])
            #expect(!text.contains("secret"))
        }
    }

    @Test("a device that comes back after a week and reads nothing delays nobody", arguments: Engine.allCases)
    func delaysNobody(engine: Engine) async throws {
        try await LiveGround.with(engine) { live in
            let long = String(repeating: "x", count: 3000)
            for _ in 1...300 { try await live.say(long) }
            let slow = try await live.open(1, after: [live.circle: 0])
            let other = try await live.open(2)
            try await live.say("now")
            #expect(numbers(in: await other.read(until: "now")) == [301])
            // What it missed waits where it is until the device takes it, then comes in order and once.
            #expect(!slow.isEnded && slow.backlog <= EventStream.limit)
            #expect(numbers(in: await slow.read(until: "now")) == Array(1...301))
        }
    }

    @Test("a reader that takes nothing is ended and goes on from its numbers", arguments: Engine.allCases)
    func slowReader(engine: Engine) async throws {
        try await LiveGround.with(engine) { live in
            let (slow, other) = (try await live.open(1), try await live.open(2))
            let long = String(repeating: "x", count: 4000)
            let reading = Task { await other.read(until: "last") }
            var said: Int64 = 0
            while !slow.isEnded {
                try #require(said < 2000)
                said += 1
                try await live.say(long)
            }
            try await live.say("last")
            #expect(numbers(in: await reading.value) == Array(1...(said + 1)))
            let got = numbers(in: await slow.read(until: "nothing"))
            #expect(got == Array(1...Int64(got.count)) && got.count < said)
            let back = try await live.open(1, after: [live.circle: Int64(got.count)])
            let rest = numbers(in: await back.read(until: "last"))
            #expect(got + rest == Array(1...(said + 1)))
        }
    }

    @Test(
        "whatever opens, from whatever number, while others speak and come and go, gets each change once and in order",
        arguments: Engine.allCases)
    func anything(engine: Engine) async throws {
        try await LiveGround.with(engine) { live in
            let circle = live.circle
            let newcomers = (0..<10).map { _ in PersonID.make() }
            let speaking = Task {
                for number in 1...80 {
                    // The membership changes under way as well.
                    let joining = number.isMultiple(of: 8) ? newcomers[number / 8 - 1] : nil
                    try await live.say("word\(number)") { transaction in
                        guard let joining else { return }
                        try LiveGround.put(joining, in: transaction)
                        try Circles.join(
                            circle, joining, role: "member", invitedBy: nil, at: LiveGround.start, in: transaction)
                    }
                }
                try await live.say("the end")
            }
            try await withThrowingTaskGroup(of: (Int64?, [Int64]).self) { group in
                for turn in 0..<24 {
                    let after: Int64? = turn.isMultiple(of: 3) ? nil : Int64(turn)
                    group.addTask {
                        let stream = try await live.open(turn % 3, after: after.map { [circle: $0] } ?? [:])
                        let text = await stream.read(until: "the end")
                        #expect(!text.contains("revoked"))
                        return (after, numbers(in: text))
                    }
                    // Opens at another moment of the speaking each time.
                    for _ in 0..<3 { _ = try await live.ground.database.read { try $0.rows("select 1 as one") } }
                }
                for try await (after, got) in group {
                    let from = after.map { min($0, 81) + 1 } ?? got.first ?? 1
                    // A number that lies ahead of the circle's own is taken for its present one.
                    let start = got.first ?? from
                    #expect(start <= from || after == nil)
                    #expect(got == Array(start...81))
                }
            }
            try await speaking.value
        }
    }
}
