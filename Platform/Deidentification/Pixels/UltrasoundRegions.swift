package import DICOM

/// The parts of an ultrasound picture that show echoes, curves and scales, as the device itself says (PS3.3, section
/// C.8.5.5).
///
/// What lies outside of all of them is the device's frame around the picture, where name and number stand.
package struct UltrasoundRegions: Sendable, Equatable {
    /// Whole pixels; right and bottom are the first ones outside.
    struct Region: Sendable, Equatable {
        var left: Int
        var top: Int
        var right: Int
        var bottom: Int
    }

    let regions: [Region]
    private let columns: Int
    private let rows: Int

    /// Nil when the object names no region that lies in its picture.
    package init?(_ file: DICOMFile) throws(DICOMFailure) {
        rows = try file.integer(.rows) ?? 0
        columns = try file.integer(.columns) ?? 0
        guard rows > 0, columns > 0, let sequence = file.dataset[0x0018_6011],
            let items = try file.sequenceItems(sequence)
        else { return nil }
        var found: [Region] = []
        for item in items {
            guard let left = try file.integer(0x0018_6018, in: item), let top = try file.integer(0x0018_601A, in: item),
                let right = try file.integer(0x0018_601C, in: item),
                let bottom = try file.integer(0x0018_601E, in: item), left <= right, top <= bottom, left < columns,
                top < rows
            else { continue }
            found.append(
                Region(left: left, top: top, right: min(columns, right + 1), bottom: min(rows, bottom + 1)))
        }
        guard !found.isEmpty else { return nil }
        regions = found
    }

    /// Boxes that cover what lies outside of all regions and nothing else, from top to bottom; a proposal for masks.
    package var outside: [MaskBox] {
        let down = Set([0, rows] + regions.flatMap { [$0.top, $0.bottom] }).sorted()
        var bands: [Region] = []
        for (top, bottom) in zip(down, down.dropFirst()) {
            for gap in gaps(from: top, to: bottom) {
                // The same gap one band higher goes on.
                if let above = bands.firstIndex(where: {
                    $0.bottom == top && $0.left == gap.left && $0.right == gap.right
                }) {
                    bands[above].bottom = bottom
                } else {
                    bands.append(gap)
                }
            }
        }
        return bands.map(box)
    }

    /// What no region covers in a band of rows in which none begins or ends.
    private func gaps(from top: Int, to bottom: Int) -> [Region] {
        var gaps: [Region] = []
        var left = 0
        let covering = regions.filter { $0.top <= top && $0.bottom >= bottom }.sorted { $0.left < $1.left }
        for region in covering {
            if region.left > left { gaps.append(Region(left: left, top: top, right: region.left, bottom: bottom)) }
            left = max(left, region.right)
        }
        if left < columns { gaps.append(Region(left: left, top: top, right: columns, bottom: bottom)) }
        return gaps
    }

    /// A little smaller than the pixels, so that rounding outwards gives these pixels and no others.
    private func box(_ region: Region) -> MaskBox {
        let edge = 0.001
        return MaskBox(
            x: (Double(region.left) + edge) / Double(columns), y: (Double(region.top) + edge) / Double(rows),
            width: (Double(region.right - region.left) - 2 * edge) / Double(columns),
            height: (Double(region.bottom - region.top) - 2 * edge) / Double(rows))
    }
}
