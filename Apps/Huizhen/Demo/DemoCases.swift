extension DemoContent {
    static let cases: [Case] = [
        Case(
            asker: 0, groups: [0], question: "前臂红斑水疱三天，是带状疱疹吗？村里能怎么处理？",
            history: "三天前左前臂刺痛，随后起疹。无发热，无新用药。", examination: "左前臂沿一侧分布簇集水疱，不过中线。",
            available: "阿昔洛韦片、炉甘石洗剂；到镇卫生院 40 分钟。", ageBand: "45-64", sex: "male", urgency: "urgent",
            picture: .rash, steps: [], hoursAgo: 3),
        Case(
            asker: 3, groups: [1], question: "咳嗽两周，胸部 CT 右侧这个影子要紧吗？",
            history: "咳嗽两周，少痰，无咯血。", examination: "体温 37.2，右肺底呼吸音低。", available: "可做血常规，可转县医院。",
            ageBand: "25-44", sex: "female", urgency: "asap", picture: .scan,
            steps: [.answer(14, "右下叶小片实变，先按社区获得性肺炎处理，两周后复查。")], hoursAgo: 20),
        Case(
            asker: 1, groups: [0, 2], question: "小腿溃疡一个月不愈，下一步查什么？",
            history: "田间划伤后破溃，自行敷草药。", examination: "小腿外侧 2 厘米溃疡，边缘隆起，基底肉芽。",
            available: "可换药，可送县医院做涂片。", ageBand: "45-64", sex: "male", urgency: "routine", picture: .ulcer,
            steps: [
                .request(10, "请补充：有无糖尿病？周围淋巴结大吗？近照一张带尺子的。"), .note("无糖尿病史，淋巴结不大，已补图。"),
                .assessment(
                    10, [("皮肤分枝杆菌感染", 60), ("孢子丝菌病", 30), ("鳞状细胞癌", 10)], reasons: "慢性、外伤后、边缘隆起。",
                    todo: "送组织做抗酸染色和真菌培养；不要再敷草药。"),
                .answer(17, "Agree. If AFB is negative, take a biopsy from the edge."),
            ], hoursAgo: 60),
        Case(
            asker: 4, groups: [2], question: "血涂片里这种是疟原虫吗？",
            history: "外出务工回来后发热五天，隔天寒战。", examination: "体温 39.1，脾肋下可及。", available: "显微镜、快速试纸。",
            ageBand: "25-44", sex: "male", urgency: "stat", picture: .smear,
            steps: [
                .assessment(
                    13, [("间日疟", 85), ("恶性疟", 10)], reasons: "隔日寒战，环状体大。", todo: "立即上报并按指南治疗，先查 G6PD。"),
                .answer(18, "Typical P. vivax rings. Check G6PD before primaquine."), .accept,
                .close(learned: "回乡发热者先做涂片。"),
            ], hoursAgo: 200),
        Case(
            asker: 2, groups: [4], question: "妊娠 20 周尿路感染，镇上只有这几种抗生素，选哪种？",
            history: "尿频尿痛两天，无发热。", examination: "肾区无叩痛。", available: "头孢氨苄、呋喃妥因、左氧氟沙星。",
            ageBand: "25-44", sex: "female", urgency: "asap", picture: .none,
            steps: [.answer(7, "选头孢氨苄，5–7 天；不用左氧氟沙星。治疗前留尿培养。"), .accept], hoursAgo: 90),
        Case(
            asker: 0, groups: [2], question: "两岁儿童发热三天，手足口有疹，需要马上转吗？",
            history: "托儿所有同样的孩子。吃得少，仍能喝水。", examination: "精神可，手足少量疱疹，口腔溃疡。", available: "退热药；到县医院 2 小时。",
            ageBand: "1-4", sex: "female", urgency: "urgent", picture: .none,
            steps: [.answer(8, "精神好、能喝水可先观察；出现嗜睡、易惊、呕吐立即转。")], hoursAgo: 8),
        Case(
            asker: 9, groups: [3], question: "Cluster of four fevers after one wedding, what should we sample first?",
            history: "Four adults, onset within 48 hours, headache and myalgia.",
            examination: "No rash, no neck stiffness.",
            available: "Serum, stool; county laboratory has PCR for dengue.", ageBand: "25-44", sex: "other",
            urgency: "asap",
            picture: .none, steps: [.request(18, "Any water exposure or animals at the venue?")], hoursAgo: 30),
        Case(
            asker: 15, groups: [3],
            question: "Chronic cough after dengue season, is screening for melioidosis worth it here?",
            history: "Rice farmer, diabetes, weight loss of 4 kg.", examination: "Crackles in the left upper zone.",
            available: "Blood culture, chest X-ray.", ageBand: "45-64", sex: "male", urgency: "routine", picture: .scan,
            steps: [
                .answer(13, "Yes: diabetic farmer with upper-zone disease. Three blood cultures, hold for 7 days."),
                .answer(18, "I would rule out tuberculosis first; both can be true."), .accept,
            ], hoursAgo: 150),
        Case(
            asker: 1, groups: [4], question: "高血压老人同时吃氨氯地平和红霉素，要停吗？",
            history: "因支气管炎开了红霉素，昨起头晕。", examination: "血压 98/60。", available: "可换阿莫西林。", ageBand: "65-79",
            sex: "female", urgency: "asap", picture: .none,
            steps: [.answer(7, "红霉素升高氨氯地平浓度。停红霉素，换阿莫西林，血压稳前减半量。"), .accept, .close(learned: "开大环内酯前看钙拮抗剂。")],
            hoursAgo: 320),
        Case(
            asker: 5, groups: [0], question: "面部蝶形红斑加关节痛，县里先查哪几项？",
            history: "日晒后加重，乏力两月。", examination: "双颊红斑，手指关节压痛。", available: "ANA、尿常规、血常规。", ageBand: "15-24",
            sex: "female", urgency: "routine", picture: .rash, steps: [], hoursAgo: 26),
        Case(
            asker: 16, groups: [1], question: "Trauma scan overnight: is there anything besides the obvious?",
            history: "Fall from a motorcycle, awake.", examination: "Tender right chest.",
            available: "Surgeon on call, no thoracic unit.",
            ageBand: "15-24", sex: "male", urgency: "stat", picture: .scan, steps: [], hoursAgo: 1),
        Case(
            asker: 2, groups: [2, 0], question: "脚背反复水疱渗出，按湿疹治两周没好，下一步？",
            history: "穿胶鞋下田，痒。", examination: "趾间浸渍，脚背小水疱。", available: "特比萘芬乳膏、显微镜。", ageBand: "45-64",
            sex: "male", urgency: "routine", picture: .rash, steps: [.answer(10, "先刮屑查真菌。趾间浸渍像足癣并发癣菌疹。")], hoursAgo: 70),
    ]
}
