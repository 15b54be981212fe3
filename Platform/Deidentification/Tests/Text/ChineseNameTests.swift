import Testing

@testable import Deidentification

@Suite struct ChineseNameTests {
    private let finder = TextDeidentifier()

    private func found(_ text: String) -> [String: TextFinding] {
        let scalars = Array(text.unicodeScalars)
        return Dictionary(
            finder.findings(in: text).map { (String(String.UnicodeScalarView(scalars[$0.start..<$0.end])), $0) },
            uniquingKeysWith: { one, _ in one })
    }

    @Test(
        "names without a surname, of beds, of relatives and within a sentence are found",
        arguments: [
            ("边巴次仁，男，28岁，反复心慌", "边巴次仁"), ("同村两人患病，扎西顿珠是她弟弟", "扎西顿珠"), ("联系人：妻古丽，电话见下", "古丽"),
            ("12床景德全明晨空腹抽血", "景德全"), ("患者之子蓝海涛，可靠", "蓝海涛"), ("我妹妹小娟上个月生的", "小娟"), ("俺家建军喝了农药", "建军"),
            ("心电图T波高尖，麦主任让先推钙", "麦"), ("去年司马医生分享的", "司马"), ("请白班冼护士长关注", "冼"), ("护士小解态度不好", "小解"),
            ("家属 Tan Wei 来电", "Tan Wei"), ("慧姐，帮忙看看", "慧姐"),
        ])
    func names(text: String, expected: String) {
        #expect(found(text)[expected]?.category == .name, "\(found(text).keys)")
    }

    @Test(
        "ordinary words in the same places are left alone",
        arguments: [
            "感谢医生的耐心解答", "请主任医师看一下", "患者，苗族，男，35岁，否认外伤", "我妹妹今年生的孩子", "3床旁摄片", "他家里有高血压病人", "女医生说没事",
            "主治医生让我复查", "中医大夫开的药", "我女儿健康活泼",
        ])
    func ordinary(text: String) {
        #expect(!found(text).values.contains { $0.category == .name }, "\(found(text).keys)")
    }

    @Test("the last digits of a number, an extension and an added bed are found")
    func numbers() {
        #expect(found("身份证后四位2846。")["2846"]?.category == .id)
        #expect(found("请拨分机66213")["66213"]?.category == .phone)
        #expect(found("加1床新收")["加1"]?.category == .bed)
        #expect(found("住九龍觀塘翠屏邨翠楣樓1203室，頭暈").values.contains { $0.category == .address })
    }
}
