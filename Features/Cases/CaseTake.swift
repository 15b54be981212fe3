import Circles
import Kernel
import Questions

/// Who is answering a case, so that no second one begins the same; it forbids nobody to answer.
struct CaseTake: Sendable, Equatable {
    /// So long it stands when nothing comes of it.
    static let minutes: Int64 = 30

    let by: PersonID
    let name: String
    let until: Instant
}

/// The entry that says that a case is taken, or that it is free again.
struct TakeEntry: Codable, Sendable, Equatable {
    /// Until when it is taken; nil when it is free.
    var until: Instant?
    /// Whether it is free because its time was over.
    var isOver = false
}

extension TakeEntry {
    private enum Key: CodingKey { case until, isOver }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        until = try container.decodeIfPresent(Instant.self, forKey: .until)
        isOver = try container.value(.isOver, or: false)
    }
}
