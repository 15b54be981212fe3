package import Kernel

/// A field of practice (FHIR R4 PractitionerRole.specialty), by a code of the list below.
package struct Specialty: RawRepresentable, Hashable, Sendable, Codable {
    package let rawValue: String

    /// Nil unless the code is in the list.
    package init?(rawValue: String) {
        guard Self.names[rawValue] != nil else { return nil }
        self.rawValue = rawValue
    }

    private init(listed: String) { rawValue = listed }

    /// Belongs to no specialty.
    package static let none = Specialty(listed: "none")
    /// In the order of the form.
    package static let all = list.map { Specialty(listed: $0.code) }

    /// The specialty in words.
    package var name: Text { Self.names[rawValue] ?? Text(zh: rawValue, en: rawValue) }

    private static let names = Dictionary(
        list.map { ($0.code, Text(zh: $0.zh, en: $0.en)) }, uniquingKeysWith: { first, _ in first })

    private static let list: [(code: String, zh: String, en: String)] = [
        ("none", "不分专科", "no specialty"),
        ("general-practice", "全科", "general practice"),
        ("internal-medicine", "内科", "internal medicine"),
        ("cardiology", "心血管内科", "cardiology"),
        ("respiratory", "呼吸内科", "respiratory medicine"),
        ("gastroenterology", "消化内科", "gastroenterology"),
        ("nephrology", "肾内科", "nephrology"),
        ("endocrinology", "内分泌科", "endocrinology"),
        ("haematology", "血液科", "haematology"),
        ("rheumatology", "风湿免疫科", "rheumatology"),
        ("infectious-diseases", "感染科", "infectious diseases"),
        ("neurology", "神经内科", "neurology"),
        ("psychiatry", "精神科", "psychiatry"),
        ("geriatrics", "老年医学科", "geriatrics"),
        ("paediatrics", "儿科", "paediatrics"),
        ("obstetrics-gynaecology", "妇产科", "obstetrics and gynaecology"),
        ("surgery", "外科", "surgery"),
        ("orthopaedics", "骨科", "orthopaedics"),
        ("neurosurgery", "神经外科", "neurosurgery"),
        ("cardiothoracic-surgery", "心胸外科", "cardiothoracic surgery"),
        ("urology", "泌尿外科", "urology"),
        ("burns", "烧伤科", "burns"),
        ("oncology", "肿瘤科", "oncology"),
        ("dermatology", "皮肤科", "dermatology"),
        ("ophthalmology", "眼科", "ophthalmology"),
        ("otolaryngology", "耳鼻喉科", "otolaryngology"),
        ("stomatology", "口腔科", "dentistry"),
        ("emergency", "急诊科", "emergency medicine"),
        ("intensive-care", "重症医学科", "intensive care"),
        ("anaesthesiology", "麻醉科", "anaesthesiology"),
        ("rehabilitation", "康复科", "rehabilitation"),
        ("chinese-medicine", "中医科", "Chinese medicine"),
        ("occupational-medicine", "职业病与中毒", "occupational medicine and toxicology"),
        ("radiology", "放射科", "radiology"),
        ("ultrasound", "超声科", "ultrasound"),
        ("pathology", "病理科", "pathology"),
        ("laboratory", "检验科", "laboratory medicine"),
        ("nursing", "护理", "nursing"),
        ("pharmacy", "药学", "pharmacy"),
        ("public-health", "公共卫生", "public health"),
        ("epidemiology", "流行病学", "epidemiology"),
        ("parasitology", "寄生虫病防治", "parasitic diseases"),
    ]
}
