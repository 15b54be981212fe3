import Kernel

/// The invented network of the demonstration.
///
/// Every name, place and case is made up.
enum DemoContent {
    struct Facility {
        let name: String
        let tier: Int
        let level: String
        let place: String
        let kind: String
    }

    static let facilities: [Facility] = [
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

    struct Person {
        let login: String
        let name: String
        let facility: Int
        let profession: String
        let specialty: String
        let languages: [Language]
    }

    static let people: [Person] = [
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
            languages: [.zh]),
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

    struct Group {
        let name: String
        let kind: String
        let purpose: String
        /// Indexes into `people`; the first one founds it.
        let members: [Int]
        let messages: [(author: Int, text: String)]
    }

    static let groups: [Group] = [
        Group(
            name: "虚构县皮肤科会诊群", kind: "affiliated-hospitals", purpose: "皮疹、溃疡和皮肤感染的图片会诊",
            members: [10, 0, 1, 2, 5, 13, 17],
            messages: [
                (10, "欢迎各位。发图前请在图边放一把尺子，远近各拍一张。"), (0, "好的。我们村信号不好，图片会慢一些。"),
                (17, "Happy to help. Short questions in English or Chinese are both fine."),
            ]),
        Group(
            name: "影像互助组", kind: "specialty", purpose: "CT、X 光和超声的读片",
            members: [14, 6, 3, 5, 16, 19],
            messages: [(14, "请把 DICOM 文件直接传上来，个人信息会自动去掉。"), (6, "收到，比拍屏幕清楚多了。")]),
        Group(
            name: "发热与感染讨论组", kind: "surveillance", purpose: "不明原因发热、聚集性病例的讨论",
            members: [13, 9, 2, 0, 1, 4, 5, 8, 18],
            messages: [(9, "近期请留意发热伴皮疹的儿童。"), (13, "有疑问随时在这里提。")]),
        Group(
            name: "Tropical and travel medicine", kind: "research",
            purpose: "Fever after travel, parasites, resistance",
            members: [18, 13, 15, 17, 9],
            messages: [(18, "Welcome. One question per case, please, and tell us what you can do locally.")]),
        Group(
            name: "乡镇用药问答", kind: "training", purpose: "剂量、相互作用、短缺时的替代",
            members: [7, 0, 1, 2, 3, 4], messages: [(7, "工作日当天回复。"), (3, "谢谢老师。")]),
    ]

    enum Picture { case none, rash, ulcer, smear, scan }

    struct Case {
        let asker: Int
        let groups: [Int]
        let question: String
        let history: String
        let examination: String
        let available: String
        let ageBand: String
        let sex: String
        let urgency: String
        let picture: Picture
        let steps: [Step]
        let hoursAgo: Int64
    }

    enum Step {
        case answer(Int, String)
        case assessment(Int, [(String, Int)], reasons: String, todo: String)
        case request(Int, String)
        case note(String)
        case accept
        case close(learned: String)
    }
}
