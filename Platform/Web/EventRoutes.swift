import Circles
import Kernel
package import Live

/// The event stream (`text/event-stream`, HTML standard section 9.2) with the numbers of the circles to go on from.
package struct EventRoutes: Sendable {
    private let hub: Hub
    private let sessions: any SessionSource
    private static let heartbeatSeconds = 20

    package init(hub: Hub, sessions: any SessionSource) {
        self.hub = hub
        self.sessions = sessions
    }

    /// What is answered.
    package var routes: [Route] {
        [
            Route(.get, "/events", body: .none, isEndless: true, noted: "platform.stream") { request in
                guard let session = request.session else { throw CommonFailure.notSignedIn }
                var vector = Self.vector(request.query("after") ?? "")
                // After a broken line the browser itself names the last event it had.
                for (circle, number) in Self.vector(request.header("last-event-id") ?? "") { vector[circle] = number }
                let stream = try await hub.open(
                    for: session.actor.person, session: session.id, language: request.language, after: vector)
                stream.beat()
                return Reply.stream(type: "text/event-stream; charset=utf-8") {
                    await stream.next()
                } onEnd: {
                    await hub.close(stream)
                }
            }
        ]
    }

    /// Keeps all lines open and looks whether their sessions still stand, until it is cancelled.
    package func beat() async {
        while !Task.isCancelled {
            do {
                try await Task.sleep(for: .seconds(Self.heartbeatSeconds))
            } catch {
                // Cancelled: the server stops.
                return
            }
            await hub.sweep { try await sessions.standing(among: $0) }
        }
    }

    /// `circle:number,circle:number`; what is not well formed is left out, and that circle starts at its present.
    static func vector(_ text: String) -> [CircleID: Int64] {
        var vector: [CircleID: Int64] = [:]
        for part in text.split(separator: ",").prefix(500) {
            let pair = part.split(separator: ":")
            guard pair.count == 2, let circle = CircleID(String(pair[0])), let number = Int64(pair[1]) else { continue }
            vector[circle] = max(0, number)
        }
        return vector
    }
}
