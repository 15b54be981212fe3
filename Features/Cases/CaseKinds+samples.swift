/// Bodies of every version that has ever landed, the newest first.
///
/// Never changed: they stand for what is stored. The second of each lacks fields that came later.
enum CaseSamples {
    static let posted = [
        """
        {"attachments":[{"frames":1,"height":768,"kind":"photo","removed":[{"count":2,"name":"EXIF"}],"width":1024,\
        "windows":[]},{"frames":9,"height":512,"kind":"dicom","modality":"CT","removed":[],"spacing":{"atDetector":false,\
        "columnMillimetres":0.7,"rowMillimetres":0.7},"takenDaysAgo":3,"width":512,"windowCenter":50,"windowWidth":350,\
        "windows":["default","soft","lung"]}],"consent":{"kind":"signed","scopes":["teaching"]},"question":{\
        "ageBand":"45-64","available":"no biopsy","examination":"vesicles in a band","history":"three days of pain",\
        "laboratory":"none","question":"Is this shingles?","setting":"village-clinic","sex":"female","tier":1,\
        "urgency":"urgent"},"removed":{"keptReason":"","pictures":[],"text":[{"category":"name","count":1,\
        "field":"history","kept":false,"rule":"surname"}]}}
        """,
        """
        {"attachments":[{"frames":1,"height":768,"kind":"photo","width":1024}],"question":{"history":"three days of pain",\
        "question":"Is this shingles?"}}
        """,
        """
        {"attachments":[{"frames":1,"height":768,"kind":"photo","removed":[{"count":2,"name":"EXIF"}],"width":1024,\
        "windows":[]},{"frames":9,"height":512,"kind":"dicom","modality":"CT","removed":[],"width":512,\
        "windows":["soft","lung"]}],"consent":{"kind":"signed","scopes":["teaching"]},"question":{"ageBand":"45-64",\
        "available":"no biopsy","examination":"vesicles in a band","history":"three days of pain",\
        "laboratory":"none","question":"Is this shingles?","setting":"village-clinic","sex":"female","tier":1,\
        "urgency":"urgent"},"removed":{"keptReason":"","pictures":[],"text":[{"category":"name","count":1,\
        "field":"history","kept":false,"rule":"surname"}]}}
        """,
    ]
    static let said = [#"{"text":"Start aciclovir today."}"#, "{}"]
    static let noted =
        [
            #"{"attachments":[{"frames":1,"height":768,"kind":"photo","removed":[],"width":1024,"windows":[]}],"text":"With a ruler."}"#
        ] + said
    static let assessment = [
        """
        {"checkNext":"PCR","diagnoses":[{"confidence":80,"name":"shingles"},{"confidence":20,"name":"dermatitis"}],\
        "reasons":"dermatome","todo":"aciclovir"}
        """,
        #"{"diagnoses":[{"name":"shingles"}]}"#,
    ]
    static let accepted = [#"{"answer":2}"#, "{}"]
    static let closed = [
        """
        {"diagnosisChanged":"yes","learned":"Look at the dermatome.","outcome":"better","outcomeDay":3,\
        "planChanged":"no","referralAvoided":"unclear","withoutAnswer":false}
        """,
        """
        {"diagnosisChanged":"yes","learned":"Look at the dermatome.","planChanged":"no","referralAvoided":"unclear",\
        "withoutAnswer":true}
        """,
        #"{"learned":"Look at the dermatome."}"#,
    ]
    static let reported = [#"{"decider":"018f0000-0000-7000-8000-000000000001"}"#, "{}"]
    static let takenBack = [#"{"reason":"mistake"}"#, "{}"]
    static let raised = [#"{"urgency":"stat"}"#, "{}"]
    static let correction = [#"{"field":"history","text":"Four days of pain."}"#, "{}"]
    static let taken = [#"{"isOver":false,"until":"2026-11-29T08:30:00.000Z"}"#, #"{"isOver":true}"#, "{}"]
    static let empty = ["{}"]
}
