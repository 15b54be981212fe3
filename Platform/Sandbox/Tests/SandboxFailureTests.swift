import Kernel
import Sandbox
import Testing

@Suite("What people are told when files cannot be worked on")
struct SandboxFailureTests {
    private static let all: [(SandboxFailure, String, Int)] = [
        (.missing(program: "bwrap", package: "bubblewrap"), "sandbox-missing", 503), (.refused, "sandbox-refused", 503),
        (.tookTooLong(seconds: 60), "sandbox-timeout", 422), (.badRequest, "sandbox-request", 500),
        (.cannotStart(errno: 11), "sandbox-start", 503), (.unfiltered, "sandbox-unfiltered", 503),
        (.outgrown, "sandbox-limits", 422), (.badOutput, "sandbox-output", 422),
    ]

    @Test("each has a stable code, its status, and words in both languages", arguments: all)
    func words(_ failure: SandboxFailure, _ code: String, _ status: Int) {
        #expect(failure.code == code && failure.status == status)
        #expect(!failure.message.zh.isEmpty && !failure.message.en.isEmpty && failure.message.zh != failure.message.en)
    }

    @Test("the way out stands in both languages: what to install, what to set, how long it took")
    func waysOut() {
        let missing = SandboxFailure.missing(program: "tesseract", package: "tesseract-ocr").message
        for text in [missing.zh, missing.en] { #expect(text.contains("sudo apt-get install tesseract-ocr")) }
        let refused = SandboxFailure.refused.message
        for text in [refused.zh, refused.en] { #expect(text.contains("sysctl -w user.max_user_namespaces")) }
        let late = SandboxFailure.tookTooLong(seconds: 47).message
        for text in [late.zh, late.en] { #expect(text.contains("47")) }
    }

    @Test("a number of the system is for the operator, not for the page")
    func errno() {
        let message = SandboxFailure.cannotStart(errno: 24).message
        for text in [message.zh, message.en] { #expect(!text.contains("24")) }
        #expect(message == SandboxFailure.badRequest.message)
    }
}
