package import Kernel

/// Paths that more than one room leads to; the room that answers one uses it in its own table.
package enum CommonPaths {
    package static let home = Path("/")
    package static let signIn = Path("/sign-in")
    package static let signOut = Path("/sign-out")
    /// What a newcomer asks.
    package static let help = Path("/help")
    /// Of whoever is signed in.
    package static let account = Path("/account")
    /// The page on which the holder of a code makes an account.
    package static let signUp = Path("/sign-up/:code", String.self)
    /// The page on which the holder of a code joins what it leads to.
    package static let join = Path("/join/:code", String.self)
    /// One stored form of a file of an entry.
    package static let file = Path(
        "/files/:thread/:seq/:position/:rendition", ThreadID.self, Int64.self, Int.self, String.self)
}
