import DICOM

/// Which fragments of compressed pixel data make up which frame (PS3.5, section A.4).
struct FrameFragments {
    /// In order; each frame has at least one fragment.
    let frames: [ArraySlice<DICOMData>]

    /// - Throws: `DICOMMaskFailure.damaged` when the fragments cannot be told apart.
    init(_ fragments: [DICOMData], frames count: Int, in file: DICOMFile) throws {
        let content = fragments.dropFirst()
        guard let table = fragments.first, content.count >= count else { throw DICOMMaskFailure.damaged }
        if count == 1 {
            frames = [content]
        } else if content.count == count {
            frames = content.indices.map { content[$0...$0] }
        } else if let starts = try Self.starts(table, content, count, in: file) {
            frames = Self.parts(content, starts)
        } else {
            // Without a table, a frame starts where a JPEG or JPEG 2000 stream does.
            let starts = try content.indices.filter { index in
                let head = try file.bytes(of: content[index], from: 0, count: 4)
                return head.starts(with: [0xFF, 0xD8]) || head == [0xFF, 0x4F, 0xFF, 0x51]
            }
            guard starts.count == count, starts.first == content.startIndex else { throw DICOMMaskFailure.damaged }
            frames = Self.parts(content, starts)
        }
    }

    private static func parts(_ content: ArraySlice<DICOMData>, _ starts: [Int]) -> [ArraySlice<DICOMData>] {
        zip(starts, starts.dropFirst() + [content.endIndex]).map { content[$0..<$1] }
    }

    /// The first fragment of each frame by the basic offset table; nil when it is empty or points between fragments.
    private static func starts(
        _ table: DICOMData, _ content: ArraySlice<DICOMData>, _ count: Int, in file: DICOMFile
    ) throws -> [Int]? {
        guard table.count == 4 * count else { return nil }
        let bytes = try file.bytes(of: table)
        var places: [Int: Int] = [:]
        var offset = 0
        for index in content.indices {
            places[offset] = index
            offset += 8 + content[index].count + content[index].count % 2
        }
        var starts: [Int] = []
        for entry in stride(from: 0, to: bytes.count, by: 4) {
            let place = bytes[entry..<entry + 4].reversed().reduce(0) { $0 << 8 | Int($1) }
            guard let index = places[place], index > starts.last ?? -1 else { return nil }
            starts.append(index)
        }
        return starts.first == content.startIndex ? starts : nil
    }
}
