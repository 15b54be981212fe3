import Kernel

/// The order in which work begins: what somebody waits for first, and people share what there is.
///
/// It knows numbers only, and neither threads nor time. Each piece says what it costs, and begins in the order of start-time fair
/// queueing's finish tags (Goyal, Vin and Cheng 1996): a person's next piece is due when all that he had is paid for, and nobody
/// saves up turns by asking for nothing. Where all cost the same, people take turns; a small piece of one comes before the large
/// ones of others, and a large one is passed only so often as its cost says. The program itself (no person) takes its turn as
/// one more person, to whom the bounds of one person do not apply.
struct WorkLine {
    /// Whose piece it is and of which kind; pieces of one place begin in the order in which they came.
    struct Place: Hashable {
        let person: PersonID?
        let kind: WorkKind
    }

    private struct Piece {
        let number: Int
        let cost: Int
        /// When it is due, in costs of its kind.
        let tag: Int
    }

    private let bounds: WorkBounds
    private var waiting: [Place: [Piece]] = [:]
    /// What each place was last due; only those ahead of their kind's time are kept.
    private var due: [Place: Int] = [:]
    /// The tag of what began last, of each kind: the time of those who wait.
    private var time: [WorkKind: Int] = [:]
    private var running: [Place: Int] = [:]
    private var runningLong = 0

    init(_ bounds: WorkBounds) { self.bounds = bounds }

    /// Lets a piece wait under a number of its own; it begins when `next` says so.
    ///
    /// - Parameter cost: 1 or more, in any measure that is the same for all pieces of this line.
    mutating func enter(_ number: Int, _ place: Place, cost: Int = 1) throws(WorkFailure) {
        // What can begin at once does not wait, so that a bound of no waiting at all still lets work through.
        if !mayBegin(place, cost) || waiting[place] != nil {
            if place.person != nil, waiting[place, default: []].count >= bounds.waitingEach { throw .tooMuchOfOne }
            if waiting.values.reduce(0, { $0 + $1.count }) >= bounds.waiting { throw .tooMuchOfAll }
        }
        let tag = max(time[place.kind, default: 0], due[place, default: 0]) + max(1, cost)
        due[place] = tag
        waiting[place, default: []].append(Piece(number: number, cost: cost, tag: tag))
    }

    /// The number of the piece that begins now; nil when none may.
    mutating func next() -> Int? {
        for kind in WorkKind.allCases {
            guard let (place, piece) = first(of: kind) else { continue }
            waiting[place]?.removeFirst()
            if waiting[place]?.isEmpty == true { waiting[place] = nil }
            time[kind] = max(time[kind, default: 0], piece.tag - piece.cost)
            running[place, default: 0] += 1
            if isLong(piece.cost) { runningLong += 1 }
            forget()
            return piece.number
        }
        return nil
    }

    /// Ends a piece that has begun.
    mutating func leave(_ place: Place, cost: Int = 1) {
        let left = (running[place] ?? 1) - 1
        running[place] = left == 0 ? nil : left
        if isLong(cost) { runningLong -= 1 }
    }

    /// Takes a piece out that waits; false when it has begun.
    mutating func withdraw(_ number: Int, from place: Place) -> Bool {
        guard let index = waiting[place]?.firstIndex(where: { $0.number == number }) else { return false }
        waiting[place]?.remove(at: index)
        if waiting[place]?.isEmpty == true { waiting[place] = nil }
        return true
    }

    /// What is due first of those that may begin; of two at once, the one that came first.
    private func first(of kind: WorkKind) -> (Place, Piece)? {
        var found: (Place, Piece)?
        for (place, pieces) in waiting where place.kind == kind {
            guard let piece = pieces.first, mayBegin(place, piece.cost) else { continue }
            if let best = found?.1, (best.tag, best.number) < (piece.tag, piece.number) { continue }
            found = (place, piece)
        }
        return found
    }

    /// A place without anything waiting that is not ahead of its time is as good as one never seen.
    private mutating func forget() {
        guard due.count > 2 * waiting.count + 64 else { return }
        due = due.filter { place, tag in waiting[place] != nil || tag > time[place.kind, default: 0] }
    }

    private func isLong(_ cost: Int) -> Bool { cost > bounds.long }

    private func mayBegin(_ place: Place, _ cost: Int) -> Bool {
        guard running.values.reduce(0, +) < bounds.running else { return false }
        if isLong(cost), runningLong >= bounds.runningLong { return false }
        if place.kind == .batch {
            let background = running.reduce(0) { $0 + ($1.key.kind == .batch ? $1.value : 0) }
            guard background < bounds.runningInBackground else { return false }
        }
        return place.person == nil || running[place, default: 0] < bounds.runningEach
    }
}
