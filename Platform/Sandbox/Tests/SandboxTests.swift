import Foundation
import Kernel
import Testing

@testable import Sandbox

/// A job's output folder that goes away with the test.
private func withFolder<T>(_ body: (String) async throws -> T) async throws -> T {
    let folder = FileManager.default.temporaryDirectory.appending(path: "sandbox-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return try await body(folder)
}

@Suite struct SandboxTests {
    let sandbox: Sandbox

    init() throws { sandbox = try Sandbox.locate() }

    private func shell(
        _ script: String, inputs: [String: String] = [:], folder: String? = nil, limits: SandboxLimits = SandboxLimits()
    ) async throws -> (status: Int32, output: String) {
        let result = try await sandbox.run(
            "sh", ["-c", script], inputs: inputs, outputs: folder.map { .all(into: $0) }, limits: limits)
        return (result.status, String(decoding: result.standardOutput, as: UTF8.self))
    }

    @Test("this machine has all that the sandbox needs")
    func check() async {
        #expect(await sandbox.check() == [])
        #expect(await sandbox.versions()["vips"]?.hasPrefix("vips") == true)
    }

    @Test("a program that is missing is named with the command that brings it")
    func missingProgram() async throws {
        let failure = #expect(throws: SandboxFailure.self) { try Sandbox.locate(searchPath: ["/nowhere"]) }
        #expect(failure == .missing(program: "bwrap", package: "bubblewrap"))
        #expect(failure?.message.en.contains("apt-get install bubblewrap") == true)
        let tool = SandboxTool(program: "no-such-tool", package: "no-such-package", versionArguments: [])
        #expect(await sandbox.check(tools: [tool]).map(\.what) == ["no-such-tool"])
        #expect(await sandbox.checkBriefly(tools: [tool]).map(\.what) == ["no-such-tool"])
        #expect(await sandbox.checkBriefly() == [])
        await #expect(throws: SandboxFailure.self) { try await sandbox.run("no-such-tool", []) }
    }

    @Test("a kernel that refuses namespaces is told as such")
    func refusedByKernel() async throws {
        try await withFolder { folder in
            let fake = "#!/bin/sh\necho 'bwrap: No permissions to create new namespace' >&2\nexit 1\n"
            for name in ["bwrap", "prlimit"] {
                try fake.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
                try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: "\(folder)/\(name)")
            }
            let broken = try Sandbox.locate(searchPath: [folder])
            #expect(await broken.check().map(\.what) == ["sandbox-refused"])
            #expect(await broken.checkBriefly().map(\.what) == ["sandbox-refused"])
        }
    }

    @Test("a job reads its inputs and writes its output folder, and no more")
    func filesOfTheJob() async throws {
        try await withFolder { folder in
            try await withFolder { elsewhere in
                let input = "\(elsewhere)/secret name.txt"
                try "hello".write(toFile: input, atomically: true, encoding: .utf8)
                let copied = try await shell(
                    "cat /in/note > copy; ! (echo x > /in/note)", inputs: ["note": input], folder: folder)
                #expect(copied.status == 0)
                #expect(try String(contentsOfFile: "\(folder)/copy", encoding: .utf8) == "hello")
                #expect(try String(contentsOfFile: input, encoding: .utf8) == "hello")
                #expect(try await shell("ls \(elsewhere)").status != 0)
                #expect(try await shell("cat /etc/passwd || cat /etc/shadow").status != 0)
                #expect(try await shell("touch /usr/x").status != 0)
                #expect(try await shell("ls /in /tmp").output.split(separator: "\n") == ["/in:", "/tmp:"])
            }
        }
    }

    @Test(
        "a job sees no process, no name of a folder outside, no environment, and nothing of the server's is open in it")
    func nothingAround() async throws {
        #expect(try await shell("ls /proc || cat /proc/self/mountinfo").status != 0)
        #expect(try await shell("env | cut -d= -f1 | sort | tr '\\n' ' '").output == "HOME LC_ALL PATH PWD TMPDIR ")
        let open = "import os\nfor n in range(256):\n try: os.fstat(n); print(n)\n except OSError: pass"
        let result = try await sandbox.run("python3", ["-I", "-c", open])
        #expect(String(decoding: result.standardOutput, as: UTF8.self) == "0\n1\n2\n")
    }

    @Test(
        "a job writes in /out and /tmp and nowhere else", arguments: ["/", "/dev", "/dev/shm", "/in", "/usr", "/etc"])
    func nowhereElse(folder: String) async throws {
        #expect(try await shell("touch \(folder)/x").status != 0)
        #expect(try await shell("touch /out/x /tmp/x").status == 0)
    }

    @Test("a job that does not end is killed with its children, and leaves nothing")
    func timeOut() async throws {
        try await withFolder { folder in
            let before = try Self.strangers()
            await #expect(throws: SandboxFailure.tookTooLong(seconds: 1)) {
                try await shell(
                    "(while :; do date > beat; sleep 0.05; done) & exec sleep 1011", folder: folder,
                    limits: SandboxLimits(wallSeconds: 1))
            }
            #expect(try Self.strangers() == before)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
        }
    }

    /// Processes of jobs that wait for this odd number of seconds.
    private static func strangers() throws -> Int {
        try FileManager.default.contentsOfDirectory(atPath: "/proc").filter { name in
            guard let line = FileManager.default.contents(atPath: "/proc/\(name)/cmdline") else { return false }
            return line.starts(with: Data("sleep\u{0}1011".utf8))
        }.count
    }

    @Test("a cancelled task ends its job")
    func cancellation() async throws {
        let task = Task { try await shell("sleep 100") }
        try await Task.sleep(for: .milliseconds(200))
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
    }

    @Test("memory, processor time, file size and messages are bounded")
    func limits() async throws {
        try await withFolder { folder in
            let memory = SandboxLimits(memoryBytes: 64 << 20)
            #expect(
                try await shell("head -c 200000000 /dev/zero | tail -n 1 | wc -c", limits: memory).output
                    != "200000000\n")
            let processor = SandboxLimits(processorSeconds: 1, wallSeconds: 20)
            #expect(try await shell("while :; do :; done", limits: processor).status != 0)
            let file = SandboxLimits(fileBytes: 1 << 20)
            let size = try await shell("head -c 5000000 /dev/zero > big; stat -c %s big", folder: folder, limits: file)
            #expect(size.output == "1048576\n")
            let all = SandboxLimits(outputBytes: 1 << 20)
            #expect(try await shell("head -c 5000000 /dev/zero > big", folder: folder, limits: all).status != 0)
            let temporary = SandboxLimits(temporaryBytes: 1 << 20)
            #expect(try await shell("head -c 5000000 /dev/zero > /tmp/big", limits: temporary).status != 0)
            let messages = SandboxLimits(messageBytes: 1000)
            #expect(try await shell("head -c 5000000 /dev/zero", limits: messages).output.utf8.count == 1000)
        }
    }

    @Test("names that are no plain file names are refused", arguments: ["../x", "a/b", "", ".x", "-x", "a b", "名"])
    func badNames(name: String) async {
        await #expect(throws: SandboxFailure.badRequest) {
            try await sandbox.run("true", [], inputs: [name: "/dev/null"])
        }
    }

    @Test("a folder of the system can be narrowed to some of its files")
    func narrowed() async throws {
        let result = try await sandbox.run("ls", ["/usr/share/zoneinfo"], narrowed: ["/usr/share/zoneinfo": ["UTC"]])
        #expect(String(decoding: result.standardOutput, as: UTF8.self) == "UTC\n")
    }

    @Test("many jobs at once wait for each other and all end")
    func manyJobs() async throws {
        let outputs = try await withThrowingTaskGroup(of: String.self) { group in
            for number in 0..<24 { group.addTask { try await shell("echo \(number)").output } }
            return try await group.reduce(into: Set<String>()) { $0.insert($1) }
        }
        #expect(outputs.count == 24)
    }
}
