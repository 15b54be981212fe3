import Testing

@testable import Sandbox

@Suite("The filter of system calls, run as the kernel would run it")
struct SandboxFilterTests {
    private static let allowed: UInt32 = 0x7FFF_0000
    private static let refused: UInt32 = 0x0005_0001
    private static let absent: UInt32 = 0x0005_0026

    /// Runs the program over one call (`struct seccomp_data`).
    private func verdict(
        _ calls: SandboxCalls, _ number: UInt32, _ arguments: [UInt64] = [], architecture: UInt32? = nil
    ) throws -> UInt32 {
        func raw<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] { withUnsafeBytes(of: number, Array.init) }
        let padded = arguments + Array(repeating: 0, count: 6 - arguments.count)
        let data = raw(number) + raw(architecture ?? calls.architecture) + raw(UInt64(0)) + padded.flatMap(raw)
        func word(_ bytes: [UInt8], _ at: Int) -> UInt32 {
            (0..<4).reduce(0) { $0 | UInt32(bytes[at + $1]) << UInt32(8 * $1) }
        }
        let program = SandboxFilter(calls).bytes
        var (index, held) = (0, UInt32(0))
        while index * 8 < program.count {
            let at = index * 8
            let (code, operand) = (UInt16(program[at]) | UInt16(program[at + 1]) << 8, word(program, at + 4))
            index += 1
            func jump(_ isTrue: Bool) { index += Int(program[at + (isTrue ? 2 : 3)]) }
            switch code {
            case 0x20: held = word(data, Int(operand))
            case 0x54: held &= operand
            case 0x15: jump(held == operand)
            case 0x25: jump(held > operand)
            case 0x45: jump(held & operand != 0)
            case 0x06: return operand
            default: Issue.record("no such instruction: \(code)")
            }
        }
        throw SandboxFailure.unfiltered
    }

    @Test("a call of another architecture ends the process", arguments: [true, false])
    func architecture(isX86: Bool) throws {
        let calls = isX86 ? SandboxCalls.x86 : .arm
        for other: UInt32 in [0x4000_0003, isX86 ? 0xC000_00B7 : 0xC000_003E, 0] {
            #expect(try verdict(calls, 0, architecture: other) == 0x8000_0000)
        }
        #expect(try verdict(calls, 0) == Self.allowed)
    }

    @Test(
        "each call of the list is refused, and every other one up to the newest is allowed", arguments: [true, false])
    func lists(isX86: Bool) throws {
        let calls = isX86 ? SandboxCalls.x86 : .arm
        #expect(Set(calls.refused).isDisjoint(with: calls.absent))
        #expect(Set(calls.refused).count == calls.refused.count)
        for number in 0...SandboxCalls.newest {
            let expected =
                calls.refused.contains(number)
                ? Self.refused : calls.absent.contains(number) ? Self.absent : Self.allowed
            #expect(try verdict(calls, number) == expected, "\(number)")
        }
        for number: UInt32 in [SandboxCalls.newest + 1, 0x4000_0000, .max] {
            #expect(try verdict(calls, number) == Self.absent)
        }
    }

    @Test("processes and threads may be made, namespaces may not", arguments: [true, false])
    func clone(isX86: Bool) throws {
        let calls = isX86 ? SandboxCalls.x86 : .arm
        // As fork and pthread_create ask for it.
        for flags: UInt64 in [17, 0x0120_0011, 0x003D_0F00] {
            #expect(try verdict(calls, calls.clone, [flags]) == Self.allowed)
        }
        for bit: UInt64 in [0x2_0000, 0x200_0000, 0x400_0000, 0x800_0000, 0x1000_0000, 0x2000_0000, 0x4000_0000] {
            #expect(try verdict(calls, calls.clone, [bit | 17]) == Self.refused)
        }
    }

    @Test("files and pipes may be made, devices may not; nothing is put into a terminal", arguments: [true, false])
    func nodes(isX86: Bool) throws {
        let calls = isX86 ? SandboxCalls.x86 : .arm
        for (call, place) in calls.nodes {
            func asked(_ mode: UInt64) throws -> UInt32 {
                try verdict(calls, call, Array(repeating: 0, count: Int(place)) + [mode])
            }
            for mode: UInt64 in [0o100644, 0o010644, 0o644] { #expect(try asked(mode) == Self.allowed) }
            for mode: UInt64 in [0o020666, 0o060600] { #expect(try asked(mode) == Self.refused) }
        }
        #expect(try verdict(calls, calls.ioctl, [0, 0x5401]) == Self.allowed)
        #expect(try verdict(calls, calls.ioctl, [0, 0x5412]) == Self.refused)
        #expect(try verdict(calls, calls.ioctl, [0, 0x541C]) == Self.refused)
    }
}
