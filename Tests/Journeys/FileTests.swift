import HTTPTypes
import Kernel
import Rooms
import Storage
import Testing

@testable import Huizhen

@Suite("Pictures and scans over HTTP")
struct FileTests {
    @Test("what the reader holds is not sent again, and a stranger who knows its tag learns nothing")
    func notModified() async throws {
        try await Village.with(.sqlite) { village in
            let scan = try await village.upload(DemoScan.file(shade: 0.4), as: "asker")
            let thread = try await village.ask("请看这个片子，需要转诊吗？", uploads: [scan]).split(separator: "/")[1]
            for name in ["full", "dicom", "frame-3-lung"] {
                let path = "/files/\(thread)/1/0/\(name)"
                // Given what a colleague has seen.
                let seen = try await village.send(.get, path, as: "colleague")
                let tag = try #require(seen.headers[.eTag])
                #expect(seen.status == 200 && !seen.bytes.isEmpty)
                #expect(seen.headers[.cacheControl] == "private, no-cache")
                // When it is asked for again.
                for method in [HTTPRequest.Method.get, .head] {
                    let again = try await village.send(
                        method, path, as: "colleague", headers: ["If-None-Match": "\"x\", W/\(tag)"])
                    // Then nothing of it is sent.
                    #expect(again.status == 304 && again.bytes.isEmpty && again.headers[.eTag] == tag)
                    #expect(again.headers[.cacheControl] == "private, no-cache")
                }
                let other = try await village.send(.get, path, as: "colleague", headers: ["If-None-Match": "\"x\""])
                #expect(other.status == 200 && other.bytes == seen.bytes)
                let part = try await village.send(.get, path, as: "colleague", headers: ["Range": "bytes=2-9"])
                #expect(part.status == 206 && part.bytes == Array(seen.bytes[2...9]))
                let head = try await village.send(.head, path, as: "colleague")
                #expect(head.status == 200 && head.bytes.isEmpty && head.headers[.eTag] == tag)
                // And who may not see it gets the same as for what does not exist.
                for (who, status) in [("outsider", 404), (nil, 401)] {
                    let stranger = try await village.send(.get, path, as: who, headers: ["If-None-Match": tag])
                    #expect(stranger.status == status && stranger.headers[.eTag] == nil)
                    #expect(stranger.headers[.cacheControl] == "no-store")
                }
            }
            let frames = Set(
                try await ["frame-3-lung", "frame-4-lung", "frame-3-brain", "dicom"].asyncMap {
                    try await village.send(.head, "/files/\(thread)/1/0/\($0)", as: "colleague").headers[.eTag]
                })
            #expect(frames.count == 4)
        }
    }
}

extension Array {
    fileprivate func asyncMap<Value>(_ transform: (Element) async throws -> Value) async rethrows -> [Value] {
        var values: [Value] = []
        for element in self { values.append(try await transform(element)) }
        return values
    }
}
