import Foundation
import Kernel
import Rooms
import Storage
import Synchronization
import Testing

@testable import Accounts

@Suite("The queue in which passwords are compared") struct HasherTests {
    /// Keeps both threads of a hasher busy until it is opened.
    private struct Gate {
        private let semaphore = DispatchSemaphore(value: 0)
        private let holders: [Task<Void, any Error>]

        init(_ hasher: PasswordHasher) async throws {
            let (semaphore, held) = (semaphore, Order())
            holders = (0..<2).map { _ in
                Task {
                    try await hasher.run(.known) {
                        held.add("held")
                        semaphore.wait()
                    }
                }
            }
            try await until { held.all.count == 2 }
        }

        func open() async throws {
            for _ in holders { semaphore.signal() }
            for holder in holders { try await holder.value }
        }
    }

    private final class Order: Sendable {
        private let words = Mutex<[String]>([])
        var all: [String] { words.withLock { $0 } }
        func add(_ word: String) { words.withLock { $0.append(word) } }
    }

    /// Waits until something is so.
    private static func until(_ condition: () async -> Bool) async throws {
        for _ in 0..<6000 {
            if await condition() { return }
            try await Task.sleep(for: .milliseconds(5))
        }
        Issue.record("it never was")
    }

    @Test("whoever is known goes before all the strangers who came earlier")
    func order() async throws {
        let (hasher, order) = (PasswordHasher(patience: .seconds(600)), Order())
        let gate = try await Gate(hasher)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 1...50 {
                group.addTask { try await hasher.run(.stranger) { order.add("stranger \(number)") } }
            }
            try await Self.until { hasher.waiting(.stranger) == 50 }
            group.addTask { try await hasher.run(.known) { order.add("known") } }
            try await Self.until { hasher.waiting(.known) == 1 }
            try await gate.open()
            try await group.waitForAll()
        }
        // Both threads come free together, and the other one takes the first stranger.
        let place = try #require(order.all.firstIndex(of: "known"))
        #expect(order.all.count == 51 && place <= 1, "served as number \(place + 1)")
    }

    @Test("a lane takes so many and no more, and a full one of strangers turns nobody away who is known")
    func bounded() async throws {
        let hasher = PasswordHasher(bound: 3, patience: .seconds(600))
        let gate = try await Gate(hasher)
        let waiting = (0..<3).map { _ in Task { try await hasher.run(.stranger) {} } }
        try await Self.until { hasher.waiting(.stranger) == 3 }
        await #expect(throws: SignInFailure.busy) { try await hasher.run(.stranger) {} }
        let known = Task { try await hasher.run(.known) {} }
        try await Self.until { hasher.waiting(.known) == 1 }
        try await gate.open()
        try await known.value
        for one in waiting { try await one.value }
        #expect(hasher.waiting(.stranger) == 0 && hasher.waiting(.known) == 0)
    }

    @Test("who waits too long is told to come again, and the place goes to the others")
    func patience() async throws {
        let hasher = PasswordHasher(patience: .milliseconds(20))
        let gate = try await Gate(hasher)
        await #expect(throws: SignInFailure.busy) { try await hasher.run(.stranger) {} }
        #expect(SignInFailure.busy.status == 503 && SignInFailure.busy.code == "sign-in-busy")
        try await gate.open()
        #expect(try await hasher.run(.stranger) { 7 } == 7)
    }

    @Test(
        "in a flood of wrong passwords the owner at a known place waits for those in progress alone",
        arguments: Engine.allCases)
    func flood(_ engine: Engine) async throws {
        let hasher = PasswordHasher(patience: .seconds(600))
        try await AccountsGround.with(engine) { test in
            let ground = test.house
            let actions = AccountActions(
                ground: ground.ground, hub: ground.hub, sealer: ground.sealer, hasher: hasher)
            _ = try await test.person("li.si")
            let gate = try await Gate(hasher)
            let strangers = (1...20).map { number in
                Task {
                    _ = try await actions.signIn(
                        login: "nobody\(number)", password: "x", AccountsGround.visitor("203.0.113.\(number)"))
                }
            }
            try await Self.until { hasher.waiting(.stranger) == 20 }
            let owner = Task {
                try await actions.signIn(login: "li.si", password: AccountsGround.password, AccountsGround.phone)
            }
            try await Self.until { hasher.waiting(.known) == 1 }
            #expect(hasher.waiting(.stranger) == 20, "all came before")
            try await gate.open()
            #expect(try await test.room.session(token: owner.value.token.text, address: "x") != nil)
            for stranger in strangers {
                await #expect(throws: AccountFailure.signInRefused) { try await stranger.value }
            }
        }
    }

    @Test("who was turned away because of the others has lost no attempt", arguments: Engine.allCases)
    func uncounted(_ engine: Engine) async throws {
        let hasher = PasswordHasher(bound: 0, patience: .seconds(600))
        try await AccountsGround.with(engine) { test in
            let actions = AccountActions(
                ground: test.house.ground, hub: test.house.hub, sealer: test.house.sealer, hasher: hasher)
            _ = try await test.person("li.si")
            let gate = try await Gate(hasher)
            for _ in 1...12 {
                await #expect(throws: SignInFailure.busy) {
                    _ = try await actions.signIn(
                        login: "li.si", password: AccountsGround.password, AccountsGround.visitor("203.0.113.1"))
                }
            }
            try await gate.open()
            _ = try await actions.signIn(
                login: "li.si", password: AccountsGround.password, AccountsGround.visitor("203.0.113.1"))
        }
    }
}
