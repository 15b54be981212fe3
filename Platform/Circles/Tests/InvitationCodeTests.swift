import Testing

@testable import Circles

@Suite struct InvitationCodeTests {
    @Test(
        "of a typed or pasted code its letters and digits count",
        arguments: [
            ("ABC-123", "abc123"), (" a b c ", "abc"), ("https://huizhen.example/sign-up/abc123", "abc123"),
            ("https://huizhen.example/sign-up/abc123/", "abc123"), ("///", ""), ("码", ""), ("", ""),
            (String(repeating: "a", count: 100), String(repeating: "a", count: 64)), ("../../x?y=1", "xy1"),
        ])
    func codes(_ typed: String, _ code: String) {
        #expect(Invitations.plain(typed) == code)
    }
}
