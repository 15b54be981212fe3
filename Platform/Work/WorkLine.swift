import Kernel

/// The order in which work begins: what somebody waits for first, and people take turns.
///
/// It knows numbers only, and neither threads nor time. Whoever has nothing waiting comes behind those who have been waiting,
/// and of each person one piece begins before the next person's turn. The program itself (no person) takes its turn as one
/// more person, to whom the bounds of one person do not apply.
struct WorkLine {
    /// Whose piece it is and of which kind; pieces of one place begin in the order in which they came.
    struct Place: Hashable {
        let person: PersonID?
        let kind: WorkKind
    }

    private let bounds: WorkBounds
    private var waiting: [Place: [Int]] = [:]
    /// Places with something waiting, the next one to be looked at first.
    private var turns: [WorkKind: [Place]] = [:]
    private var running: [Place: Int] = [:]

    init(_ bounds: WorkBounds) { self.bounds = bounds }

    /// Lets a piece wait under a number of its own; it begins when `next` says so.
    mutating func enter(_ number: Int, _ place: Place) throws(WorkFailure) {
        // What can begin at once does not wait, so that a bound of no waiting at all still lets work through.
        if !mayBegin(place) || waiting[place] != nil {
            if place.person != nil, waiting[place, default: []].count >= bounds.waitingEach { throw .tooMuchOfOne }
            if waiting.values.reduce(0, { $0 + $1.count }) >= bounds.waiting { throw .tooMuchOfAll }
        }
        if waiting[place] == nil { turns[place.kind, default: []].append(place) }
        waiting[place, default: []].append(number)
    }

    /// The number of the piece that begins now; nil when none may.
    mutating func next() -> Int? {
        for kind in WorkKind.allCases {
            let places = turns[kind] ?? []
            guard let place = places.first(where: mayBegin), let number = waiting[place]?.first else { continue }
            waiting[place]?.removeFirst()
            takeOut(place)
            if waiting[place]?.isEmpty == true { waiting[place] = nil } else { turns[kind]?.append(place) }
            running[place, default: 0] += 1
            return number
        }
        return nil
    }

    /// Ends a piece that has begun.
    mutating func leave(_ place: Place) {
        let left = (running[place] ?? 1) - 1
        running[place] = left == 0 ? nil : left
    }

    /// Takes a piece out that waits; false when it has begun.
    mutating func withdraw(_ number: Int, from place: Place) -> Bool {
        guard let index = waiting[place]?.firstIndex(of: number) else { return false }
        waiting[place]?.remove(at: index)
        if waiting[place]?.isEmpty == true {
            waiting[place] = nil
            takeOut(place)
        }
        return true
    }

    private mutating func takeOut(_ place: Place) {
        if let index = turns[place.kind]?.firstIndex(of: place) { turns[place.kind]?.remove(at: index) }
    }

    private func mayBegin(_ place: Place) -> Bool {
        guard running.values.reduce(0, +) < bounds.running else { return false }
        if place.kind == .batch {
            let background = running.reduce(0) { $0 + ($1.key.kind == .batch ? $1.value : 0) }
            guard background < bounds.runningInBackground else { return false }
        }
        return place.person == nil || running[place, default: 0] < bounds.runningEach
    }
}
