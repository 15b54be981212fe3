import Foundation
import Testing

@testable import Deidentification

@Suite struct ChineseTextTests {
    let finder = TextDeidentifier()

    private func clean(_ text: String) -> String { finder.apply(finder.findings(in: text), to: text) }

    @Test(
        "numbers are found in every way they are written",
        arguments: [
            "1 3 8 5 7 1 8 8 2 2 9", "1385718八二二九", "1385718O229", "138—5718—8229", "幺三八五拐幺八八两两勾",
            "1-3-8-5-7-1-8-8-2-2-9",
            "330106 19550825 2682", "330106-19550825-2682", "330106195\n508252682",
            "3 3 0 1 0 6 1 9 5 5 0 8 2 5 2 6 8 2",
            "zhangsan@163。com", "zhangsan(at)163.com", "zhang.san @ 163 . com", "zhangsan#163.com", "张三@公司.中国",
        ])
    func shapes(value: String) {
        for text in ["联系\(value) 谢谢", value, "tel \(value) ok"] {
            let start = text.unicodeScalars.count - value.unicodeScalars.count
            let found = finder.findings(in: text)
            #expect(
                found.contains { $0.end - $0.start >= value.unicodeScalars.count && $0.start <= start },
                "\(text) \(found)")
        }
    }

    @Test(
        "names are found in what people write every day",
        arguments: [
            "8床的|沈佳慧|血钾回来了", "麻烦把|沈佳慧|的片子发我", "户名|孔令辉|，开户行", "陪护|申屠敏|（儿媳）", "母|殷悦|，父体健", "【医院】|吴浩然|您好",
            "新生儿，|韦思琪|之子", "|钟梓涵|之女，3岁", "患者（化名|石佳琪|）", "|谭晓敏|、李梅、王芳三人同一宿舍", "李梅和|谭晓敏|两位", "|雷敏|：老师您好",
            "随访：|马晓东|，电话接通", "姓名 |王 小 东| 性别 男", "化验单：|潘 石| 男 44Y", "患者|张|女士", "|高|阿姨您好", "妈妈姓|陈|，", "|老张|的血压还是高",
            "|小王|今天请假", "老人叫|赵文孝|，八十", "器械护士：|安静| 术中", "同意|项|副主任医师意见", "我叫|小林绿子|，日本籍",
        ])
    func names(marked: String) {
        let parts = marked.split(separator: "|", omittingEmptySubsequences: false)
        let text = parts.joined()
        let start = parts[0].unicodeScalars.count
        let end = start + parts[1].unicodeScalars.count
        let found = finder.findings(in: text)
        #expect(found.contains { $0.category == .name && $0.start <= start && $0.end >= end }, "\(text) \(found)")
    }

    @Test(
        "dates are found without a century, without signs, of the moon and counted from today",
        arguments: [
            ("24年3月5日手术", "24年手术"), ("入院24-3-5。", "入院[日期]。"), ("复诊3/21 上午", "复诊[日期] 上午"), ("20240305做CT", "[日期]做CT"),
            ("生日 85.3.7", "生日 [日期]"), ("85年3月生", "[日期]生"), ("上个月18号做的", "[日期]做的"), ("去年腊月查出", "[日期]查出"),
            ("一九三八年六月初二，", "一九三八年，"), ("腊月二十三发病", "[日期]发病"),
        ])
    func dates(text: String, expected: String) { #expect(clean(text) == expected) }

    @Test(
        "short years are of the century that fits, and the moon's calendar is not moved",
        arguments: [("85年3月15日", "85年3月5日"), ("24年1月5日", "23年12月26日"), ("00年1月5日", "99年12月26日")])
    func shortYears(text: String, expected: String) {
        #expect(TextDate.shifted(text, days: -10) == expected)
        #expect(TextDate.shifted("一九三八年六月初二", days: -10) == nil)
    }

    @Test(
        "places, workplaces and numbers are found by their labels",
        arguments: [
            ("籍贯：山东菏泽，", "籍贯：山东省[地址]，"), ("籍贯：山东，", "籍贯：山东，"), ("出生地：浙江省湖州市安吉县 ", "出生地：浙江省[地址] "),
            ("学校：余姚市实验小学，", "学校：[单位]，"), ("单位：国网浙江绍兴供电公司，", "单位：[单位]，"), ("预约码 849302，", "预约码 [编号]，"),
            ("检验单号 2024031500123 ", "检验单号 [编号] "), ("军官证：军字第1234567号", "军官证：[证件号]"), ("短号662318）", "短号[电话]）"),
            ("0571-87654321 转 8023。", "[电话]。"), ("北纬30°16'22\"。", "[地址]。"),
            ("地 址 ：宁 波 市 海 曙 区 中 山 西 路 1 2 8 号", "地 址 ：[地址]"), ("住新界沙田區沙角邨金鶯樓12樓1205室", "住[地址]"),
        ])
    func labels(text: String, expected: String) { #expect(clean(text) == expected) }

    @Test(
        "ordinary places, herbs, drugs and durations stay",
        arguments: [
            "湖北省武汉市社区居民", "江苏、浙江一带血吸虫病流行区居民应定期查粪。", "上海地区儿童社区获得性肺炎", "住院部3号楼5层", "胡桃仁10g",
            "高血压10年3月余", "病史12年6月，加重3天", "淋巴结3/21转移", "出生体重3.2kg", "单位：mmol/L", "麻醉医师：全麻",
            "离心3000转 5分钟", "父母高血压，母孕期正常", "孩子刚刚2岁，宝宝常常的哭", "浓度1.38—5.71",
        ])
    func neutral(text: String) { #expect(finder.findings(in: text) == []) }

    @Test("a hospital does not take in the words before it")
    func hospitals() {
        #expect(clean("妊娠纹详情山东大学齐鲁医院烧伤科") == "妊娠纹详情[单位]烧伤科")
        #expect(clean("浙江省人民医院专家共识") == "[单位]专家共识")
    }
}
