import Foundation
import Kernel
import Testing

@testable import Sandbox

/// What a decoder might try that was taken over by a picture, played by scripts.
@Suite("A tool that is hostile itself", .serialized)
struct HostileToolTests {
    let sandbox: Sandbox

    init() throws { sandbox = try Sandbox.locate() }

    /// Runs a script as the tool, which is asked for one picture.
    private func play(
        _ script: String, python: Bool = false, most: Int = 1 << 20, limits: SandboxLimits = SandboxLimits()
    ) async throws -> (status: Int32, said: String, picture: Data?) {
        let folder = FileManager.default.temporaryDirectory.appending(path: "hostile-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let secret = "\(folder)/secret"
        try "of another job".write(toFile: secret, atomically: true, encoding: .utf8)
        let outputs = SandboxOutputs.named(["picture.jpg"], into: folder, atMost: most)
        defer {
            let left = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
            #expect(Set(left).isSubset(of: ["secret", "picture.jpg"]))
            #expect(FileManager.default.contents(atPath: secret) == Data("of another job".utf8))
        }
        do {
            let result = try await sandbox.run(
                python ? "python3" : "sh", (python ? ["-I", "-c"] : ["-c"]) + [script, secret],
                inputs: ["secret": secret], outputs: outputs, limits: limits)
            let said = String(decoding: result.standardOutput + result.standardError, as: UTF8.self)
            return (result.status, said, FileManager.default.contents(atPath: "\(folder)/picture.jpg"))
        } catch {
            #expect(!FileManager.default.fileExists(atPath: "\(folder)/picture.jpg"))
            throw error
        }
    }

    @Test("a plain file is brought out, byte for byte, as a file of our own")
    func plain() async throws {
        #expect(try await play("printf picture > picture.jpg; echo more > other").picture == Data("picture".utf8))
        #expect(try await play("echo nothing").picture == nil)
        #expect(try await play("printf picture > picture.jpg; exit 3").picture == nil)
    }

    @Test(
        "what is no file of its own is refused, and nothing of it is kept",
        arguments: [
            "ln -s /etc/passwd picture.jpg", "ln -s \"$0\" picture.jpg", "ln -s /in/secret picture.jpg",
            "ln -s other picture.jpg; echo x > other", "echo x > other; ln other picture.jpg", "mkfifo picture.jpg",
            "mkdir picture.jpg", "mkdir -p picture.jpg/a/b; echo x > picture.jpg/a/b/c",
            "python3 -c 'import os; os.mknod(\"picture.jpg\", 0o140666)'",
        ])
    func shapes(_ script: String) async {
        await #expect(throws: SandboxFailure.badOutput) { try await play(script) }
    }

    @Test("a file over its bound is refused, with holes and without")
    func sizes() async throws {
        await #expect(throws: SandboxFailure.badOutput) { try await play("head -c 1048577 /dev/zero > picture.jpg") }
        await #expect(throws: SandboxFailure.badOutput) { try await play("truncate -s 400M picture.jpg") }
        #expect(try await play("head -c 1048576 /dev/zero > picture.jpg").picture?.count == 1 << 20)
        // Ten gigabytes are over what a job may write at all.
        let sparse = try await play("truncate -s 10G picture.jpg")
        #expect(sparse.status != 0 && sparse.picture == nil)
    }

    @Test("devices cannot be made, nor another file of the system be linked")
    func devices() async throws {
        for kind in ["c 1 3", "b 8 0"] { #expect(try await play("mknod picture.jpg \(kind)").status != 0) }
        #expect(try await play("ln /in/secret picture.jpg").status != 0)
        #expect(try await play("cat \"$0\" > picture.jpg").status != 0)
    }

    @Test("a million files are stopped", arguments: ["/out", "/tmp"])
    func millions(folder: String) async {
        await #expect(throws: SandboxFailure.outgrown) {
            try await play("for n in range(1000000): open('\(folder)/%d' % n, 'w').close()", python: true)
        }
    }

    @Test("processes without end are stopped, by the kernel or by who looks on")
    func forkBomb() async throws {
        // They sleep and are of one parent: what is not stopped here must not stop the machine that runs the tests.
        let bomb =
            "import os,time\nfor n in range(3000):\n try:\n  if not os.fork(): time.sleep(15); os._exit(0)\n"
            + " except OSError: os._exit(9)\ntime.sleep(15)"
        do {
            #expect(try await play(bomb, python: true, limits: SandboxLimits(wallSeconds: 20)).picture == nil)
        } catch let failure as SandboxFailure {
            #expect(failure == .outgrown)
        }
    }

    @Test("memory over several processes is stopped")
    func memory() async {
        let hoard = "import os,time\nfor n in range(3): os.fork()\nkept=b'x'*(60<<20)\ntime.sleep(30)"
        await #expect(throws: SandboxFailure.outgrown) {
            try await play(hoard, python: true, limits: SandboxLimits(wallSeconds: 20, totalMemoryBytes: 200 << 20))
        }
    }

    /// Numbers of the calls on this processor, by name.
    private static let calls: [(name: String, x86: Int, arm: Int, arguments: String)] = [
        ("ptrace", 101, 117, "0,0,0,0"), ("process_vm_readv", 310, 270, "1,0,0,0,0,0"), ("keyctl", 250, 219, "0,0"),
        ("mount", 165, 40, "0,0,0,0,0"), ("unshare", 272, 97, "0x10000000"), ("setns", 308, 268, "0,0"),
        ("bpf", 321, 280, "0,0,0"), ("perf_event_open", 298, 241, "0,0,-1,-1,0"), ("userfaultfd", 323, 282, "1"),
        ("personality", 135, 92, "0x40000"), ("socket AF_UNIX", 41, 198, "1,1,0"), ("socket AF_INET", 41, 198, "2,1,0"),
        ("socketpair", 53, 199, "1,1,0,0"), ("open_by_handle_at", 304, 265, "0,0,0"), ("pivot_root", 155, 41, "0,0"),
        ("open_tree", 428, 428, "-100,0,1"), ("shmget", 29, 194, "0,4096,0o1600"), ("kexec_load", 246, 104, "0,0,0,0"),
        ("quotactl", 179, 60, "0,0,0,0"), ("ioctl TIOCSTI", 16, 29, "0,0x5412,0"),
        ("clone CLONE_NEWUSER", 56, 220, "0x10000011,0,0,0,0"), ("mknodat device", 259, 33, "-100,b'd',0o20666,0x103"),
    ]

    @Test("the kernel is asked for nothing that a decoder does not need", arguments: calls.indices)
    func refusedCalls(_ index: Int) async throws {
        let call = Self.calls[index]
        let said = try await ask(x86: call.x86, arm: call.arm, call.arguments)
        #expect(said == "-1 1\n", "\(call.name)")
    }

    @Test("calls that have another way, and those that were invented later, are absent")
    func absentCalls() async throws {
        for (x86, arm) in [(435, 435), (425, 425), (319, 279), (457, 457), (900, 900), (0x4000_0000, 1000)] {
            #expect(try await ask(x86: x86, arm: arm, "0,0,0") == "-1 38\n", "\(x86)")
        }
    }

    private func ask(x86: Int, arm: Int, _ arguments: String) async throws -> String {
        #if arch(x86_64)
            let number = x86
        #else
            let number = arm
        #endif
        let script = """
            ctypes = __import__("ctypes")
            c = ctypes.CDLL(None, use_errno=True)
            print(c.syscall(\(number), \(arguments)), ctypes.get_errno())
            """
        return try await play(script, python: true).said
    }

    @Test("the network, and other processes, are out of reach")
    func surroundings() async throws {
        let net = "import socket\nsocket.create_connection(('127.0.0.1', 1), 1)"
        #expect(try await play(net, python: true).said.contains("PermissionError"))
        #expect(try await play("kill -0 -1 && echo reached").said.contains("reached") == false)
        #expect(try await play("cat /proc/1/environ; cat /proc/1/root/etc/passwd").status != 0)
    }

    @Test("a file that is swapped for a link again and again is brought out as a file or refused", arguments: 0..<6)
    func swapping(_: Int) async throws {
        // In the background, beyond the end of the tool itself.
        let script = """
            os = __import__("os")
            open('a', 'w').write('x' * 100000)
            if os.fork(): os._exit(0)
            os.close(1); os.close(2)
            while True:
                os.path.lexists('l') or os.symlink('/usr/bin/python3', 'l')
                os.rename('l', 'picture.jpg')
                open('b', 'w').write('y' * 100000)
                os.rename('b', 'picture.jpg')
            """
        do {
            let picture = try await play(script, python: true).picture
            let whole = [Data(repeating: UInt8(ascii: "y"), count: 100_000), Data()]
            #expect(picture.map { whole.contains($0) || $0.allSatisfy { $0 == UInt8(ascii: "y") } } != false)
        } catch {
            #expect(error as? SandboxFailure == .badOutput)
        }
    }
}
