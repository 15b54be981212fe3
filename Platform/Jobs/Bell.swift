import Synchronization

/// Lets the runner sleep until a time or until somebody rings; a ring before the sleep ends it at once.
final class Bell: Sendable {
    private struct State {
        var isRung = false
        var sleeper: CheckedContinuation<Void, Never>?
    }

    private let state = Mutex(State())

    /// Wakes the sleeper, or the next one who would go to sleep.
    func ring() {
        let sleeper = state.withLock { state in
            state.isRung = state.sleeper == nil
            defer { state.sleeper = nil }
            return state.sleeper
        }
        sleeper?.resume()
    }

    /// Returns after the duration, at a ring, or when the task is cancelled; for one sleeper at a time.
    func wait(atMost duration: Duration) async {
        let alarm = Task {
            // Cancelled: somebody rang before the time.
            do { try await Task.sleep(for: duration) } catch { return }
            ring()
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let wasRung = state.withLock { state in
                    if !state.isRung { state.sleeper = continuation }
                    defer { state.isRung = false }
                    return state.isRung
                }
                if wasRung { continuation.resume() }
            }
        } onCancel: {
            ring()
        }
        alarm.cancel()
    }
}
