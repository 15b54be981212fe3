import CFuzzer
import Foundation

/// A parser of untrusted bytes under libFuzzer.
///
/// The program takes libFuzzer's own arguments; `--seeds FOLDER` instead writes the inputs to start from,
/// and the words beside them as `FOLDER.words`.
package protocol FuzzTarget {
    /// Small inputs that lead deep into the parser.
    static func seeds() throws -> [[UInt8]]
    /// Words of the format, for libFuzzer to put into its inputs; none by default.
    static var words: [String] { get }
    /// Hands the bytes to the parser.
    ///
    /// A refusal is an answer like any other. What counts as a finding is a trap, a hang, growth, or a broken promise of
    /// the parser, which is checked with `require`.
    static func feed(_ bytes: [UInt8])
}

/// libFuzzer's callback is a C function and holds nothing, so the target that runs is kept here; set once, before it starts.
nonisolated(unsafe) private var feedRunning: ([UInt8]) -> Void = { _ in }

extension FuzzTarget {
    package static var words: [String] { [] }

    /// The whole program.
    package static func main() throws {
        let arguments = CommandLine.arguments
        if arguments.count == 3, arguments[1] == "--seeds" { return try writeSeeds(to: arguments[2]) }
        feedRunning = feed
        var count = CommandLine.argc
        var values: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
        let status = LLVMFuzzerRunDriver(&count, &values) { start, count in
            feedRunning(Array(UnsafeBufferPointer(start: start, count: count)))
            return 0
        }
        exit(status)
    }

    private static func writeSeeds(to folder: String) throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for (index, seed) in try seeds().enumerated() {
            try Data(seed).write(to: URL(filePath: "\(folder)/seed-\(index)"))
        }
        // libFuzzer takes no empty file.
        try Data((["# words\n"] + words.map(dictionaryLine)).joined().utf8).write(to: URL(filePath: folder + ".words"))
    }

    /// As libFuzzer reads it: in quotes, with all that is not plain as hexadecimal.
    private static func dictionaryLine(_ word: String) -> String {
        let plain = word.utf8.map { byte in
            byte == 0x22 || byte == 0x5C || !(0x20..<0x7F).contains(byte)
                ? "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
                : String(UnicodeScalar(byte))
        }
        return "\"\(plain.joined())\"\n"
    }
}

/// Stops the program with a message when a promise is broken, so that libFuzzer keeps the input.
package func require(_ promise: Bool, _ message: @autoclosure () -> String) {
    if !promise { fatalError(message()) }
}

/// Runs what may refuse; whether it did is of no interest here.
package func attempt<Value>(_ body: () throws -> Value) -> Value? {
    do { return try body() } catch { return nil }
}

/// Splits off the first byte and makes a choice of it; nil when there is none.
package func choose(_ bytes: [UInt8], among count: Int) -> (choice: Int, rest: ArraySlice<UInt8>)? {
    bytes.first.map { (Int($0) % count, bytes.dropFirst()) }
}
