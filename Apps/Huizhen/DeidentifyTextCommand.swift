import ArgumentParser
import Deidentification
import Foundation
import Glibc
import Kernel

/// Texts, one JSON object a line.
struct TextFiles: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "text",
        abstract:
            "Lines of {\"id\",\"text\",\"known\"?,\"patient\"?} in, lines of {\"id\",\"text\",\"spans\"} out.",
        discussion: """
            Positions of spans count Unicode code points of the input's text. A line that cannot be read gives a line \
            {"line","refusal"} in its place, the others go on, and the exit status is 1. Blank lines are left out. Of a text \
            of more than 200000 code points the rest is taken out, and is one span of the category "unsearched".

            Without a secret a date keeps its year only. With --secret-file the dates move by days, as `deidentify dicom` \
            moves those of the images with the same file: "patient" is the identifier that stands in them as PatientID \
            (0010,0020). Lines without it move together, as images without it do. Dates of birth are always taken out.
            """)

    @Option(name: .customLong("in"), help: "Input, JSON lines in UTF-8.")
    var input: String
    @Option(help: "Output, JSON lines; standard output by default.")
    var out: String?
    @Option(help: "The same file as for the images of the same patients, by which dates move; none by default.")
    var secretFile: String?
    @Flag(help: "Remove only what is certain, and report the rest.")
    var certainOnly = false

    private struct Line: Decodable {
        let id: LineID?
        let text: String
        let known: [String]?
        let patient: String?
    }

    private struct Result: Encodable {
        let id: LineID?
        let text: String
        let spans: [Span]
    }

    private struct Span: Encodable {
        let start: Int
        let end: Int
        let category: TextCategory
        let rule: String
        let confidence: TextConfidence

        init(_ finding: TextFinding) {
            (start, end, category) = (finding.start, finding.end, finding.category)
            (rule, confidence) = (finding.rule, finding.confidence)
        }
    }

    private struct Refused: Encodable {
        /// From 1.
        let line: Int
        let refusal: String
    }

    func run() async throws {
        try await explained {
            guard let reading = FileHandle(forReadingAtPath: input) else { throw RunRefusal.absent(input) }
            if let out, [out, LineOutput.partial(out)].contains(where: { FileRun.isSameFile($0, input) }) {
                throw RunRefusal.wouldOverwriteInput
            }
            let secret = try secretFile.map(SubjectSecret.init(file:))
            let writing = try LineOutput(out)
            let finder = TextDeidentifier()
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            var (cleaned, refused) = (0, 0)
            try LineInput(reading).each { number, line in
                // The decoder's own words may hold a value.
                guard let line, let read = try? JSONDecoder().decode(Line.self, from: line) else {
                    let refusal = "text-line: this line is no JSON object with a text"
                    FileHandle.standardError.write(Data("line \(number): \(refusal)\n".utf8))
                    refused += 1
                    return try writing.write(try encoder.encode(Refused(line: number, refusal: refusal)))
                }
                let findings = finder.findings(
                    in: read.text, known: read.known ?? [], secret: secret,
                    patient: (read.patient ?? "").trimmingCharacters(in: .whitespaces))
                let applied = certainOnly ? findings.filter { $0.confidence == .certain } : findings
                cleaned += 1
                try writing.write(
                    try encoder.encode(
                        Result(id: read.id, text: finder.apply(applied, to: read.text), spans: findings.map(Span.init)))
                )
            }
            try writing.finish()
            FileHandle.standardError.write(Data("\(cleaned) cleaned, \(refused) refused\n".utf8))
            if refused > 0 { throw ExitCode(1) }
        }
    }
}

/// The lines of a file, read piece by piece.
private struct LineInput {
    let handle: FileHandle
    /// A longer line is no text that a person wrote.
    private static let limit = 16 << 20

    init(_ handle: FileHandle) { self.handle = handle }

    /// - Parameter body: gets nil for a line beyond the limit; blank lines are counted and left out.
    func each(_ body: (_ number: Int, _ line: Data?) throws -> Void) throws {
        var (number, rest, isTooLong) = (0, Data(), false)
        func end(_ line: Data) throws {
            number += 1
            if isTooLong { return try body(number, nil) }
            let isBlank = line.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
            if !isBlank { try body(number, line) }
        }
        while let piece = try handle.read(upToCount: 1 << 20), !piece.isEmpty {
            var start = piece.startIndex
            while let newline = piece[start...].firstIndex(of: UInt8(ascii: "\n")) {
                try end(rest + piece[start..<newline])
                (rest, isTooLong) = (Data(), false)
                start = newline + 1
            }
            rest += piece[start...]
            if rest.count > Self.limit { (rest, isTooLong) = (Data(), true) }
        }
        if !rest.isEmpty || isTooLong { try end(rest) }
    }
}

/// What the caller knows a line by: a text, a number or a truth value, given back as it came.
private enum LineID: Codable {
    case text(String)
    case whole(Int64)
    case number(Double)
    case flag(Bool)

    init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if let text = try? value.decode(String.self) {
            self = .text(text)
        } else if let flag = try? value.decode(Bool.self) {
            self = .flag(flag)
        } else if let whole = try? value.decode(Int64.self) {
            self = .whole(whole)
        } else {
            self = .number(try value.decode(Double.self))
        }
    }

    func encode(to encoder: any Encoder) throws {
        var value = encoder.singleValueContainer()
        switch self {
        case .text(let text): try value.encode(text)
        case .whole(let whole): try value.encode(whole)
        case .number(let number): try value.encode(number)
        case .flag(let flag): try value.encode(flag)
        }
    }
}

/// Lines for standard output, or for a file that appears under its name when it is complete.
private final class LineOutput {
    private let path: String?
    private let handle: FileHandle
    private var buffer = Data()

    /// Where the file stands until it is complete.
    static func partial(_ path: String) -> String { path + ".partial" }

    init(_ path: String?) throws {
        self.path = path
        guard let path else {
            handle = .standardOutput
            return
        }
        guard FileManager.default.createFile(atPath: Self.partial(path), contents: nil),
            let opened = FileHandle(forWritingAtPath: Self.partial(path))
        else { throw RunRefusal.cannotWrite(path) }
        handle = opened
    }

    func write(_ line: Data) throws {
        buffer += line
        buffer.append(UInt8(ascii: "\n"))
        if buffer.count >= 1 << 16 { try flush() }
    }

    func finish() throws {
        try flush()
        guard let path else { return }
        try handle.close()
        guard rename(Self.partial(path), path) == 0 else { throw RunRefusal.cannotWrite(path) }
    }

    private func flush() throws {
        do { try handle.write(contentsOf: buffer) } catch { throw RunRefusal.cannotWrite(path ?? "-") }
        buffer.removeAll(keepingCapacity: true)
    }
}
