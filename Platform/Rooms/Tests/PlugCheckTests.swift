import Circles
import Jobs
import Kernel
import Storage
import Testing
import Web

@testable import Rooms

@Suite("Plugs that are put into one house")
struct PlugCheckTests {
    private struct Sessions: SessionSource {
        func session(token: String, address: String) async throws -> SessionInfo? { nil }
        func standing(among sessions: Set<SessionID>) async throws -> Set<SessionID> { [] }
    }

    private func route(_ path: String, _ method: Web.Method = .get) -> Route {
        Route(method, path, body: .none) { _ in Reply.status(204) }
    }

    /// What is said about one room's plug, beside a room that knows whose session a token is.
    private func complaint(platform: [Route] = [], _ make: (inout Plug) -> Void) -> String? {
        var plug = Plug()
        make(&plug)
        var other = Plug()
        other.sessions = Sessions()
        do {
            try PlugCheck.check([(Made.Speaking.self, other), (Made.Listening.self, plug)], platform: platform)
            return nil
        } catch {
            #expect(error.room == "listening")
            return error.reason
        }
    }

    /// What the listeners of the room need to be there.
    private let jobs = ["hear", "remind"].map { JobKind($0, work: .work { _ in }) }

    @Test("a plug with all its parts fits")
    func fits() {
        #expect(
            complaint {
                $0.jobs = jobs
                $0.routes = [
                    route("/listening"), route("/listening", .post), route("/hear/:ear"), route("/hear/:ear/left"),
                ]
                $0.places = [Place("/listening", Text(zh: "听", en: "Listening"), rank: 1)]
                $0.capabilities = ["may-hear"]
                $0.circles = [
                    CircleKind("ears", limits: 1...2, roles: [CircleRole("ear", allows: ["may-hear", .mayReadHidden])])
                ]
            } == nil)
    }

    @Test(
        "the room's words begin its paths, and only these", arguments: ["/", "/listen", "/listeningx", "/speaking/a"])
    func words(_ path: String) {
        #expect(
            complaint {
                $0.jobs = jobs; $0.routes = [route(path)]
            } == "answers \(path), outside of its own words")
    }

    @Test("two paths that differ in the names of their values are one path, and two methods are not")
    func shapes() {
        #expect(
            complaint {
                $0.jobs = jobs; $0.routes = [route("/hear/:a/x"), route("/hear/:b/x")]
            }
                == "answers GET /hear/:b/x a second time")
        #expect(
            complaint {
                $0.jobs = jobs; $0.routes = [route("/hear/:a"), route("/hear/all")]
            } == nil)
        #expect(
            complaint(platform: [route("/listening/:any")]) {
                $0.jobs = jobs; $0.routes = [route("/listening/:mine")]
            }
                == "answers GET /listening/:mine a second time")
    }

    @Test("a place, a start and an action lead to a page that is answered")
    func places() {
        let nowhere = Place("/listening/no", Text(zh: "无", en: "Nowhere"), rank: 1)
        let said = "leads to /listening/no, which it does not answer"
        #expect(
            complaint {
                $0.jobs = jobs; $0.places = [nowhere]
            } == said)
        #expect(
            complaint {
                $0.jobs = jobs; $0.starts = [nowhere]
            } == said)
        #expect(
            complaint {
                $0.jobs = jobs; $0.actions = [nowhere]
            } == said)
        // A form is no page.
        #expect(
            complaint {
                $0.jobs = jobs; $0.actions = [nowhere]; $0.routes = [route("/listening/no", .post)]
            } == said)
        #expect(
            complaint {
                $0.jobs = jobs; $0.actions = [nowhere]; $0.routes = [route("/listening/no")]
            } == nil)
    }

    @Test("jobs have names of their own, and listeners jobs of their room")
    func jobNames() {
        #expect(complaint { $0.jobs = jobs + [jobs[0]] } == "has the job “hear” twice")
        #expect(complaint { $0.jobs = [jobs[0]] } == "listens with the job “remind”, which it does not have")
    }

    @Test("what a role allows is asked for by some room, and words of capability begin alike")
    func capabilities() {
        let kind = { (word: Capability) in
            [CircleKind("ears", limits: 1...2, roles: [CircleRole("ear", allows: [word])])]
        }
        #expect(
            complaint {
                $0.jobs = jobs; $0.circles = kind("may-dream")
            }
                == "lets “ear” do “may-dream”, for which no room asks")
        #expect(
            complaint {
                $0.jobs = jobs; $0.circles = kind("may-dream"); $0.capabilities = ["may-dream"]
            } == nil)
        #expect(
            complaint {
                $0.jobs = jobs; $0.capabilities = ["dream"]
            } == "asks for “dream”, which does not begin with may-")
    }

    @Test("a kind of circles belongs to one room, and neither to the platform", arguments: ["person", "public"])
    func circleKinds(_ name: String) {
        let said = "has circles of the kind “\(name)”, which there is already"
        #expect(
            complaint {
                $0.jobs = jobs; $0.circles = [CircleKind(name, limits: 1...2, roles: [])]
            } == said)
        let twice = CircleKind("ears", limits: 1...2, roles: [])
        #expect(
            complaint {
                $0.jobs = jobs; $0.circles = [twice, twice]
            }?.contains("“ears”") == true)
    }

    @Test("a reason for which something waits stands there once")
    func needs() {
        let need = NeedKind("help", title: Text(zh: "帮助", en: "Help"), rank: 1) { _, _, _ in [] }
        #expect(
            complaint {
                $0.jobs = jobs; $0.needs = [need, need]
            } == "has the need “help” twice")
    }

    @Test("exactly one room knows whose session a token is", arguments: [0, 2])
    func sessions(_ count: Int) {
        var plug = Plug()
        plug.jobs = jobs
        var plugs: [(type: any Room.Type, plug: Plug)] = [(Made.Speaking.self, Plug()), (Made.Listening.self, plug)]
        if count == 2 { for index in plugs.indices { plugs[index].plug.sessions = Sessions() } }
        let problem = #expect(throws: PlugProblem.self) { try PlugCheck.check(plugs, platform: []) }
        #expect(problem?.reason == "leaves \(count) rooms that know whose session a token is")
        #expect(problem?.room == (count == 0 ? "platform" : "listening"))
    }
}
