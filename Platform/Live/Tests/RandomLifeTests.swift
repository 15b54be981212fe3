import Circles
import Foundation
import Kernel
import NIOCore
import Storage
import TestSupport
import Testing
import Threads

@testable import Live

/// What a device had, and what came since, is what would be read now.
@Suite("Event streams, random lives")
struct RandomLifeTests {
    @Test(
        "people speak, join and leave, devices come and go: each has every change once and in order, and nothing else",
        arguments: Engine.allCases, [1, 2, 3] as [UInt64])
    func lives(engine: Engine, seed: UInt64) async throws {
        try await LiveGround.with(engine, members: 4) { live in
            var life = try await RandomLife(live, seed: seed)
            for _ in 0..<80 { try await life.step() }
            #expect(try await life.finish() > 20, "seed \(seed)")
        }
    }
}

/// What one device keeps.
private struct LivingDevice {
    let person: Int
    var stream: EventStream?
    var numbers: [CircleID: Int64] = [:]
    var held: [CircleID: [Int64]] = [:]

    mutating func take(_ buffers: [ByteBuffer]) {
        for block in buffers.map({ String(buffer: $0) }).joined().components(separatedBy: "\n\n") {
            if block.contains("event: revoked") {
                let text = block.split(separator: "\"").first { CircleID(String($0)) != nil }
                guard let circle = text.flatMap({ CircleID(String($0)) }) else { continue }
                numbers[circle] = nil
                held[circle] = nil
            } else if let line = block.split(separator: "\n").first(where: { $0.hasPrefix("id: ") }) {
                let parts = line.dropFirst(4).split(separator: ":")
                guard let circle = CircleID(String(parts[0])), let number = Int64(parts[1]) else { continue }
                #expect(number > numbers[circle] ?? 0, "twice, or out of order")
                numbers[circle] = number
                held[circle, default: []].append(number)
            }
        }
    }
}

/// Three circles of some of four people, of whom the first is in all and stays, with two devices each.
private struct RandomLife {
    let live: LiveGround
    let circles: [CircleID]
    private var members: [CircleID: Set<Int>] = [:]
    private var devices: [LivingDevice]
    private var generator: SeededGenerator

    init(_ live: LiveGround, seed: UInt64) async throws {
        self.live = live
        generator = SeededGenerator(seed: seed)
        circles = [live.circle, .make(), .make()]
        members[live.circle] = [0, 1, 2, 3]
        for circle in circles.dropFirst() {
            try await live.makeCircle(circle, of: [live.people[0], live.people[1]])
            members[circle] = [0, 1]
        }
        devices = (0..<8).map { LivingDevice(person: $0 / 2) }
    }

    private mutating func random(_ count: Int) -> Int { Int.random(in: 0..<count, using: &generator) }

    mutating func step() async throws {
        let (circle, person) = (circles[random(3)], random(3) + 1)
        let id = live.people[person]
        switch random(10) {
        case 0 where members[circle]?.insert(person).inserted == true:
            try await live.say("joined", in: circle) {
                try Circles.join(circle, id, role: "member", invitedBy: nil, at: LiveGround.start, in: $0)
            }
        case 1 where members[circle]?.remove(person) != nil:
            try await live.say("left", in: circle) { _ = try Circles.leave(circle, id, in: $0) }
        case 2...4: try await open(random(devices.count))
        case 5: await close(random(devices.count))
        default: try await live.say("word", in: circle)
        }
    }

    private mutating func open(_ index: Int) async throws {
        await close(index)
        // Now and then a device that has nothing yet.
        if random(5) == 0 { devices[index] = LivingDevice(person: devices[index].person) }
        devices[index].stream = try await live.open(devices[index].person, after: devices[index].numbers)
    }

    private mutating func close(_ index: Int) async {
        guard let stream = devices[index].stream else { return }
        await live.hub.close(stream)
        // What waited for it is still taken.
        while let buffers = await stream.next() { devices[index].take(buffers) }
        devices[index].stream = nil
    }

    /// Lets every device come back and reads what it gets; answers how many changes the devices have.
    mutating func finish() async throws -> Int {
        for index in devices.indices where devices[index].stream == nil { try await open(index) }
        for circle in circles { try await live.say("end", in: circle) }
        var count = 0
        for index in devices.indices {
            let visible = try await visible(to: devices[index].person)
            while !hasAll(devices[index], of: visible), let buffers = await devices[index].stream?.next() {
                devices[index].take(buffers)
            }
            for (circle, held) in devices[index].held {
                let wanted = visible[circle]?.filter { $0 >= held[0] } ?? []
                #expect(held == wanted, "device \(index)")
                count += held.count
            }
            #expect(Set(devices[index].held.keys) == Set(visible.keys), "device \(index)")
        }
        return count
    }

    private func hasAll(_ device: LivingDevice, of visible: [CircleID: [Int64]]) -> Bool {
        Set(device.numbers.keys) == Set(visible.keys)
            && visible.allSatisfy { device.numbers[$0.key] == $0.value.last }
    }

    private func visible(to person: Int) async throws -> [CircleID: [Int64]] {
        let (circles, id) = (circles.filter { members[$0]?.contains(person) == true }, live.people[person])
        return try await live.ground.database.read { transaction in
            var found: [CircleID: [Int64]] = [:]
            for circle in circles {
                found[circle] = try Sync.changes(of: circle, after: 0, by: id, limit: 1000, in: transaction)
                    .map(\.number)
            }
            return found
        }
    }
}
