extension Exceptions {
    /// SQL over another target's table: the folder of the target, and the table.
    static let tables = Exceptions([
        .init("Platform/Live", "circle"),
        .init("Platform/Live", "circle_member"),
        .init("Platform/Rooms", "change"),
        .init("Platform/Rooms", "circle"),
        .init("Platform/Rooms", "circle_member"),
        .init("Platform/Rooms", "entry"),
        .init("Platform/Rooms", "shared"),
        .init("Platform/Rooms", "thread"),
        .init("Features/Accounts", "circle_member"),
        .init("Features/Accounts", "invitation"),
        .init("Features/Accounts", "person"),
        .init("Features/Accounts", "professional"),
        .init("Features/Ask", "thread"),
    ])

    /// Files of rooms outside of the scheme.
    static let files = Exceptions([
        .init("Features/Accounts/AccountFields.swift"),
        .init("Features/Accounts/AccountForms.swift"),
        .init("Features/Accounts/DemoRoutes.swift"),
        .init("Features/Ask/AskForms.swift"),
        .init("Features/Ask/CaptureFragments.swift"),
        .init("Features/Ask/CheckPage.swift"),
        .init("Features/Ask/PictureFragments.swift"),
        .init("Features/Ask/PictureTexts.swift"),
        .init("Features/Cases/CaseBodies.swift"),
        .init("Features/Cases/CaseForms.swift"),
        .init("Features/Cases/CaseNeeds.swift"),
        .init("Features/Cases/CasePictureFragments.swift"),
        .init("Features/Cases/CaseProtectionPages.swift"),
        .init("Features/Cases/CaseRemovalFragments.swift"),
        .init("Features/Cases/PictureTexts.swift"),
        .init("Features/Cases/ProtectionTexts.swift"),
    ])

    /// Words of the audit that do not begin with the room's name: the folder, and the first word; without a word, the
    /// folder has an action whose word is not written where it is performed.
    static let auditWords = Exceptions([
        .init("Platform/Rooms", "home"),
        .init("Platform/Web", "file"),
        .init("Features/Accounts"),
        .init("Features/Accounts", "account"),
        .init("Features/Accounts", "administration"),
        .init("Features/Accounts", "person"),
        .init("Features/Ask"),
        .init("Features/Cases", "case"),
    ])

    /// Files of rooms with addresses written by hand.
    static let paths = Exceptions([
        .init("Features/Accounts/AccountPages+administration.swift"),
        .init("Features/Accounts/AccountPages+own.swift"),
        .init("Features/Accounts/AccountPages.swift"),
        .init("Features/Accounts/AccountRoutes+administration.swift"),
        .init("Features/Accounts/AccountRoutes+own.swift"),
        .init("Features/Accounts/AccountRoutes.swift"),
        .init("Features/Accounts/AccountsRoom.swift"),
        .init("Features/Accounts/DemoRoutes.swift"),
        .init("Features/Ask/AskFragments.swift"),
        .init("Features/Ask/AskNeeds.swift"),
        .init("Features/Ask/AskPages.swift"),
        .init("Features/Ask/AskRoom.swift"),
        .init("Features/Ask/AskRoutes+review.swift"),
        .init("Features/Ask/AskRoutes.swift"),
        .init("Features/Ask/CheckPage.swift"),
        .init("Features/Ask/PictureFragments.swift"),
        .init("Features/Cases/CasePages.swift"),
        .init("Features/Cases/CasePictureFragments.swift"),
        .init("Features/Cases/CaseProtectionPages.swift"),
        .init("Features/Cases/CaseRoutes+protection.swift"),
        .init("Features/Cases/CaseRoutes.swift"),
        .init("Features/Cases/CaseStore+needs.swift"),
        .init("Features/Cases/CasesRoom.swift"),
    ])
}
