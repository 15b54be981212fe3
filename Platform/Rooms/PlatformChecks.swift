import Threads

/// What has to hold for circles and threads, as `huizhen check` looks at it.
enum PlatformChecks {
    static let all = Integrity.all.map { Check($0.name, $0.problems) }
}
