import Kernel
import Work

/// Reads the pictures of drafts in the background: one after the other in each draft, and only so many at once.
///
/// People take turns, picture by picture: whoever has a hundred does not keep another's one waiting.
actor ReadingDesk {
    /// Looks at one picture, also masking in it what is certain or not; answers it as it is afterwards, or nil when it is
    /// not to be looked at any more.
    typealias Work = @Sendable (_ picture: DraftPicture, _ proposing: Bool) async -> DraftPicture?

    private struct Line {
        var pictures: [DraftPicture] = []
        /// Those that are to be masked as well.
        var proposing: Set<PictureID> = []
        var task: Task<Void, Never>?
    }

    private var lines: [ThreadID: Line] = [:]
    /// Its bounds refuse nothing: what waits are the pictures of drafts, which have bounds of their own.
    private let queue: WorkQueue

    /// - Parameter limit: pictures at once; a reader keeps one core busy.
    init(limit: Int = 2) {
        queue = WorkQueue(
            "reading",
            WorkBounds(running: limit, runningInBackground: limit, waitingEach: .max, waiting: .max))
    }

    /// Lets these pictures be looked at, behind those of the draft that wait already.
    ///
    /// - Parameter person: whose draft it is.
    func add(
        _ pictures: [DraftPicture], of draft: ThreadID, for person: PersonID? = nil, proposing: Bool,
        _ work: @escaping Work
    ) {
        guard !pictures.isEmpty else { return }
        var line = lines[draft] ?? Line()
        for picture in pictures {
            if proposing { line.proposing.insert(picture.id) }
            // The newer version of a picture takes the place of an older one; what is being read now is not read again.
            if let place = line.pictures.firstIndex(where: { $0.id == picture.id }) {
                if line.pictures[place].seq < picture.seq { line.pictures[place] = picture }
            } else {
                line.pictures.append(picture)
            }
        }
        if line.task == nil { line.task = Task { await go(draft, person, work) } }
        lines[draft] = line
    }

    /// Returns when nothing of the draft waits any more.
    func finish(_ draft: ThreadID) async { await lines[draft]?.task?.value }

    /// Returns when nothing of any draft waits any more.
    func rest() async {
        while let task = lines.values.compactMap(\.task).first { await task.value }
    }

    /// How many drafts wait for the turn of their next picture.
    var waiting: Int { queue.waiting }

    private func go(_ draft: ThreadID, _ person: PersonID?, _ work: @escaping Work) async {
        while lines[draft]?.pictures.first != nil {
            do {
                try await queue.turn(for: person, .batch) { @Sendable in await self.lookAtFirst(of: draft, work) }
            } catch {
                // Nobody cancels it and nothing is refused; whatever it was, the next look at the page begins anew.
                break
            }
        }
        lines[draft] = nil
    }

    /// The first one as it is now: while it waited for its turn, a newer version may have come.
    private func lookAtFirst(of draft: ThreadID, _ work: Work) async {
        guard let picture = lines[draft]?.pictures.first else { return }
        let proposing = lines[draft]?.proposing.contains(picture.id) ?? false
        let after = picture.waits(proposing: proposing) ? await work(picture, proposing) : nil
        settle(picture, after, of: draft)
    }

    /// Takes the picture out of the line, unless there is more to do: a newer version of it, or masks asked for meanwhile.
    private func settle(_ picture: DraftPicture, _ after: DraftPicture?, of draft: ThreadID) {
        guard let first = lines[draft]?.pictures.first, first.id == picture.id, first.seq == picture.seq else { return }
        lines[draft]?.pictures.removeFirst()
        let proposing = lines[draft]?.proposing.contains(picture.id) ?? false
        if let after, after.waits(proposing: proposing) {
            lines[draft]?.pictures.append(after)
        } else {
            lines[draft]?.proposing.remove(picture.id)
        }
    }
}
