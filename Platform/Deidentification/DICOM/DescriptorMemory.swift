import Synchronization

/// What the latest descriptors became: the objects of a series, and the items of one object, say the same again and again.
///
/// It remembers one patient's at a time, and no more than a limit.
final class DescriptorMemory: Sendable {
    private struct Text: Hashable {
        let text: String
        let limit: Int
    }

    private struct State {
        var cleaner: DescriptorCleaner?
        var cleaned: [Text: String] = [:]
    }

    private let state = Mutex(State())
    private static let most = 1_000
    private static let longest = 1_024

    /// The cleaned text, from before when the same cleaner has had it.
    func clean(_ text: String, limit: Int, with cleaner: DescriptorCleaner) -> String {
        let key = Text(text: text, limit: limit)
        let known = state.withLock { $0.cleaner == cleaner ? $0.cleaned[key] : nil }
        if let known { return known }
        let clean = cleaner.clean(text, limit: limit)
        guard text.utf8.count <= Self.longest else { return clean }
        state.withLock {
            if $0.cleaner != cleaner || $0.cleaned.count >= Self.most { $0 = State(cleaner: cleaner) }
            $0.cleaned[key] = clean
        }
        return clean
    }
}
