/// Reading stored JSON of any version: bodies live for ever, so what is missing has a default and what is unknown is ignored.
extension KeyedDecodingContainer {
    /// What stands under the key; the fallback where an older version wrote nothing.
    package func value<Value: Decodable>(_ key: Key, or fallback: Value) throws -> Value {
        try decodeIfPresent(Value.self, forKey: key) ?? fallback
    }

    /// A code; the fallback also for one that only a newer version knows.
    package func code<Code: RawRepresentable>(
        _ key: Key, or fallback: Code
    ) throws -> Code where Code.RawValue == String {
        try decodeIfPresent(String.self, forKey: key).flatMap(Code.init(rawValue:)) ?? fallback
    }

    /// The codes of a list, without those that only a newer version knows.
    package func codes<Code: RawRepresentable>(_ key: Key) throws -> [Code] where Code.RawValue == String {
        try value(key, or: [String]()).compactMap(Code.init(rawValue:))
    }
}
