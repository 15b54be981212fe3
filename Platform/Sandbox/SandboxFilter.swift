/// The program that the kernel runs at each call of a job (seccomp, in the classic Berkeley Packet Filter).
///
/// It is handed to `bwrap`, which puts it on the job's first process just before that becomes the tool; all others
/// inherit it, and none can take it off.
struct SandboxFilter: Sendable {
    /// One instruction as the kernel reads it (`struct sock_filter`).
    private struct Instruction {
        let code: UInt16
        var whenTrue: UInt8 = 0
        var whenFalse: UInt8 = 0
        let operand: UInt32
    }

    /// The program as bytes, in the order of this machine.
    let bytes: [UInt8]

    /// The filter for this machine; nil on a processor whose calls are not known.
    static let own = SandboxCalls.own.map(SandboxFilter.init)

    init(_ calls: SandboxCalls) {
        var program = [
            Self.load(Place.architecture), Self.skip(1, whenEqual: calls.architecture), Self.answer(Answer.kill),
            Self.load(Place.number), Self.skip(1, unlessOver: SandboxCalls.newest), Self.answer(Answer.absent),
        ]
        for call in calls.refused { program += Self.when(call, Self.answer(Answer.refused)) }
        for call in calls.absent { program += Self.when(call, Self.answer(Answer.absent)) }
        program += Self.cloneRule(calls.clone)
        program += Self.ioctlRule(calls.ioctl)
        for (call, argument) in calls.nodes { program += Self.nodeRule(call, argument: argument) }
        program.append(Self.answer(Answer.allowed))
        bytes = program.flatMap { step in
            Self.raw(step.code) + [step.whenTrue, step.whenFalse] + Self.raw(step.operand)
        }
    }

    // MARK: Rules

    /// Namespaces of one's own (CLONE_NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID, NEWNET).
    private static let namespaces: UInt32 = 0x7E02_0000

    private static func cloneRule(_ call: UInt32) -> [Instruction] {
        rule(call, [load(Place.argument(0)), skip(1, unlessAny: namespaces), answer(Answer.refused)])
    }

    /// TIOCSTI and TIOCLINUX put words into the mouth of a terminal.
    private static func ioctlRule(_ call: UInt32) -> [Instruction] {
        rule(
            call,
            [load(Place.argument(1))]
                + [0x5412, 0x541C].flatMap { [skip(1, unlessEqual: $0), answer(Answer.refused)] })
    }

    /// Character and block devices; pipes and files may be made.
    private static func nodeRule(_ call: UInt32, argument: UInt32) -> [Instruction] {
        let (kinds, character, block): (UInt32, UInt32, UInt32) = (0o170000, 0o020000, 0o060000)
        return rule(
            call,
            [load(Place.argument(argument)), Instruction(code: Code.and, operand: kinds)]
                + [character, block].flatMap { [skip(1, unlessEqual: $0), answer(Answer.refused)] })
    }

    /// What is looked at for one call only; whatever it does not refuse is allowed.
    private static func rule(_ call: UInt32, _ steps: [Instruction]) -> [Instruction] {
        let body = steps + [answer(Answer.allowed)]
        return [skip(UInt8(body.count), unlessEqual: call)] + body
    }

    private static func when(_ call: UInt32, _ step: Instruction) -> [Instruction] {
        [skip(1, unlessEqual: call), step]
    }

    // MARK: Instructions

    private enum Code {
        /// BPF_LD, BPF_W, BPF_ABS.
        static let load: UInt16 = 0x20
        /// BPF_ALU, BPF_AND, BPF_K.
        static let and: UInt16 = 0x54
        /// BPF_JMP with BPF_JEQ, BPF_JGT, BPF_JSET, each with BPF_K.
        static let equal: UInt16 = 0x15
        static let over: UInt16 = 0x25
        static let any: UInt16 = 0x45
        /// BPF_RET, BPF_K.
        static let answer: UInt16 = 0x06
    }

    private enum Answer {
        /// SECCOMP_RET_KILL_PROCESS, _ALLOW, and _ERRNO with EPERM and ENOSYS.
        static let kill: UInt32 = 0x8000_0000
        static let allowed: UInt32 = 0x7FFF_0000
        static let refused: UInt32 = 0x0005_0001
        static let absent: UInt32 = 0x0005_0026
    }

    /// Offsets in `struct seccomp_data`.
    private enum Place {
        static let number: UInt32 = 0
        static let architecture: UInt32 = 4
        /// The lower half of an argument: all that is looked at fits into it, on little-endian processors.
        static func argument(_ index: UInt32) -> UInt32 { 16 + 8 * index }
    }

    private static func load(_ place: UInt32) -> Instruction { Instruction(code: Code.load, operand: place) }
    private static func answer(_ answer: UInt32) -> Instruction { Instruction(code: Code.answer, operand: answer) }

    private static func skip(_ count: UInt8, whenEqual value: UInt32) -> Instruction {
        Instruction(code: Code.equal, whenTrue: count, operand: value)
    }

    private static func skip(_ count: UInt8, unlessEqual value: UInt32) -> Instruction {
        Instruction(code: Code.equal, whenFalse: count, operand: value)
    }

    private static func skip(_ count: UInt8, unlessOver value: UInt32) -> Instruction {
        Instruction(code: Code.over, whenFalse: count, operand: value)
    }

    private static func skip(_ count: UInt8, unlessAny bits: UInt32) -> Instruction {
        Instruction(code: Code.any, whenFalse: count, operand: bits)
    }

    private static func raw<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
        withUnsafeBytes(of: number, Array.init)
    }
}
