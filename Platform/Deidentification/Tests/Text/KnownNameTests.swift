import Foundation
import Testing

@testable import Deidentification

@Suite struct KnownNameTests {
    let finder = TextDeidentifier()

    private func clean(_ text: String, _ known: [String]) -> String {
        finder.apply(finder.findings(in: text, known: known), to: text)
    }

    @Test(
        "a known Chinese name goes in every way it is written",
        arguments: [
            "张三丰", "张 三 丰", "张-三丰", "张·三丰", "Zhang Sanfeng", "ZHANG San Feng", "sanfeng zhang", "Zhāng Sānfēng",
            "zhangsanfeng", "SanfengZhang", "ZHANG^SANFENG", "Zhang, San-feng", "ZHANG S F", "S.F. Zhang", "zhang_sf",
            "三丰",
            "Sanfeng",
        ])
    func han(form: String) {
        for text in ["看了\(form)的片子", "\(form)_chest.dcm", "pt \(form), 56M"] {
            let clean = clean(text, ["张三丰"]).lowercased()
            #expect(!clean.contains("feng") && !clean.contains("三") && !clean.contains("zhang"), "\(clean)")
        }
    }

    @Test(
        "a known name of another language goes in every way it is written",
        arguments: [
            ("John Michael Alvarez", "john alvarez"), ("John Michael Alvarez", "Alvarez, John M."),
            ("John Michael Alvarez", "J. M. Alvarez"), ("John Michael Alvarez", "JohnMAlvarez"),
            ("Alvarez^John^Michael", "JOHN MICHAEL ALVAREZ"), ("Mary O'Brien", "M. O'Brien"),
            ("Mary O'Brien", "obrien mary"),
            ("Mary Jane O'Brien", "maryjane o'brien"), ("Mary Jane O'Brien", "Mary Jane O’Brien"),
            ("Tai Man Chan", "Chan Tai-Man"), ("Chan Tai Man", "Tai-Man Chan"), ("John Smith", "SMITHJOHN"),
            ("José Núñez", "jose nunez"), ("Jose Nunez", "JOSÉ NÚÑEZ"), ("Smith, John", "john_smith"),
            ("阿依古丽·买买提", "阿依古丽"), ("阿依古丽·买买提", "阿依古丽．买买提"), ("阿依古丽·买买提", "阿依古丽 买买提"),
        ])
    func others(known: String, form: String) {
        for text in ["seen \(form) today", "\(form)", "(\(form))"] {
            let range = text.unicodeScalars.count - (text == form ? 0 : text.hasPrefix("(") ? 2 : 11)
            let covered = finder.findings(in: text, known: [known]).reduce(0) { $0 + $1.end - $1.start }
            #expect(covered >= range, "\(text)")
        }
    }

    @Test(
        "a known number goes with and without its signs, and its parts do not go alone",
        arguments: [
            ("SECRET-ID-7", "SECRET-ID-7"), ("SECRET-ID-7", "secretid7"), ("A123", "A123"), ("007-22", "00722"),
            ("CT20240315", "CT20240315"), ("张伟123", "张伟123"), ("13987", "13987"),
        ])
    func numbers(known: String, form: String) {
        for text in ["seen \(form) today", "编号\(form)的", "(\(form))"] {
            let covered = finder.findings(in: text, known: [known]).filter { $0.category == .name }
            #expect(covered.reduce(0) { $0 + $1.end - $1.start } == form.unicodeScalars.count, "\(text)")
        }
    }

    @Test(
        "what only holds a part of a known number stays",
        arguments: [
            ("A123", "A1234 and BA123 and A 1"), ("CT20240315", "CT of the chest"), ("7", "7 days"), ("12", "12 days"),
        ])
    func otherNumbers(known: String, text: String) { #expect(clean(text, [known]) == text) }

    @Test("one person has one letter over all forms, even when the caller gives two of them")
    func oneLetter() {
        #expect(
            clean("患者张伟今天复查，Zhang Wei的CT，zhangwei.dcm，张 伟", ["李娜", "张伟", "Zhang Wei"])
                == "患者[姓名B]今天复查，[姓名B]的CT，[姓名B].dcm，[姓名B]")
        #expect(clean("Wang Fang and 李娜", ["李娜", "Wang Fang", "王芳"]).contains("name B] and [姓名A]"))
    }

    @Test("every one of very many names is looked for")
    func many() {
        var names: [String] = []
        for family in "赵钱孙李周吴郑王" {
            for one in "伟芳娜敏静丽强磊军洋" {
                for other in "艳杰娟涛霞桂英兰玉萍玲芬燕彬斌鹏飞鑫波辉宇浩凯俊帆旭宁龙国" { names.append("\(family)\(one)\(other)") }
            }
        }
        for name in [names[0], names[1000], names[names.count - 1]] {
            let found = finder.findings(in: "头痛\(name)头痛", known: names)
            #expect(found.contains { $0.start == 2 && $0.end == 5 }, "\(found)")
        }
    }

    @Test(
        "words that only hold the letters of a name stay",
        arguments: [
            ("Ann Lee", "annual leeches"), ("王芳", "芳香的花"), ("张健康", "肝功能异常"), ("李安", "大家安好"),
        ])
    func innocent(known: String, text: String) { #expect(clean(text, [known]) == text) }
}
