public import Kernel

extension ConfidentialityProfile {
    /// What the profile with these options does, in words: a line for each group of attributes with its counts, and lines
    /// for what stands outside the table.
    public var explanation: Text {
        let lines = [heading] + AttributeGroup.allCases.map(line) + outside
        return Text(zh: lines.map(\.zh).joined(separator: "\n"), en: lines.map(\.en).joined(separator: "\n"))
    }

    private var heading: Text {
        let names = options.map(\.rawValue).sorted().joined(separator: ", ")
        let count = ProfileTable.standard.rows.count
        return Text(
            zh: "DICOM PS3.15 附录 E 基本保密配置（\(ProfileTable.edition) 版，\(count) 个属性，任何嵌套层级）；"
                + (names.isEmpty ? "不含选项。" : "选项：\(names)。"),
            en:
                "Basic Application Level Confidentiality Profile of DICOM PS3.15, annex E (edition \(ProfileTable.edition), "
                + "\(count) attributes, at every depth); " + (names.isEmpty ? "no options." : "options: \(names)."))
    }

    // MARK: - Groups of attributes

    private func line(_ group: AttributeGroup) -> Text {
        var counts: [Outcome: Int] = [:]
        var total = 0
        for (tag, row) in ProfileTable.standard.rows where AttributeGroup(row) == group {
            counts[Outcome(plan.steps[tag]?.chosen ?? row.basic), default: 0] += 1
            total += 1
        }
        let parts = Outcome.allCases.compactMap { outcome in
            counts[outcome].map { Text(zh: "\(outcome.words.zh) \($0)", en: "\($0) \(outcome.words.en)") }
        }
        return Text(
            zh: "· \(group.words.zh)（\(total)）：\(parts.map(\.zh).joined(separator: "，"))。",
            en: "- \(group.words.en) (\(total)): \(parts.map(\.en).joined(separator: ", ")).")
    }

    // MARK: - What the table does not list

    private var outside: [Text] {
        var lines = [
            Text(
                zh: "· 表外的标准属性：只保留数字、标准代码和 UID；自由文本、日期、姓名一律删除，对象必需的则清空或替换。",
                en:
                    "- Standard attributes outside the table: numbers, codes and UIDs stay; free text, dates and names are removed, "
                    + "or emptied or replaced where the object needs them."),
            Text(
                zh: "· 无法识别的属性、曲线和叠加层：删除。", en: "- Attributes that nobody knows, curves and overlays: removed."),
            Text(
                zh: "· 患者姓名和编号、检查号、检查编号：换成由密钥算出的化名，同一患者保持一致，没有密钥无法还原。",
                en:
                    "- Patient's name and number, accession number and study number: pseudonyms from the secret, the same for the same "
                    + "patient, and no way back without it."),
            privateLine, datesLine,
        ]
        if !options.isDisjoint(with: [.cleanDescriptors, .cleanStructuredContent, .retainPatientCharacteristics]) {
            lines.append(
                Text(
                    zh: "· 保留的文字：去掉规则发现的一切（确定和存疑的）、本对象中的姓名和编号、六位以上数字；字符无法确定时按基本配置处理。",
                    en:
                        "- Text that stays: without what the rules find, sure or not, the names and numbers of the object itself, and runs "
                        + "of six digits; where its characters are not certain, the Basic Profile's action."))
        }
        return lines + [pixelsLine, Self.filesLine]
    }

    private var privateLine: Text {
        options.contains(.retainSafePrivate)
            ? Text(
                zh: "· 厂商私有属性：只保留标准列为安全的 \(SafePrivate.standard.attributes.count) 个，且值的格式必须相符；其余删除。",
                en:
                    "- Private attributes: the \(SafePrivate.standard.attributes.count) that the standard lists as safe stay when their "
                    + "values have the listed form; the others are removed.")
            : Text(zh: "· 厂商私有属性：全部删除。", en: "- Private attributes: all removed.")
    }

    private var datesLine: Text {
        if options.contains(.retainFullDates) {
            return Text(zh: "· 日期和时间：原样保留。", en: "- Dates and times: kept as they are.")
        }
        return options.contains(.retainModifiedDates)
            ? Text(
                zh: "· 日期：同一患者的所有日期前移相同的 1 至 365 天，间隔不变；时刻不变；出生日期清空。",
                en:
                    "- Dates: all of a patient's move back by the same 1 to 365 days, so intervals hold; times of day stay; the birth "
                    + "date is emptied.")
            : Text(zh: "· 日期和时间：不保留。", en: "- Dates and times: none stays.")
    }

    private var pixelsLine: Text {
        options.contains(.cleanPixelData)
            ? Text(
                zh: "· 像素：已由调用方遮盖并确认，写入 Burned In Annotation = NO。",
                en: "- Pixels: masked before, as the caller confirms; Burned In Annotation is set to NO.")
            : Text(
                zh: "· 像素：画面不变，可能仍有烧录文字；嵌在像素中的叠加层清除，多余字节截断。",
                en:
                    "- Pixels: the picture stays and may show text; overlays in spare bits are cleared and trailing bytes cut off."
            )
    }

    private static let filesLine = Text(
        zh: "· 文件：前 128 字节清零，文件头信息重写，并写明所用的配置、选项和日期处理。",
        en:
            "- Files: the preamble is zero, file meta information is new, and the object says which profile, options and handling of "
            + "dates were used.")
}

/// What happens to an attribute, in words.
private enum Outcome: CaseIterable {
    case removed, emptied, replaced, asNeeded, newUID, cleaned, kept

    init(_ code: ActionCode) {
        switch code {
        case .remove: self = .removed
        case .zero: self = .emptied
        case .dummy: self = .replaced
        case .uid, .removeZeroOrUIDs: self = .newUID
        case .keep: self = .kept
        case .clean: self = .cleaned
        case .zeroOrDummy, .removeOrZero, .removeOrDummy, .removeZeroOrDummy: self = .asNeeded
        }
    }

    var words: Text {
        switch self {
        case .removed: Text(zh: "删除", en: "removed")
        case .emptied: Text(zh: "清空", en: "emptied")
        case .replaced: Text(zh: "替换", en: "replaced by a dummy")
        case .asNeeded: Text(zh: "删除，对象必需时清空或替换", en: "removed unless the object needs them")
        case .newUID: Text(zh: "换成新 UID", en: "given new UIDs")
        case .cleaned: Text(zh: "清理后保留", en: "cleaned")
        case .kept: Text(zh: "保留", en: "kept")
        }
    }
}

/// The groups in which the table is explained, after the option that can keep an attribute.
private enum AttributeGroup: CaseIterable {
    case persons, characteristics, uids, dates, devices, institutions, descriptors, content

    init(_ row: ProfileTable.Row) {
        let options = row.overrides
        if options[.retainUIDs] != nil {
            self = .uids
        } else if options[.retainFullDates] != nil {
            self = .dates
        } else if options[.retainPatientCharacteristics] != nil {
            self = .characteristics
        } else if options[.retainDeviceIdentity] != nil {
            self = .devices
        } else if options[.retainInstitutionIdentity] != nil {
            self = .institutions
        } else if options[.cleanStructuredContent] != nil || options[.cleanGraphics] != nil {
            self = .content
        } else {
            self = options[.cleanDescriptors] != nil ? .descriptors : .persons
        }
    }

    var words: Text {
        switch self {
        case .persons: Text(zh: "人员、编号、地址等", en: "Persons, numbers, addresses and the like")
        case .characteristics: Text(zh: "患者特征", en: "Patient characteristics")
        case .uids: Text(zh: "唯一标识 (UID)", en: "Unique identifiers")
        case .dates: Text(zh: "日期和时间", en: "Dates and times")
        case .devices: Text(zh: "设备", en: "Devices")
        case .institutions: Text(zh: "机构", en: "Institutions")
        case .descriptors: Text(zh: "描述文字", en: "Descriptors")
        case .content: Text(zh: "结构化内容和图形", en: "Structured content and graphics")
        }
    }
}
