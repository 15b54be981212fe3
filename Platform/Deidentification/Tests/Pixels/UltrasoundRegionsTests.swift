import DICOM
import Testing

@testable import Deidentification

@Suite struct UltrasoundRegionsTests {
    /// An object of 60 rows and 100 columns with regions as left, top, right, bottom, of which the last two are inside.
    private func object(_ regions: [[UInt32]]) -> DICOMFile {
        func ul(_ tag: DICOMTag, _ value: UInt32) -> DICOMElement {
            DICOMElement(tag, .UL, .data(.held((0..<4).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) })))
        }
        let items = regions.map { region in
            DICOMItem(
                zip([0x0018_6018, 0x0018_601A, 0x0018_601C, 0x0018_601E] as [DICOMTag], region).map { ul($0, $1) })
        }
        return Objects.image([
            DICOMElement(0x0018_6011, items: items), Objects.us(.rows, 60), Objects.us(.columns, 100),
        ])
    }

    /// The pixels that the boxes cover, each as its row and column.
    private func covered(_ boxes: [MaskBox]) -> Set<[Int]> {
        var found: Set<[Int]> = []
        for box in boxes {
            guard let place = box.pixels(width: 100, height: 60) else { continue }
            for row in place.top..<place.top + place.height {
                for column in place.left..<place.left + place.width {
                    #expect(found.insert([row, column]).inserted)
                }
            }
        }
        return found
    }

    @Test(
        "the boxes cover exactly the pixels outside of all regions",
        arguments: [
            [[10, 10, 89, 49]], [[0, 12, 99, 59]], [[0, 0, 40, 59], [60, 20, 99, 40]],
            [[5, 5, 50, 40], [30, 20, 80, 55]], [[0, 0, 0, 0], [99, 59, 99, 59]], [[20, 10, 300, 700]],
            [[33, 7, 66, 52], [33, 7, 66, 52], [40, 10, 50, 20]],
        ] as [[[UInt32]]])
    func outside(_ regions: [[UInt32]]) throws {
        let found = try #require(try UltrasoundRegions(object(regions)))
        var expected: Set<[Int]> = []
        for row in 0..<60 {
            for column in 0..<100 {
                let isInside = regions.contains {
                    column >= $0[0] && row >= $0[1] && column <= $0[2] && row <= $0[3]
                }
                if !isInside { expected.insert([row, column]) }
            }
        }
        #expect(covered(found.outside) == expected)
    }

    @Test("a picture that is one region has nothing outside")
    func whole() throws {
        #expect(try #require(try UltrasoundRegions(object([[0, 0, 99, 59]]))).outside == [])
    }

    @Test("regions that are upside down, beside the picture or not there are no regions")
    func none() throws {
        for regions in [[], [[50, 10, 20, 40]], [[10, 40, 20, 20]], [[100, 0, 120, 10]], [[1, 2, 3]]] as [[[UInt32]]] {
            #expect(try UltrasoundRegions(object(regions)) == nil)
        }
        #expect(try UltrasoundRegions(Objects.image()) == nil)
    }

    @Test("de-identification keeps the regions, so that they can be used after it")
    func kept() throws {
        let regions = object([[10, 10, 89, 49]]).dataset.elements.filter { $0.tag.group != 0x0028 }
        let file = try Objects.clean(regions.filter { $0.tag == 0x0018_6011 }).file
        let item = try #require(file.dataset[0x0018_6011]?.items.first)
        #expect(try file.integer(0x0018_601C, in: item) == 89)
    }
}
