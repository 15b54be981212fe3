import Kernel

/// How long a failed job waits: from 10 seconds, doubled each time, up to an hour.
///
/// The jitter comes from a seed, the job's id and the attempt, so that a transaction that runs again decides the same.
struct Backoff: Sendable {
    let seed: UInt64

    static let firstMilliseconds: Int64 = 10_000
    /// With the half that jitter adds at most, an hour.
    static let longestMilliseconds: Int64 = 2_400_000
    /// After trouble of the engine, which says nothing of the job.
    static let troubleMilliseconds: Int64 = 30_000

    /// The wait after the attempt with this number: the doubled time and up to half as much again.
    func milliseconds(after attempt: Int, of job: JobID) -> Int64 {
        let base = Self.firstMilliseconds << Int64(min(max(attempt, 1) - 1, 9))
        return jittered(min(base, Self.longestMilliseconds), attempt, job)
    }

    /// The wait after trouble of the engine.
    func afterTrouble(attempt: Int, of job: JobID) -> Int64 { jittered(Self.troubleMilliseconds, attempt, job) }

    private func jittered(_ base: Int64, _ attempt: Int, _ job: JobID) -> Int64 {
        var hash = seed &+ UInt64(truncatingIfNeeded: attempt)
        for byte in job.bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        // The last step of SplitMix64: neighbours of the hash become strangers.
        hash = (hash ^ (hash >> 30)) &* 0xbf58_476d_1ce4_e5b9
        hash = (hash ^ (hash >> 27)) &* 0x94d0_49bb_1331_11eb
        return base + Int64(hash >> 1) % (base / 2)
    }
}
