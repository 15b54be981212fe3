import Blobs
import Deidentification
import Foundation
import HTTPTypes
import Kernel
import Media
import Rooms
import Sandbox
import Storage
import Testing
import Web

@testable import Huizhen

@Suite("A picture with somebody's name, telephone and number in it, brought in by every way there is", .serialized)
struct PlantedPictureTests {
    private static let lines = ["Name: Zhang San 13912345678", "ID 110101199003077715"]

    /// A photo and a scan in which these lines can be read.
    private static func drawn(_ lines: [String], _ village: Village) async throws -> (photo: [UInt8], scan: [UInt8]) {
        let words = lines.enumerated().map { "<text x=\"40\" y=\"\(80 + 70 * $0.offset)\">\($0.element)</text>" }
        let drawing = """
            <svg xmlns="http://www.w3.org/2000/svg" width="1000" height="700">
            <rect width="1000" height="700" fill="#c9a58c"/><circle cx="500" cy="420" r="160" fill="#a04040"/>
            <rect x="20" y="20" width="800" height="170" fill="white"/>
            <g font-family="sans-serif" font-size="44">\(words.joined())</g></svg>
            """
        let sandbox = try #require(village.house.foundations.sandbox)
        return try await village.house.foundations.work.with { folder in
            let svg = folder.appendingPathComponent("drawing.svg")
            try Data(drawing.utf8).write(to: svg)
            let result = try await sandbox.run(
                "sh", ["-ec", "vips copy /in/drawing.svg '/out/p.jpg[Q=90]'; img2dcm p.jpg p.dcm"],
                inputs: ["drawing.svg": svg.path], outputs: .named(["p.jpg", "p.dcm"], into: folder.path))
            try #require(result.succeeded, "\(String(decoding: result.standardError, as: UTF8.self))")
            return try (
                Array(Data(contentsOf: folder.appendingPathComponent("p.jpg"))),
                Array(Data(contentsOf: folder.appendingPathComponent("p.dcm")))
            )
        }
    }

    /// One way in: a command that may take files, with a file put into it.
    private struct Way {
        let command: TrialCommand
        let file: [UInt8]
        let isWithForm: Bool
    }

    @Test("no member downloads it readable, whichever route took it, as a photo or a scan, uploaded or with the form")
    func everyWay() async throws {
        try await Village.with(.sqlite) { village in
            let (photo, scan) = try await Self.drawn(Self.lines, village)
            let before = try await Self.shared(village)
            var (tried, taken) = (Set<String>(), Set<String>())
            for (file, isWithForm) in [(photo, true), (photo, false), (scan, true), (scan, false)] {
                // Nobody of the others has uploads open that would count for these.
                let village = try await village.fresh()
                for source in village.house.household.trials {
                    for command in try await source.commands(village.world) where command.method == .post {
                        guard command.content == nil, let rule = Self.rule(of: command, village) else { continue }
                        if isWithForm, rule == .form { continue }
                        if isWithForm { tried.insert(command.pattern) }
                        let way = Way(command: command, file: file, isWithForm: isWithForm)
                        if try await Self.send(way, to: village) { taken.insert(command.pattern) }
                    }
                }
                await village.rest()
            }
            let routes = village.house.household.routes.filter {
                if case .formWithFiles = $0.body { true } else { false }
            }
            #expect(!routes.isEmpty && tried == Set(routes.map(\.path)), "a route that takes files was not tried")
            #expect(taken.isSuperset(of: tried), "refused everywhere: \(tried.subtracting(taken))")
            let shown = try await Self.shared(village).subtracting(before)
            for hash in shown { #expect(try await Self.certain(hash, village) == [], "readable: \(hash)") }
        }
    }

    private static func rule(of command: TrialCommand, _ village: Village) -> Route.BodyRule? {
        let routes = village.house.household.routes
        let rule = routes.first { $0.method == command.method && $0.path == command.pattern }?.body
        switch rule {
        case .form, .formWithFiles: return rule
        default: return nil
        }
    }

    /// Sends it; true when the file was taken or asked about, and not passed over.
    private static func send(_ way: Way, to village: Village) async throws -> Bool {
        let name = way.command.actor.rawValue
        let command = try await village.ready(way.command)
        var fields = way.command.form.filter { $0.name != "upload" }
        var (headers, body) = (way.command.headers, [UInt8]())
        if let token = command.token { headers["Authorization"] = "Bearer \(token)" }
        var upload = ""
        if way.isWithForm {
            let boundary = "planted-\(UploadID.make())"
            headers["Content-Type"] = "multipart/form-data; boundary=\(boundary)"
            for (name, value) in fields {
                body += Array(
                    "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8)
            }
            let head = "--\(boundary)\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"p\"\r\n"
            body += Array((head + "Content-Type: application/octet-stream\r\n\r\n").utf8) + way.file
            body += Array("\r\n--\(boundary)--\r\n".utf8)
        } else {
            upload = try await village.upload(way.file, as: name)
            fields.append(("upload", upload))
            headers["Content-Type"] = "application/x-www-form-urlencoded"
            body = Array(fields.map { "\($0.name)=\(encoded($0.value))" }.joined(separator: "&").utf8)
        }
        let (sent, raw) = (headers, body)
        let answer = try await Village.patiently {
            try await village.send(.post, way.command.path, as: name, headers: sent, bytes: raw)
        }
        #expect(answer.status < 500, "\(way.command.pattern): \(answer.text)")
        if way.isWithForm { return answer.status < 300 || answer.string("code") == "pictures-doubtful" }
        let left = try await village.send(.head, "/uploads/\(upload)", as: name, headers: ["Tus-Resumable": "1.0.0"])
        // What the command passed over counts for its person no longer.
        if left.status != 404 {
            _ = try await village.send(.delete, "/uploads/\(upload)", as: name, headers: ["Tus-Resumable": "1.0.0"])
        }
        return left.status == 404
    }

    private static func encoded(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }

    /// Contents of entries that somebody else than their author may fetch.
    private static func shared(_ village: Village) async throws -> Set<String> {
        try await village.house.database.read { transaction in
            Set(
                try transaction.rows(
                    """
                    select distinct f.hash from entry_file f join shared s on s.thread_id = f.thread_id
                    join circle c on c.id = s.circle_id where c.kind <> 'person'
                        and f.rendition in ('full', 'dicom') and f.type <> 'text/plain'
                    """
                ).map { try $0.get("hash") })
        }
    }

    /// What can be read in a stored picture with certainty.
    private static func certain(_ hash: String, _ village: Village) async throws -> [PixelFindingKind] {
        let sandbox = try #require(village.house.foundations.sandbox)
        return try await village.house.foundations.files.withFile(hash) { path in
            let isScan = try Data(contentsOf: URL(fileURLWithPath: path)).dropFirst(128).starts(with: Data("DICM".utf8))
            return try await village.house.foundations.work.with { folder in
                let found =
                    isScan
                    ? try await DICOMPixelCleaner(sandbox: sandbox).look(cleanFileAt: path, in: folder.path)
                    : try await PixelReader(sandbox: sandbox).read(pictureAt: path).findings
                return found.filter { $0.confidence == .certain }.map(\.kind)
            }
        }
    }

    @Test("what is only suspected comes back to its author with the picture, and goes out hidden or confirmed")
    func suspected() async throws {
        try await Village.with(.sqlite) { village in
            // Given a picture that says something, which may be anything.
            let (photo, _) = try await Self.drawn(["left forearm"], village)
            let messages = "/groups/\(village.group)/messages"
            let upload = try await village.upload(photo, as: "asker")
            // When it is sent, nobody sees anything, and the author is told.
            let sent = try await Village.patiently {
                try await village.send(.post, messages, as: "asker", ["upload": [upload]])
            }
            #expect(sent.status == 422 && sent.string("code") == "pictures-doubtful")
            let path = "/groups/\(village.group)/pictures/\(upload)"
            #expect(try await village.send(.get, path, as: "colleague").status == 404)
            #expect(try await village.send(.get, path, as: "outsider").status == 404)
            let looked = try await Village.patiently { try await village.send(.get, path, as: "asker") }
            #expect(looked.string("picture").hasPrefix("data:image/jpeg;base64,"))
            #expect((looked.json["left"] as? [Any])?.isEmpty == false && looked.json["isRead"] as? Bool == true)
            // Then neither a blind confirmation nor another picture's counts.
            for seen in ["", "1", String(repeating: "0", count: 64)] {
                let blind = try await Village.patiently {
                    try await village.send(.post, messages, as: "asker", ["upload": [upload], "seen": [seen]])
                }
                #expect(blind.status == 422)
            }
            let confirmed = try await Village.patiently {
                try await village.send(
                    .post, messages, as: "asker", ["upload": [upload], "seen": [looked.string("seen")]])
            }
            #expect(confirmed.status == 201)
            let file = "/files/\(village.group)/\(confirmed.json["seq"] ?? 0)/0/full"
            #expect(try await village.send(.get, file, as: "colleague").status == 200)
            // And with everything hidden it goes out without a question.
            let id = CommandID.make().text
            let again = try await village.upload(photo, as: "asker")
            let hidden = try await Village.patiently {
                try await village.send(
                    .post, messages, as: "asker", ["upload": [again], "hide": [again], "id": id])
            }
            #expect(hidden.status == 201, "\(hidden.text)")
        }
    }

    @Test("a page without scripts gets its message back with the picture in it, and need not choose the file again")
    func withoutScripts() async throws {
        try await Village.with(.sqlite) { village in
            let (photo, _) = try await Self.drawn(["left forearm"], village)
            let messages = "/groups/\(village.group)/messages"
            let head = "--b\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"p.jpg\"\r\n\r\n"
            let page = try await Village.patiently {
                try await village.send(
                    .post, messages, as: "asker", page: true,
                    headers: ["Content-Type": "multipart/form-data; boundary=b"],
                    bytes: Array(head.utf8) + photo + Array("\r\n--b--\r\n".utf8))
            }
            #expect(page.status == 422 && page.text.contains("src=\"data:image/jpeg;base64,"))
            func value(_ name: String) -> String {
                page.text.components(separatedBy: "name=\"\(name)\" value=\"").dropFirst().first?
                    .components(separatedBy: "\"").first ?? ""
            }
            let upload = value("upload")
            #expect(!upload.isEmpty && value("hide") == upload && !value("seen").isEmpty)
            let fields = "upload=\(upload)&seen=\(value("seen"))"
            let sent = try await Village.patiently {
                try await village.send(
                    .post, messages, as: "asker", page: true,
                    headers: ["Content-Type": "application/x-www-form-urlencoded"], bytes: Array(fields.utf8))
            }
            #expect(sent.status == 303)
            let shown = try await village.send(.get, "/groups/\(village.group)", as: "colleague", page: true)
            #expect(shown.text.contains("/files/\(village.group)/"))
        }
    }
}
