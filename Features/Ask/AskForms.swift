import Circles
import Kernel
import Web

/// The fields of the room's forms.
enum AskForms {
    /// The draft's version that the form was made from.
    static func seen(_ version: Int64) -> HTML { "<input type=\"hidden\" name=\"seen\" value=\"\(version)\">" }
}
