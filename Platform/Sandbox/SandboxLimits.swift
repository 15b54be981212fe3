/// What one job may use before it is stopped.
package struct SandboxLimits: Sendable, Equatable {
    /// Address space of each process, in bytes.
    package var memoryBytes: Int
    /// Processor time of each process, in seconds.
    package var processorSeconds: Int
    /// Time on the wall until the whole tree is killed, in seconds.
    package var wallSeconds: Double
    /// Largest file that the job may write, in bytes.
    package var fileBytes: Int
    /// Size of the job's own `/tmp`, in bytes; it lies in memory.
    package var temporaryBytes: Int
    /// Size of its `/out`, in bytes; it lies in memory.
    package var outputBytes: Int
    /// Files and folders in each of the two.
    package var files: Int
    /// Memory that all its processes have in use together, in bytes.
    package var totalMemoryBytes: Int
    /// Processes and threads.
    ///
    /// The kernel does not count those of root, so that a job of a server that runs as root is stopped when it is seen to
    /// have more; a server should not run as root.
    package var processes: Int
    /// Kept bytes of standard output and of standard error each; what comes after is dropped.
    package var messageBytes: Int

    /// Limits that fit one photo of 60 megapixels.
    package init(
        memoryBytes: Int = 3 << 30, processorSeconds: Int = 60, wallSeconds: Double = 60, fileBytes: Int = 512 << 20,
        temporaryBytes: Int = 512 << 20, outputBytes: Int = 512 << 20, files: Int = 4096,
        totalMemoryBytes: Int = 4 << 30, processes: Int = 64, messageBytes: Int = 64 << 10
    ) {
        self.memoryBytes = memoryBytes
        self.processorSeconds = processorSeconds
        self.wallSeconds = wallSeconds
        self.fileBytes = fileBytes
        self.temporaryBytes = temporaryBytes
        self.outputBytes = outputBytes
        self.files = files
        self.totalMemoryBytes = totalMemoryBytes
        self.processes = processes
        self.messageBytes = messageBytes
    }
}

/// How one job ended.
package struct SandboxResult: Sendable {
    /// Exit status of the tool; 128 + number when a signal ended it.
    package let status: Int32
    package let standardOutput: [UInt8]
    package let standardError: [UInt8]

    /// Whether the tool ended with status 0.
    package var succeeded: Bool { status == 0 }
}
