import Kernel

/// What the guides say.
enum HelpTexts {
    static let title = Text(zh: "使用帮助", en: "Help")

    static let asking: [HelpGuide.Answered] = [
        .init(
            Text(zh: "怎样最快问出去？", en: "What is the quickest way to ask?"),
            Text(
                zh: "点“提问”，拍照或从相册选，写一句话，点“检查并发布”。看一眼同行会看到什么，选群、选多急、说明患者怎样同意，发布。",
                en:
                    "Ask, take a photo or choose one, write a line, Check and post. Look at what colleagues will see, choose the group and how urgent it is, say how the patient consented, and post."
            )),
        .init(
            Text(zh: "别人会认出患者吗？", en: "Will anybody recognise the patient?"),
            Text(
                zh:
                    "照片的拍摄地点、时间和手机型号在手机上就去掉。服务器再找图上的文字、人脸和条码并打码，从文字里去掉姓名、电话和证件号，日期改成“4 天前”。每一处都给您看，还能用手指再打码。最后由您确认：认不出才发布。",
                en:
                    "Where and when a photo was taken never leaves the phone. Writing, faces and codes in it are searched for and masked, names, numbers and telephones go from the text, and dates become “4 days ago”. You see each of them and can mask more with a finger. You decide: post only if nobody can be recognised."
            )),
        .init(
            Text(zh: "发出去才发现能认出患者，怎么办？", en: "I posted, and the patient can be recognised. What now?"),
            Text(
                zh: "打开病例，点“撤回病例”并选原因。内容立刻对所有人隐藏，然后删除。别人发现了，也可以点“反馈：可能泄露患者身份”，病例同样立刻隐藏。",
                en:
                    "Open the case and take it back, with a reason: it is hidden from everybody at once, and erased. Colleagues can report it, which hides it at once as well."
            )),
        .init(
            Text(zh: "没有网络怎么办？", en: "What if there is no line?"),
            Text(
                zh: "接着写。写的字存在手机上，有网络后自动存到服务器；照片从断开的地方接着传；群里没发出的消息会等着，只到一次。",
                en:
                    "Go on writing. What you type is kept on the phone and goes to the server when there is a line; photos go on where they stopped; a message of a group waits, and arrives once."
            )),
        .init(
            Text(zh: "病情很急怎么办？", en: "What if it is an emergency?"),
            Text(
                zh: "选“立即”，并且不要只等回答：先按您学过的急救处理，打 120，联系上级医院转诊。发布后病情变急，在病例里点“病情变急了”。",
                en:
                    "Choose “immediately”, and do not only wait: give first aid, call the ambulance, arrange the transfer. If it becomes urgent later, raise the urgency in the case."
            )),
        .init(
            Text(zh: "发布后还能改吗？", en: "Can I change it afterwards?"),
            Text(
                zh: "可以补充文字和照片，也可以更正某一项；原来的和更正的都看得到。有了结果请点“结束病例”，写患者怎么样了，对下一个人有用。",
                en:
                    "You can add text and pictures, and correct a part; both versions can be seen. When you know how it went, close the case and say how the patient is: it helps the next one."
            )),
        .init(
            Text(zh: "谁看得到我的病例？", en: "Who sees my case?"),
            Text(
                zh: "只有您选的那些群的成员。退出或被移出群的人立刻看不到，系统管理员不在群里也看不到。",
                en:
                    "Members of the groups that you chose, and nobody else. Whoever leaves or is removed loses it at once; administrators who are not in the group see nothing of it."
            )),
        .init(
            Text(zh: "用的是别人的电脑，怎么办？", en: "I am at somebody else's computer."),
            Text(
                zh: "右上角写着现在是谁登录。用完点“退出”，浏览器里存的东西一起清掉。",
                en:
                    "The header says who is signed in. Sign out when you are done; what the browser kept goes along."
            )),
    ]

    static let answering: [HelpGuide.Answered] = [
        .init(
            Text(zh: "先看哪一个？", en: "Which one first?"),
            Text(
                zh: "首页和“病例”都先排急的，再排快到时间的。红色只表示急。",
                en: "Home and Cases put the urgent first, then what is due first. Red means urgent and nothing else.")),
        .init(
            Text(zh: "怎样不和别人重复回答？", en: "How do two of us not answer the same?"),
            Text(
                zh: "点“我来回答”，别人就看到您在回答。",
                en: "Say “I take this”: the others then see that you are answering.")),
        .init(
            Text(zh: "电脑上怎样更快？", en: "Is there a quicker way at a desk?"),
            Text(
                zh: "宽屏上列表、病例和回答并排。J、K 下一个、上一个，R 写回答，E 写诊断意见，/ 查找，? 看全部按键。",
                en:
                    "On a wide screen list, case and answer stand side by side. J and K go to the next and the one before, R replies, E writes an assessment, / finds, ? shows all keys."
            )),
        .init(
            Text(zh: "怎样看片子？", en: "How do I read a scan?"),
            Text(
                zh: "点图片就全屏：双指或双击放大，拖动或滑动条换层面，按钮换窗，“总览”看全部层面。“测量”点两下得到毫米；没有比例尺的只给像素，并会写明。",
                en:
                    "Tap the picture: pinch or tap twice for closer, drag or slide for slices, buttons for windows, Overview for all slices. Measure takes two taps and gives millimetres; without a scale it gives pixels, and says so."
            )),
        .init(
            Text(zh: "回答和诊断意见有什么不同？", en: "What is an assessment?"),
            Text(
                zh: "回答是一段话。诊断意见最多写三个诊断，按可能性排列。两种都由主管医生决定用不用。",
                en:
                    "A reply is text. An assessment names up to three diagnoses, ranked by how likely they are. The treating clinician decides about either."
            )),
        .init(
            Text(zh: "我看出了患者是谁，怎么办？", en: "I recognise the patient."),
            Text(
                zh: "在病例里点“反馈：可能泄露患者身份”，写在哪里能看出，不要重复姓名。病例立刻对所有人隐藏，由群管理员决定。",
                en:
                    "Report it in the case: say where it can be seen, without repeating the name. The case is hidden from everybody at once, and a moderator decides."
            )),
    ]

    static let moderating: [HelpGuide.Answered] = [
        .init(
            Text(zh: "怎样建群、请人进来？", en: "How do I start a group and bring people in?"),
            Text(
                zh: "“群”里点“新建群”，再在“成员”里生成邀请。每个邀请码只能用一次、会过期，并一直记着是谁发出的。满 3 人才能提问。",
                en:
                    "Start it under Groups, then make invitations under Members. A code works once, expires, and stays attributed to you. Questions can be asked from three members on."
            )),
        .init(
            Text(zh: "有人反馈病例能认出患者，我做什么？", en: "A case was reported. What do I do?"),
            Text(
                zh: "它已经对所有人隐藏，并出现在您的首页。打开看原因：能认出就撤下，认不出就恢复。",
                en:
                    "It is hidden already and stands on your first page. Read the reason, and take the case down or show it again."
            )),
        .init(
            Text(zh: "怎样移出一个人？", en: "How do I remove somebody?"),
            Text(
                zh: "“成员”里打开此人，写原因，移出。对方立刻看不到本群，写过的留下，原因会显示给群。",
                en:
                    "Under Members, with a reason. Access ends at once, what was written stays, and the group is told the reason."
            )),
        .init(
            Text(zh: "我自己要离开怎么办？", en: "What if I leave?"),
            Text(
                zh: "您是唯一的群管理员时，先选谁来接任。", en: "If you are the only moderator, choose who takes over first.")),
    ]

    static let operating: [HelpGuide.Answered] = [
        .init(
            Text(zh: "第一天先做什么？", en: "What comes first?"),
            Text(
                zh: "先添加单位，再邀请人，然后审核他们的资质：对照证件，名字旁边才会显示单位和级别。给自己设两步验证，并请第二位系统管理员。",
                en:
                    "Add the facilities, invite people, then review their credentials against the documents: only then facility and tier stand beside a name. Set up your second step, and invite a second administrator."
            )),
        .init(
            Text(zh: "有人忘了密码？", en: "Somebody forgot the password."),
            Text(
                zh: "打开此人的页面，生成重置链接或二维码，当面或打电话确认是本人再给。链接只能用一次。",
                en:
                    "Make a reset link or QR code on the person's page, and hand it over once you are sure who it is. It works once."
            )),
        .init(
            Text(zh: "我看得到病例吗？", en: "Do I see cases?"),
            Text(
                zh: "看不到，除非您是那个群的成员。您管理单位、人员和系统，每一步都有记录。",
                en: "No, unless you are a member of the group. You run facilities, people and the system, on record.")),
        .init(
            Text(zh: "怎样备份、更新、查问题？", en: "How do I back up, update, find what is wrong?"),
            Text(
                zh: "都写在 Docs/Operations.md 里：数据在一个文件夹（或 PostgreSQL）里，`huizhen check` 会说缺什么。",
                en:
                    "It is written in Docs/Operations.md: the data is one folder, or PostgreSQL, and `huizhen check` says what is missing."
            )),
    ]
}
