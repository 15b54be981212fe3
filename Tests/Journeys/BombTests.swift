import Foundation
import HTTPTypes
import Kernel
import Rooms
import Storage
import Synchronization
import TestSupport
import Testing
import Work

@testable import Huizhen

/// What members send that is small to send and long to work on.
enum Bombs {
    /// A deflated DICOM file of about 100 KB with a million empty elements.
    static var scan: [UInt8] {
        var meta = element(0x0010, "UI", Array("1.2.840.10008.1.2.1.99".utf8))
        meta += element(0x0002, "UI", Array("1.2.840.10008.5.1.4.1.1.7".utf8) + [0])
        let length = element(0x0000, "UL", withUnsafeBytes(of: UInt32(meta.count).littleEndian, Array.init))
        // (0018,1030) LO, without a value.
        let empty: [UInt8] = [0x18, 0x00, 0x30, 0x10, 0x4C, 0x4F, 0, 0]
        return [UInt8](repeating: 0, count: 128) + Array("DICM".utf8) + length + meta
            + deflated(empty, times: 1_000_000)
    }

    private static func element(_ number: UInt8, _ vr: String, _ value: [UInt8]) -> [UInt8] {
        [0x02, 0x00, number, 0x00] + Array(vr.utf8) + [UInt8(value.count), 0] + value
    }

    /// One block with fixed codes (RFC 1951, section 3.2.6): the bytes once, then "258 more from so far back" again and again.
    private static func deflated(_ bytes: [UInt8], times: Int) -> [UInt8] {
        var (output, held, count) = ([UInt8](), UInt8(0), 0)
        func put(_ value: Int, _ bits: Int, isCode: Bool = false) {
            for place in 0..<bits {
                let bit = value >> (isCode ? bits - 1 - place : place) & 1
                held |= UInt8(bit) << UInt8(count)
                count += 1
                if count == 8 {
                    output.append(held)
                    (held, count) = (0, 0)
                }
            }
        }
        put(1, 1)
        put(1, 2)
        for byte in bytes { put(0x30 + Int(byte), 8, isCode: true) }
        // Length 258 is code 285; distance 8 is code 5 with one bit more.
        for _ in 0..<(bytes.count * (times - 1) / 258) {
            put(0b1100_0101, 8, isCode: true)
            put(5, 5, isCode: true)
            put(1, 1)
        }
        // The end of the last element: length 3 is code 257, and the rest as it stands.
        let rest = bytes.count * (times - 1) % 258
        for place in 0..<rest {
            put(0x30 + Int(bytes[(bytes.count * times - rest + place) % bytes.count]), 8, isCode: true)
        }
        put(0, 7, isCode: true)
        while count != 0 { put(0, 1) }
        return output
    }

    /// A question whose five fields are full of what may be names.
    static var question: [String: Any] {
        let names = String(repeating: "王小明…", count: 1000)
        return [
            "question": String(names.prefix(2000)), "history": names, "examination": names, "laboratory": names,
            "available": names,
        ]
    }
}

@Suite("Work that members ask for holds up nobody else", .serialized)
struct BombTests {
    /// Attacks that have not been answered yet.
    private final class Going: Sendable {
        private let count: Mutex<Int>
        init(_ count: Int) { self.count = Mutex(count) }
        func end() { count.withLock { $0 -= 1 } }
        var isGoing: Bool { count.withLock { $0 > 0 } }
    }

    /// How much longer a page takes a stranger, in the middle, while members attack.
    ///
    /// Where the work runs on the threads that answer, a page waits for seconds: more than a thousand times as long. Beside it,
    /// a page waits for its part of the processors: thirty times as long on a quiet machine, eighty on a busy one.
    private static let worst = 400.0
    /// Between two strangers, in seconds.
    private static let pause = 0.02

    @Test("seven members at once cannot keep a stranger from a page")
    func stranger() async throws {
        try await Village.with(.sqlite, isShared: true) { village async throws in
            // Given
            let scan = Bombs.scan
            var attacks: [(name: String, draft: String, upload: String)] = []
            for name in Village.names {
                let draft = try await village.send(.post, "/ask/drafts", as: name, Bombs.question)
                #expect(draft.status == 201, "\(draft.text)")
                let upload = try await village.upload(scan, as: name)
                attacks.append((name, "/ask/drafts/\(draft.string("draft"))", upload))
            }
            _ = try await times(of: village, 5)
            let idle = median(try await times(of: village, 40))
            // When
            let going = Going(attacks.count * 2)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for attack in attacks {
                    group.addTask {
                        defer { going.end() }
                        await Self.attack([200]) {
                            try await village.send(.get, attack.draft + "/check", as: attack.name)
                        }
                    }
                    group.addTask {
                        defer { going.end() }
                        await Self.attack([413, 422]) {
                            try await village.send(
                                .post, attack.draft + "/pictures", as: attack.name, ["upload": [attack.upload]])
                        }
                    }
                }
                var attacked: [Double] = []
                while going.isGoing {
                    // Whoever waits for a second has not been asking meanwhile, so those who would have come then count too.
                    for time in try await times(of: village, 1) {
                        attacked += stride(from: time, to: 0, by: -Self.pause)
                    }
                    try await Task.sleep(for: .seconds(Self.pause))
                }
                // Then
                let ratio = median(attacked) / idle
                #expect(ratio < Self.worst, "\(attacked.count) pages, \(ratio) times as long as when idle")
                try await group.waitForAll()
            }
        }
    }

    private static func attack(_ statuses: [Int], _ send: () async throws -> Village.Answer) async {
        do {
            let answer = try await send()
            #expect(statuses.contains(answer.status), "\(answer.status) \(answer.text)")
        } catch {
            // On a busy machine the client gives up before the answer; what counts is how the stranger fares meanwhile.
        }
    }

    /// How long a stranger waits for the page of the sign-in, so many times, in seconds.
    private func times(of village: Village, _ count: Int) async throws -> [Double] {
        var times: [Double] = []
        for _ in 0..<count {
            let start = ContinuousClock.now
            let page = try await village.send(.get, "/sign-in", as: nil, page: true)
            #expect(page.status == 200)
            times.append((ContinuousClock.now - start) / .seconds(1))
        }
        return times
    }

    private func median(_ times: [Double]) -> Double { times.sorted()[times.count / 2] }

    @Test("beyond what one person may have waiting the answer is 429 with Retry-After, and nothing is lost")
    func bound() async throws {
        try await Village.with(.sqlite) { village async throws in
            let path = try await village.ask("皮疹三天了吗？")
            let draft = try await village.send(.post, "/ask/drafts", as: "colleague", ["question": "另一个问题？"])
            let check = "/ask/drafts/\(draft.string("draft"))/check"
            let (message, command) = (CommandID.make().text, CommandID.make().text)
            func say(as name: String = "colleague", id: String) async throws -> Village.Answer {
                try await village.send(
                    .post, "/groups/\(village.group.text)/messages", as: name, ["text": "好的", "id": id])
            }
            func answer() async throws -> Village.Answer {
                try await village.send(.post, path + "/answers", as: "colleague", ["text": "不像", "id": command])
            }
            // Given one search that does not end, and as many that wait as may.
            let colleague = try #require(village.people["colleague"])
            let gate = DispatchSemaphore(value: 0)
            let screen = village.house.foundations.screen
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0...TextScreen.bounds.waitingEach {
                    group.addTask { try await screen.search(for: colleague, length: 1) { _ in gate.wait() } }
                }
                while screen.waiting < TextScreen.bounds.waitingEach { await Task.yield() }
                // When
                let refused = [
                    try await say(id: message), try await answer(),
                    try await village.send(.get, check, as: "colleague"),
                ]
                // Then
                for one in refused {
                    #expect(one.status == 429 && one.string("code") == "too-much-at-once", "\(one.text)")
                    #expect(Int(one.headers[.retryAfter] ?? "") ?? 0 > 0)
                }
                #expect(try await say(as: "third", id: CommandID.make().text).status == 201, "another's is taken")
                for _ in 0...TextScreen.bounds.waitingEach { gate.signal() }
                try await group.waitForAll()
            }
            // And sent again it is taken, once.
            #expect(try await say(id: message).status == 201)
            #expect(try await answer().status == 201)
            #expect(try await village.send(.get, check, as: "colleague").status == 200)
            let shown = try await village.send(.get, path, as: "asker", page: true).text
            #expect(shown.components(separatedBy: "不像").count == 2)
        }
    }
}
