/// What becomes of the invented cases, in the order in which Ask posts them.
extension CaseDemo {
    static let ways: [Way] = [
        Way(asker: 0, hoursAgo: 3, steps: []),
        Way(asker: 3, hoursAgo: 20, steps: [.answer(14, "右下叶小片实变，先按社区获得性肺炎处理，两周后复查。")]),
        Way(
            asker: 1, hoursAgo: 60,
            steps: [
                .request(10, "请补充：有无糖尿病？周围淋巴结大吗？近照一张带尺子的。"), .note("无糖尿病史，淋巴结不大，已补图。"),
                .assessment(
                    10, [("皮肤分枝杆菌感染", 60), ("孢子丝菌病", 30), ("鳞状细胞癌", 10)], reasons: "慢性、外伤后、边缘隆起。",
                    todo: "送组织做抗酸染色和真菌培养；不要再敷草药。"),
                .answer(17, "Agree. If AFB is negative, take a biopsy from the edge."),
            ]),
        Way(
            asker: 4, hoursAgo: 200,
            steps: [
                .assessment(
                    13, [("间日疟", 85), ("恶性疟", 10)], reasons: "隔日寒战，环状体大。", todo: "立即上报并按指南治疗，先查 G6PD。"),
                .answer(18, "Typical P. vivax rings. Check G6PD before primaquine."), .accept,
                .close(learned: "回乡发热者先做涂片。"),
            ]),
        Way(asker: 2, hoursAgo: 90, steps: [.answer(7, "选头孢氨苄，5–7 天；不用左氧氟沙星。治疗前留尿培养。"), .accept]),
        Way(asker: 0, hoursAgo: 8, steps: [.answer(8, "精神好、能喝水可先观察；出现嗜睡、易惊、呕吐立即转。")]),
        Way(asker: 9, hoursAgo: 30, steps: [.request(18, "Any water exposure or animals at the venue?")]),
        Way(
            asker: 15, hoursAgo: 150,
            steps: [
                .answer(13, "Yes: diabetic farmer with upper-zone disease. Three blood cultures, hold for 7 days."),
                .answer(18, "I would rule out tuberculosis first; both can be true."), .accept,
            ]),
        Way(
            asker: 1, hoursAgo: 320,
            steps: [.answer(7, "红霉素升高氨氯地平浓度。停红霉素，换阿莫西林，血压稳前减半量。"), .accept, .close(learned: "开大环内酯前看钙拮抗剂。")]),
        Way(asker: 5, hoursAgo: 26, steps: []),
        Way(asker: 16, hoursAgo: 1, steps: []),
        Way(asker: 2, hoursAgo: 70, steps: [.answer(10, "先刮屑查真菌。趾间浸渍像足癣并发癣菌疹。")]),
    ]
}
