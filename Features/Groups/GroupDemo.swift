import Circles
import Kernel
import Rooms

/// The room's part of the invented network: five groups that talk.
enum GroupDemo {
    struct Group {
        let name: String
        let kind: GroupKind
        let purpose: String
        /// Indexes into `people`; the first one founds it.
        let members: [Int]
        let messages: [(author: Int, text: String)]
    }

    static let groups: [Group] = [
        Group(
            name: "虚构县皮肤科会诊群", kind: .affiliatedHospitals, purpose: "皮疹、溃疡和皮肤感染的图片会诊",
            members: [10, 0, 1, 2, 5, 13, 17],
            messages: [
                (10, "欢迎各位。发图前请在图边放一把尺子，远近各拍一张。"), (0, "好的。我们村信号不好，图片会慢一些。"),
                (17, "Happy to help. Short questions in English or Chinese are both fine."),
            ]),
        Group(
            name: "影像互助组", kind: .specialty, purpose: "CT、X 光和超声的读片",
            members: [14, 6, 3, 5, 16, 19],
            messages: [(14, "请把 DICOM 文件直接传上来，个人信息会自动去掉。"), (6, "收到，比拍屏幕清楚多了。")]),
        Group(
            name: "发热与感染讨论组", kind: .surveillance, purpose: "不明原因发热、聚集性病例的讨论",
            members: [13, 9, 2, 0, 1, 4, 5, 8, 18],
            messages: [(9, "近期请留意发热伴皮疹的儿童。"), (13, "有疑问随时在这里提。")]),
        Group(
            name: "Tropical and travel medicine", kind: .research,
            purpose: "Fever after travel, parasites, resistance",
            members: [18, 13, 15, 17, 9],
            messages: [(18, "Welcome. One question per case, please, and tell us what you can do locally.")]),
        Group(
            name: "乡镇用药问答", kind: .training, purpose: "剂量、相互作用、短缺时的替代",
            members: [7, 0, 1, 2, 3, 4], messages: [(7, "工作日当天回复。"), (3, "谢谢老师。")]),
    ]
}

extension GroupsRoom {
    func fill(_ world: DemoWorld) async throws {
        world.progress("groups")
        for (number, content) in GroupDemo.groups.enumerated() {
            let group = try await createGroup(
                DemoWorld.group(number), name: content.name, kind: content.kind.rawValue, purpose: content.purpose,
                members: content.members.map(DemoWorld.actor))
            for message in content.messages {
                try await say(message.text, in: group, by: DemoWorld.actor(message.author))
            }
        }
    }
}
