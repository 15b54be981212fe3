import Kernel

/// What keeps somebody from signing in who has done nothing wrong.
enum SignInFailure: Failure, Equatable {
    /// So many passwords are compared at this moment that this one was not.
    case busy

    var code: String { "sign-in-busy" }
    var status: Int { 503 }

    var message: Text {
        Text(
            zh: "现在登录的人太多，请过几秒再试。", en: "Too many people sign in at this moment; try again in a few seconds.")
    }
}
