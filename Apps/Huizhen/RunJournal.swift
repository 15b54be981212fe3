import Deidentification
import Foundation
import Glibc

/// What became of one file, as a line of the report.
struct RunLine: Sendable {
    let json: Data
    let isRefused: Bool

    init(_ outcome: FileOutcome) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        isRefused = outcome.refusal != nil
        guard let report = outcome.dicom else {
            json = try encoder.encode(outcome)
            return
        }
        // The report writes itself much faster; its key is the first of the object's, and others always follow.
        let rest = FileOutcome(
            input: outcome.input, output: outcome.output, refusal: outcome.refusal, photo: outcome.photo, dicom: nil,
            directory: outcome.directory, pixels: outcome.pixels)
        var line = Data("{\"dicom\":".utf8)
        line.append(contentsOf: report.json)
        line.append(UInt8(ascii: ","))
        line.append(try encoder.encode(rest).dropFirst())
        json = line
    }
}

/// The report of a run, written as it goes on: an array with one object a line; and the progress on a terminal.
struct RunJournal {
    /// Files put off to the end.
    private(set) var later: [RunFile] = []
    /// Numbers of the files that were cleaned.
    private(set) var cleaned: Set<Int> = []
    private(set) var refused = 0
    private let total: Int
    private let report: String?
    private let handle: FileHandle
    private var isFirst = true
    private var shown = -1

    /// Where the report stands until it is complete.
    static func partial(_ report: String) -> String { report + ".partial" }

    /// - Parameter report: a path, under which the report appears when it is complete; nil for standard output.
    init(report: String?, total: Int) throws {
        self.report = report
        self.total = total
        if let report {
            guard FileManager.default.createFile(atPath: Self.partial(report), contents: nil),
                let opened = FileHandle(forWritingAtPath: Self.partial(report))
            else { throw RunRefusal.cannotWrite(report) }
            handle = opened
        } else {
            handle = .standardOutput
        }
        try handle.write(contentsOf: Data("[".utf8))
        show()
    }

    /// - Parameter line: nil puts the file off.
    mutating func add(_ file: RunFile, _ line: RunLine?) throws {
        guard let line else {
            later.append(file)
            return
        }
        if line.isRefused { refused += 1 } else { cleaned.insert(file.number) }
        try handle.write(contentsOf: Data((isFirst ? "\n" : ",\n").utf8) + line.json)
        isFirst = false
        show()
    }

    mutating func close() throws {
        try handle.write(contentsOf: Data("\n]\n".utf8))
        if let report {
            try handle.close()
            guard rename(Self.partial(report), report) == 0 else { throw RunRefusal.cannotWrite(report) }
        }
        FileHandle.standardError.write(Data("\(cleaned.count) cleaned, \(refused) refused\n".utf8))
    }

    private mutating func show() {
        guard isatty(STDERR_FILENO) == 1, total > 0 else { return }
        let done = cleaned.count + refused
        let width = 30
        let filled = done * width / total
        // A terminal is slower than the work; a bar that did not grow is drawn again at full hundreds only.
        guard filled != shown || done % 100 == 0 || done == total else { return }
        shown = filled
        let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: width - filled)
        let end = done == total ? "\n" : ""
        FileHandle.standardError.write(Data("\r[\(bar)] \(done)/\(total), \(refused) refused\(end)".utf8))
    }
}
