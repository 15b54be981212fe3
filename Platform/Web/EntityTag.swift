/// What names one version of a thing for the caches of those who may see it (RFC 9110, section 8.8.3).
struct EntityTag: Sendable {
    /// As it stands in the header `ETag`.
    let header: String

    /// - Parameter value: without quotation marks or spaces.
    init(_ value: String) { header = "\"\(value)\"" }

    /// Whether `If-None-Match` says that the client holds this version already (section 13.1.2).
    func isHeld(by ifNoneMatch: String?) -> Bool {
        guard let ifNoneMatch else { return false }
        return ifNoneMatch.split(separator: ",").contains { part in
            let tag = part.drop { $0 == " " || $0 == "\t" }.prefix { $0 != " " && $0 != "\t" }
            // The weak comparison: what a proxy has compressed is the same version.
            return tag == "*" || tag == header || tag == "W/" + header
        }
    }
}
