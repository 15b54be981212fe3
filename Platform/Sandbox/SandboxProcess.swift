import Glibc

/// `bwrap` as a child of this process, and the four lines to it.
final class SandboxProcess {
    let output: SandboxPipe
    let errors: SandboxPipe
    /// Where `bwrap` says which process is the job's first.
    let news: SandboxPipe
    /// Where the job waits before it begins.
    let door: SandboxPipe
    private let number: pid_t
    private var status: Int32?

    /// The numbers of the descriptors in the child, as its command line has them.
    enum Place {
        static let news: Int32 = 3
        static let door: Int32 = 4
        static let filter: Int32 = 5
        static let first: Int32 = 6
    }

    init(command: [String], filter: SandboxFilter) throws(SandboxFailure) {
        (output, errors, news, door) = (try SandboxPipe(), try SandboxPipe(), try SandboxPipe(), try SandboxPipe())
        let rules = try SandboxPipe()
        try rules.say(filter.bytes)
        number = try Self.start(
            command,
            [(output, 1), (errors, 2), (news, Place.news), (door, Place.door), (rules, Place.filter)])
        for pipe in [output, errors, news, door] { pipe.handedOver() }
    }

    /// Its status as `waitpid` tells it; nil while it runs.
    var ended: Int32? {
        if status != nil { return status }
        var now: Int32 = 0
        let ended = waitpid(number, &now, WNOHANG)
        if ended == number || (ended == -1 && errno != EINTR) { status = now }
        return status
    }

    /// Ends `bwrap`; with it the first process of the job's own process namespace dies, and with that all others.
    func kill() {
        guard ended == nil else { return }
        var now: Int32 = 0
        _ = Glibc.kill(number, SIGKILL)
        while waitpid(number, &now, 0) == -1 && errno == EINTR {}
        status = now
    }

    private static func start(
        _ command: [String], _ lines: [(pipe: SandboxPipe, place: Int32)]
    ) throws(SandboxFailure) -> pid_t {
        // Beyond all places, so that putting one in its place never overwrites another.
        let ends = lines.map { fcntl($0.pipe.theirs, F_DUPFD_CLOEXEC, 16) }
        defer { for end in ends where end >= 0 { close(end) } }
        guard ends.allSatisfy({ $0 >= 0 }) else { throw .cannotStart(errno: errno) }
        var actions = posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        for (end, line) in zip(ends, lines) { posix_spawn_file_actions_adddup2(&actions, end, line.place) }
        try closeRest(&actions)
        var signals = sigset_t()
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
        var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
        defer { arguments.forEach { free($0) } }
        var environment: [UnsafeMutablePointer<CChar>?] = [nil]
        var process: pid_t = 0
        let result = posix_spawn(&process, command[0], &actions, &attributes, &arguments, &environment)
        guard result == 0 else { throw .cannotStart(errno: result) }
        return process
    }

    /// Nothing of the server leaks into the job: no socket, no database.
    ///
    /// The function is a GNU extension (glibc 2.34) that the Swift overlay hides, so it is looked up by name.
    private static func closeRest(_ actions: inout posix_spawn_file_actions_t) throws(SandboxFailure) {
        typealias CloseFrom = @convention(c) (UnsafeMutablePointer<posix_spawn_file_actions_t>, Int32) -> Int32
        guard let symbol = dlsym(nil, "posix_spawn_file_actions_addclosefrom_np") else {
            throw .cannotStart(errno: ENOSYS)
        }
        let result = unsafeBitCast(symbol, to: CloseFrom.self)(&actions, Place.first)
        guard result == 0 else { throw .cannotStart(errno: result) }
    }
}
