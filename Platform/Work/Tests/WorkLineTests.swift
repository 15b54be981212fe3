import Kernel
import Testing

@testable import Work

@Suite struct WorkLineTests {
    private let ann = PersonID.make()
    private let bob = PersonID.make()

    private func place(_ person: PersonID?, _ kind: WorkKind = .interactive) -> WorkLine.Place {
        WorkLine.Place(person: person, kind: kind)
    }

    /// The numbers in the order in which they begin when each ends at once.
    private func order(_ line: WorkLine, _ places: [Int: WorkLine.Place]) -> [Int] {
        var (line, order) = (line, [Int]())
        while let number = line.next() {
            order.append(number)
            if let place = places[number] { line.leave(place) }
        }
        return order
    }

    /// What begins now, without anything ending.
    private func expect(_ line: inout WorkLine, begins expected: [Int], _ place: SourceLocation = #_sourceLocation) {
        var numbers: [Int] = []
        while let number = line.next() { numbers.append(number) }
        #expect(numbers == expected, sourceLocation: place)
    }

    private func expect(
        _ line: inout WorkLine, refuses place: WorkLine.Place, as failure: WorkFailure,
        _ location: SourceLocation = #_sourceLocation
    ) {
        var refusal: WorkFailure?
        do throws(WorkFailure) { try line.enter(99, place) } catch { refusal = error }
        #expect(refusal == failure, sourceLocation: location)
    }

    @Test("people take turns: one piece of another comes behind one piece of whoever has many, not behind all")
    func turns() throws {
        var line = WorkLine(WorkBounds(running: 1, waitingEach: 100))
        let places = [1: place(ann), 2: place(ann), 3: place(ann), 4: place(bob)]
        for number in 1...4 { try line.enter(number, places[number] ?? place(nil)) }
        #expect(order(line, places) == [1, 4, 2, 3])
    }

    @Test("what somebody waits for comes before what nobody looks at, also the same person's")
    func kinds() throws {
        var line = WorkLine(WorkBounds(running: 1))
        let places = [1: place(ann, .batch), 2: place(bob, .batch), 3: place(ann), 4: place(bob)]
        for number in 1...4 { try line.enter(number, places[number] ?? place(nil)) }
        #expect(order(line, places) == [3, 4, 1, 2])
    }

    @Test("one person has one piece of a kind in progress, however many places are free")
    func oneEach() throws {
        var line = WorkLine(WorkBounds(running: 3, runningInBackground: 3))
        try line.enter(1, place(ann))
        try line.enter(2, place(ann))
        try line.enter(3, place(ann, .batch))
        expect(&line, begins: [1, 3])
        line.leave(place(ann))
        expect(&line, begins: [2])
    }

    @Test("a place stays free for what somebody waits for")
    func background() throws {
        var line = WorkLine(WorkBounds(running: 2))
        try line.enter(1, place(ann, .batch))
        try line.enter(2, place(bob, .batch))
        expect(&line, begins: [1])
        try line.enter(3, place(bob))
        expect(&line, begins: [3])
    }

    @Test("beyond a person's bound the next is refused, and another's is taken")
    func boundOfOne() throws {
        var line = WorkLine(WorkBounds(running: 1, waitingEach: 2))
        try line.enter(1, place(ann))
        expect(&line, begins: [1])
        try line.enter(2, place(ann))
        try line.enter(3, place(ann))
        expect(&line, refuses: place(ann), as: .tooMuchOfOne)
        try line.enter(5, place(bob))
        try line.enter(6, place(ann, .batch))
        expect(&line, begins: [])  // what was refused has begun nothing
    }

    @Test("beyond the bound of all everybody is refused, and what may begin at once never is")
    func boundOfAll() throws {
        var line = WorkLine(WorkBounds(running: 1, waiting: 1))
        try line.enter(1, place(ann))
        expect(&line, begins: [1])
        try line.enter(2, place(ann))
        expect(&line, refuses: place(bob), as: .tooMuchOfAll)
        let isOut = line.withdraw(2, from: place(ann))
        #expect(isOut)
        try line.enter(4, place(bob))
        var none = WorkLine(WorkBounds(running: 1, waitingEach: 0, waiting: 0))
        try none.enter(1, place(ann))
        expect(&none, begins: [1])
        expect(&none, refuses: place(ann), as: .tooMuchOfOne)
    }

    @Test("the program itself has no bound of its own, and takes turns with people")
    func program() throws {
        var line = WorkLine(WorkBounds(running: 2, waitingEach: 0))
        for number in 1...3 { try line.enter(number, place(nil)) }
        try line.enter(4, place(ann))
        expect(&line, begins: [1, 4])
        line.leave(place(ann))
        expect(&line, begins: [2])  // two of its own at once
    }

    @Test("what is withdrawn never begins, and what has begun cannot be withdrawn")
    func withdrawn() throws {
        var line = WorkLine(WorkBounds(running: 1))
        let places = [1: place(ann), 2: place(ann), 3: place(bob)]
        for number in 1...3 { try line.enter(number, places[number] ?? place(nil)) }
        expect(&line, begins: [1])
        let withdrawn = [1, 2, 2].map { line.withdraw($0, from: place(ann)) }
        #expect(withdrawn == [false, true, false])
        line.leave(place(ann))
        #expect(order(line, places) == [3])
    }

    @Test(
        "a small piece comes before the large ones that others have had waiting, and a large one is not passed for ever"
    )
    func small() throws {
        var line = WorkLine(WorkBounds(running: 1, waitingEach: 100))
        let crowd = (1...9).map { _ in place(.make()) }
        for (number, place) in crowd.enumerated() { try line.enter(number, place, cost: 1000) }
        expect(&line, begins: [0])
        try line.enter(20, place(ann), cost: 10)
        line.leave(crowd[0], cost: 1000)
        expect(&line, begins: [20])
        // Ann goes on with small ones: after as many of them as a large one costs, the large ones have had their turn.
        line.leave(place(ann), cost: 10)
        var begun: [Int] = []
        for number in 21...400 {
            try line.enter(number, place(ann), cost: 10)
            guard let next = line.next() else { break }
            begun.append(next)
            if next < 20 { line.leave(crowd[next], cost: 1000) } else { line.leave(place(ann), cost: 10) }
            if begun.count { $0 < 20 } == 8 { break }
        }
        #expect(begun.count { $0 < 20 } == 8 && begun.firstIndex(of: 1).map { $0 <= 100 } == true)
    }

    @Test("who has saved up no turns gains none, and who pays for large pieces gets as much as who sends small ones")
    func shares() throws {
        var line = WorkLine(WorkBounds(running: 1, waitingEach: 1000, waiting: 1000))
        for number in 0..<100 { try line.enter(number, place(ann), cost: 100) }
        for number in 100..<600 { try line.enter(number, place(bob), cost: 10) }
        var paid = [0, 0]
        for _ in 0..<330 {
            guard let number = line.next() else { break }
            let (owner, cost) = number < 100 ? (0, 100) : (1, 10)
            paid[owner] += cost
            line.leave(place(owner == 0 ? ann : bob), cost: cost)
        }
        #expect(abs(paid[0] - paid[1]) <= 200, "\(paid)")
    }

    @Test("one place stays free of long pieces, whoever has them and however many there are")
    func long() throws {
        var line = WorkLine(WorkBounds(running: 2, long: 100))
        let crowd = (1...5).map { _ in place(.make()) }
        for (number, place) in crowd.enumerated() { try line.enter(number, place, cost: 101) }
        expect(&line, begins: [0])
        try line.enter(9, place(ann), cost: 100)
        expect(&line, begins: [9])
        line.leave(crowd[0], cost: 101)
        expect(&line, begins: [1])
    }
}
