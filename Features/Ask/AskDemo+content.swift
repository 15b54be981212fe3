import Rooms

/// The invented questions.
extension AskDemo {
    static let questions: [Question] = [
        Question(
            asker: 0, groups: [0], question: "前臂红斑水疱三天，是带状疱疹吗？村里能怎么处理？",
            history: "三天前左前臂刺痛，随后起疹。无发热，无新用药。", examination: "左前臂沿一侧分布簇集水疱，不过中线。",
            available: "阿昔洛韦片、炉甘石洗剂；到镇卫生院 40 分钟。", ageBand: "45-64", sex: "male", urgency: "urgent",
            picture: .rash, hoursAgo: 3),
        Question(
            asker: 3, groups: [1], question: "咳嗽两周，胸部 CT 右侧这个影子要紧吗？",
            history: "咳嗽两周，少痰，无咯血。", examination: "体温 37.2，右肺底呼吸音低。", available: "可做血常规，可转县医院。",
            ageBand: "25-44", sex: "female", urgency: "asap", picture: .scan,
            hoursAgo: 20),
        Question(
            asker: 1, groups: [0, 2], question: "小腿溃疡一个月不愈，下一步查什么？",
            history: "田间划伤后破溃，自行敷草药。", examination: "小腿外侧 2 厘米溃疡，边缘隆起，基底肉芽。",
            available: "可换药，可送县医院做涂片。", ageBand: "45-64", sex: "male", urgency: "routine", picture: .ulcer,
            hoursAgo: 60),
        Question(
            asker: 4, groups: [2], question: "血涂片里这种是疟原虫吗？",
            history: "外出务工回来后发热五天，隔天寒战。", examination: "体温 39.1，脾肋下可及。", available: "显微镜、快速试纸。",
            ageBand: "25-44", sex: "male", urgency: "stat", picture: .smear,
            hoursAgo: 200),
        Question(
            asker: 2, groups: [4], question: "妊娠 20 周尿路感染，镇上只有这几种抗生素，选哪种？",
            history: "尿频尿痛两天，无发热。", examination: "肾区无叩痛。", available: "头孢氨苄、呋喃妥因、左氧氟沙星。",
            ageBand: "25-44", sex: "female", urgency: "asap", picture: .none,
            hoursAgo: 90),
        Question(
            asker: 0, groups: [2], question: "两岁儿童发热三天，手足口有疹，需要马上转吗？",
            history: "托儿所有同样的孩子。吃得少，仍能喝水。", examination: "精神可，手足少量疱疹，口腔溃疡。", available: "退热药；到县医院 2 小时。",
            ageBand: "2-4", sex: "female", urgency: "urgent", picture: .none,
            hoursAgo: 8),
        Question(
            asker: 9, groups: [3], question: "Cluster of four fevers after one wedding, what should we sample first?",
            history: "Four adults, onset within 48 hours, headache and myalgia.",
            examination: "No rash, no neck stiffness.",
            available: "Serum, stool; county laboratory has PCR for dengue.", ageBand: "25-44", sex: "other",
            urgency: "asap",
            picture: .none, hoursAgo: 30),
        Question(
            asker: 15, groups: [3],
            question: "Chronic cough after dengue season, is screening for melioidosis worth it here?",
            history: "Rice farmer, diabetes, weight loss of 4 kg.", examination: "Crackles in the left upper zone.",
            available: "Blood culture, chest X-ray.", ageBand: "45-64", sex: "male", urgency: "routine", picture: .scan,
            hoursAgo: 150),
        Question(
            asker: 1, groups: [4], question: "高血压老人同时吃氨氯地平和红霉素，要停吗？",
            history: "因支气管炎开了红霉素，昨起头晕。", examination: "血压 98/60。", available: "可换阿莫西林。", ageBand: "65-79",
            sex: "female", urgency: "asap", picture: .none,
            hoursAgo: 320),
        Question(
            asker: 5, groups: [0], question: "面部蝶形红斑加关节痛，县里先查哪几项？",
            history: "日晒后加重，乏力两月。", examination: "双颊红斑，手指关节压痛。", available: "ANA、尿常规、血常规。", ageBand: "15-24",
            sex: "female", urgency: "routine", picture: .rash, hoursAgo: 26),
        Question(
            asker: 16, groups: [1], question: "Trauma scan overnight: is there anything besides the obvious?",
            history: "Fall from a motorcycle, awake.", examination: "Tender right chest.",
            available: "Surgeon on call, no thoracic unit.",
            ageBand: "15-24", sex: "male", urgency: "stat", picture: .scan, hoursAgo: 1),
        Question(
            asker: 2, groups: [2, 0], question: "脚背反复水疱渗出，按湿疹治两周没好，下一步？",
            history: "穿胶鞋下田，痒。", examination: "趾间浸渍，脚背小水疱。", available: "特比萘芬乳膏、显微镜。", ageBand: "45-64",
            sex: "male", urgency: "routine", picture: .rash, hoursAgo: 70),
    ]
}
