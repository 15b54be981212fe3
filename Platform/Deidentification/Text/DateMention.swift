/// A date where it stands in a text of a case.
struct DateMention {
    /// Normalised.
    var text: String
    /// The rule that found it.
    var rule: String
    /// What stands ahead of it and behind it in the same clause.
    let before: String
    let after: String
    let isHan: Bool
    /// Whether it is a day of birth.
    let isBirth: Bool

    private static let plannedAhead = TextPattern(
        "(?:预约|拟|计划|将于|将在|准备|打算|定于|约在|约定|预产期|下次|改期|推迟到?|延期到?|最迟)[^。]{0,8}$"
            + "|(?i:\\b(?:will|scheduled|due|appointment|appt|planned|planning|plans?|next|booked|upcoming|going to|EDD)\\b[^.]{0,24})$"
    )
    private static let plannedBehind = TextPattern(
        "^[^。]{0,6}(?:拟|将[于行做来去复手住入出]|预约|计划|打算)|(?i:^[^.]{0,12}\\b(?:appointment|appt|is (?:scheduled|planned)|will)\\b)"
    )

    /// Whether words in the same clause say that it is still to come.
    var isPlan: Bool { Self.plannedAhead.matches(before) || Self.plannedBehind.matches(after) }

    private static let onsetAhead = TextPattern(
        "(?:起病|发病|症状出现|首发症状)(?:日期|时间|日|于|在)?[:是为于\\s]{0,3}$"
            + "|(?i:(?:onset|(?:symptoms?|illness|rash|fever) (?:began|started|since))(?: date)?(?: was)?(?: on)?[: ]{1,2})$"
    )
    private static let onsetBehind = TextPattern(
        "^(?:凌晨|早晨?|上午|中午|下午|晚上?|夜间|傍晚)?(?:开始|突然|突发|急性)?(?:起病|发病|出现症状)|(?i:^ ?(?:\\(?onset\\b))")

    /// Whether it is said to be the first day of the illness.
    var isOnset: Bool { !isBirth && (Self.onsetAhead.matches(before) || Self.onsetBehind.matches(after)) }

    private static let surgeryAhead = TextPattern(
        "(?:手术(?:日期|时间|日|于|在)?)[:是为于\\s]{0,3}$|(?i:(?:surgery|operation|operated|[a-z]{4,}ectomy)(?: was)?(?: done| performed)?(?: on)?[: ]{1,2})$"
    )
    private static let surgeryBehind = TextPattern(
        "^(?:凌晨|上午|中午|下午|晚上?)?(?:已?行|在[^,，。]{1,6}行|做了?|急诊)?[^,，、。;\\s]{0,12}(?:手术|[切植修补置造吻引].{0,3}术)(?![后前中])|(?i:^ ?\\(?(?:surgery|operation)\\b)"
    )

    /// Whether it is said to be the day of an operation that was done.
    var isSurgery: Bool {
        !isBirth && !isPlan && (Self.surgeryAhead.matches(before) || Self.surgeryBehind.matches(after))
    }

    /// Every pattern of this type, for the test that each can be read.
    static var patterns: [TextPattern] {
        [plannedAhead, plannedBehind, onsetAhead, onsetBehind, surgeryAhead, surgeryBehind]
    }
}
