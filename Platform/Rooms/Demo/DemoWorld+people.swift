package import Kernel

/// Who is in the invented network.
extension DemoWorld {
    /// A place of care; codes as Accounts knows them.
    package struct Facility {
        package let name: String
        package let tier: Int
        package let level: String
        package let place: String
        package let kind: String
    }

    /// From a village to a hospital abroad.
    package static let facilities: [Facility] = [
        Facility(name: "云溪村卫生室", tier: 1, level: "village", place: "虚构县云溪村", kind: "village-clinic"),
        Facility(name: "石桥村卫生室", tier: 1, level: "village", place: "虚构县石桥村", kind: "village-clinic"),
        Facility(name: "青禾镇卫生院", tier: 1, level: "township", place: "虚构县青禾镇", kind: "township-hospital"),
        Facility(name: "虚构县人民医院", tier: 2, level: "county", place: "虚构县", kind: "county-hospital"),
        Facility(name: "虚构县疾控中心", tier: 2, level: "county", place: "虚构县", kind: "cdc"),
        Facility(name: "望海市中心医院", tier: 3, level: "city", place: "望海市", kind: "city-hospital"),
        Facility(name: "明远医科大学附属医院", tier: 3, level: "province", place: "明远省", kind: "teaching-hospital"),
        Facility(
            name: "Harbour Teaching Hospital", tier: 3, level: "national", place: "Exampleland",
            kind: "teaching-hospital"),
    ]

    /// Somebody who works at one of them; codes as Accounts knows them.
    package struct Person {
        package let login: String
        package let name: String
        /// Index into `facilities`.
        package let facility: Int
        package let profession: String
        package let specialty: String
        package let languages: [Language]
        var isUnchecked = false
        /// Whether the administrator has compared the credential with the documents.
        package var isChecked: Bool { !isUnchecked }
    }

    /// The tenth of them manages the installation and has checked the others but for one.
    package static let people: [Person] = [
        Person(
            login: "cun1", name: "示例·田禾", facility: 0, profession: "doctor", specialty: "general-practice",
            languages: [.zh]),
        Person(
            login: "cun2", name: "示例·石山", facility: 1, profession: "doctor", specialty: "general-practice",
            languages: [.zh]),
        Person(
            login: "zhen1", name: "示例·青木", facility: 2, profession: "doctor", specialty: "general-practice",
            languages: [.zh]),
        Person(login: "zhen2", name: "示例·禾苗", facility: 2, profession: "nurse", specialty: "nursing", languages: [.zh]),
        Person(
            login: "zhen3", name: "示例·小满", facility: 2, profession: "technician", specialty: "laboratory",
            languages: [.zh], isUnchecked: true),
        Person(
            login: "xian1", name: "示例·长河", facility: 3, profession: "doctor", specialty: "internal-medicine",
            languages: [.zh]),
        Person(
            login: "xian2", name: "示例·落日", facility: 3, profession: "doctor", specialty: "radiology", languages: [.zh]),
        Person(
            login: "xian3", name: "示例·惊蛰", facility: 3, profession: "pharmacist", specialty: "pharmacy",
            languages: [.zh]),
        Person(
            login: "xian4", name: "示例·谷雨", facility: 3, profession: "doctor", specialty: "paediatrics", languages: [.zh]
        ),
        Person(
            login: "jikong1", name: "示例·白露", facility: 4, profession: "public-health", specialty: "public-health",
            languages: [.zh]),
        Person(
            login: "shi1", name: "示例·望海", facility: 5, profession: "doctor", specialty: "dermatology",
            languages: [.zh, .en]),
        Person(login: "shi2", name: "示例·秋分", facility: 5, profession: "doctor", specialty: "surgery", languages: [.zh]),
        Person(
            login: "shi3", name: "示例·寒露", facility: 5, profession: "technician", specialty: "pathology",
            languages: [.zh]),
        Person(
            login: "sheng1", name: "示例·霜降", facility: 6, profession: "doctor", specialty: "infectious-diseases",
            languages: [.zh, .en]),
        Person(
            login: "sheng2", name: "示例·立冬", facility: 6, profession: "doctor", specialty: "radiology",
            languages: [.zh, .en]),
        Person(
            login: "sheng3", name: "示例·小雪", facility: 6, profession: "researcher", specialty: "public-health",
            languages: [.zh, .en]),
        Person(
            login: "sheng4", name: "示例·大寒", facility: 6, profession: "doctor", specialty: "emergency",
            languages: [.zh, .en]),
        Person(
            login: "sample1", name: "Sample Ashgrove", facility: 7, profession: "doctor", specialty: "dermatology",
            languages: [.en, .zh]),
        Person(
            login: "sample2", name: "Sample Brooke", facility: 7, profession: "doctor",
            specialty: "infectious-diseases",
            languages: [.en]),
        Person(
            login: "sample3", name: "Sample Cedar", facility: 7, profession: "doctor", specialty: "radiology",
            languages: [.en]),
    ]
}
