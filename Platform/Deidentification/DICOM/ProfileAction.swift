/// What is done to an attribute: the action codes of PS3.15, table E.1-1a.
public enum ProfileAction: String, Sendable, Codable {
    /// A dummy that is valid for the value representation.
    case dummy = "D"
    /// Empty, or a consistent pseudonym.
    case zero = "Z"
    case remove = "X"
    case keep = "K"
    /// Replaced by something of similar meaning that is known not to identify.
    case clean = "C"
    /// A new UID, the same for the same old one; a sequence is kept and its UIDs replaced.
    case uid = "U"
}

/// An action code as a table has it: an action, or a choice that the type of the attribute in its object decides.
enum ActionCode: String, Sendable {
    case dummy = "D"
    case zero = "Z"
    case remove = "X"
    case keep = "K"
    case clean = "C"
    case uid = "U"
    case zeroOrDummy = "Z/D"
    case removeOrZero = "X/Z"
    case removeOrDummy = "X/D"
    case removeZeroOrDummy = "X/Z/D"
    case removeZeroOrUIDs = "X/Z/U*"

    /// Whether the type of the attribute makes a difference.
    var asksForType: Bool {
        switch self {
        case .zero, .zeroOrDummy, .removeOrZero, .removeOrDummy, .removeZeroOrDummy, .removeZeroOrUIDs: true
        case .dummy, .remove, .keep, .clean, .uid: false
        }
    }

    /// The action for an attribute of this type; nil, for a kind of object that is not known, is read in the way that
    /// breaks no object and lets nothing through.
    ///
    /// References to images stay with new UIDs wherever the object may have them, so that they go on resolving.
    func action(_ type: AttributeType?) -> ProfileAction {
        switch self {
        case .dummy: .dummy
        case .remove: .remove
        case .keep: .keep
        case .clean: .clean
        case .uid: .uid
        case .zero: type == .one ? .dummy : .zero
        case .removeZeroOrUIDs: type == .foreign ? .remove : .uid
        case .zeroOrDummy, .removeOrZero, .removeOrDummy, .removeZeroOrDummy: choice(type)
        }
    }

    private func choice(_ type: AttributeType?) -> ProfileAction {
        switch type {
        case .foreign: .remove
        case .three: self == .zeroOrDummy ? .zero : .remove
        case .two: self == .removeOrDummy ? .dummy : .zero
        case .one: .dummy
        case nil: self == .removeOrZero ? .zero : .dummy
        }
    }
}

/// How much an object needs an attribute (PS3.5, section 7.4); the conditional types count as the strict ones.
enum AttributeType: UInt8, Sendable {
    /// Needs a value.
    case one = 1
    /// May be empty.
    case two = 2
    /// May be absent.
    case three = 3
    /// The standard does not have it in such an object at this place.
    case foreign = 9
}
