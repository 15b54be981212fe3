import Foundation
import Kernel
package import NIOCore

/// A cookie to set.
package struct Cookie: Sendable {
    package let name: String
    package let value: String
    /// Seconds; 0 removes it; nil lasts as long as the browser runs.
    package let maxAge: Int?
    package let httpOnly: Bool

    package init(name: String, value: String, maxAge: Int? = nil, httpOnly: Bool = true) {
        self.name = name
        self.value = value
        self.maxAge = maxAge
        self.httpOnly = httpOnly
    }
}

/// What a handler answers: one value with two faces, or bytes.
package struct Reply: Sendable {
    enum Content: Sendable {
        case value(json: @Sendable () throws -> [UInt8], page: @Sendable (View) -> Page)
        case done(json: @Sendable () throws -> [UInt8], location: String)
        case bytes([UInt8], type: String)
        case file(OpenFile, type: String)
        case stream(type: String, next: @Sendable () async -> [ByteBuffer]?, onEnd: @Sendable () async -> Void)
        case empty
    }

    let content: Content
    package private(set) var status: Int
    package private(set) var headers: [String: String] = [:]
    private(set) var cookies: [Cookie] = []

    private init(content: Content, status: Int) {
        self.content = content
        self.status = status
    }

    /// A value as JSON, or a page about it.
    package init<Value: Encodable & Sendable>(
        _ value: Value, status: Int = 200, page: @escaping @Sendable (View) -> Page
    ) {
        self.init(content: .value(json: { try Self.json(value) }, page: page), status: status)
    }

    /// Something done: the value as JSON, or the way to the page that shows it.
    package static func done<Value: Encodable & Sendable>(
        _ value: Value, status: Int = 200, see location: String
    ) -> Reply {
        Reply(content: .done(json: { try json(value) }, location: location), status: status)
    }

    /// Bytes of a type.
    package static func bytes(_ bytes: [UInt8], type: String, headers: [String: String] = [:]) -> Reply {
        var reply = Reply(content: .bytes(bytes, type: type), status: 200)
        reply.headers = headers
        return reply
    }

    /// A file of the disk, in ranges when asked for.
    ///
    /// It is opened here and now: what becomes of the path afterwards does not matter.
    /// - Throws: `CommonFailure.notFound` when there is no such file.
    package static func file(path: String, type: String, headers: [String: String] = [:]) throws -> Reply {
        var reply = Reply(content: .file(try OpenFile(path), type: type), status: 200)
        reply.headers = headers
        return reply
    }

    /// Bytes as they come: `next` answers what is there, nil at the end; `onEnd` is told of it, or that the client is gone.
    package static func stream(
        type: String, next: @escaping @Sendable () async -> [ByteBuffer]?, onEnd: @escaping @Sendable () async -> Void
    ) -> Reply {
        Reply(content: .stream(type: type, next: next, onEnd: onEnd), status: 200)
    }

    /// A status without a body.
    package static func status(_ status: Int, headers: [String: String] = [:]) -> Reply {
        var reply = Reply(content: .empty, status: status)
        reply.headers = headers
        return reply
    }

    /// The same with one header more.
    package func header(_ name: String, _ value: String) -> Reply {
        var reply = self
        reply.headers[name] = value
        return reply
    }

    /// The same with one cookie more.
    package func cookie(_ cookie: Cookie) -> Reply {
        var reply = self
        reply.cookies.append(cookie)
        return reply
    }

    static func json(_ value: some Encodable) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(value))
    }
}
