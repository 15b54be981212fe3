import Testing

@testable import Deidentification

@Suite struct SmallCellTests {
    let cell = SmallCell()

    @Test(
        "rare disease, small place and exact date together are warned of",
        arguments: [
            ["确诊肝豆状核变性", "来自漾濞县", "2024年3月5日发病"], ["法布里病，清水乡，3月5日手术"], ["漸凍症，双河村，二〇二四年三月五日"],
            ["Fabry disease", "from the village of Oldham", "on March 5, 2024"],
            ["Gaucher disease; Shetland Island; 2024-03-05"],
        ])
    func warned(texts: [String]) { #expect(cell.isPresent(in: texts), "\(cell.parts(in: texts))") }

    @Test("each part alone, or two of them, are not")
    func parts() {
        #expect(cell.parts(in: ["确诊肝豆状核变性", "2024年3月5日"]) == [.rareDisease, .exactDate])
        #expect(cell.parts(in: ["高血压，来自漾濞县，2024年3月"]) == [.smallPlace])
        #expect(cell.parts(in: ["Fabry disease since 2024"]) == [.rareDisease])
        #expect(cell.parts(in: ["unfabryous", "农村", "县医院", "2024", ""]) == [])
    }

    @Test("dates that were moved are not exact, and a cleaned text has no small place")
    func cleaned() {
        let text = "确诊肝豆状核变性，家住云南省大理州漾濞县清水乡双河村，2024年3月5日发病"
        let finder = TextDeidentifier()
        #expect(cell.isPresent(in: [text]))
        #expect(!cell.isPresent(in: [text], datesAreShifted: true))
        #expect(cell.parts(in: [finder.apply(finder.findings(in: text), to: text)]) == [.rareDisease])
    }
}
