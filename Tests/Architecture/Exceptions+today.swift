extension Exceptions {
    /// SQL over another target's table: the folder of the target, and the table.
    static let tables = Exceptions([])

    /// Files of rooms outside of the scheme.
    static let files = Exceptions([])

    /// Words of the audit that do not begin with the room's name: the folder, and the first word; without a word, the
    /// folder has an action whose word is not written where it is performed.
    static let auditWords = Exceptions([])

    /// Files of rooms with addresses written by hand.
    static let paths = Exceptions([])
}
