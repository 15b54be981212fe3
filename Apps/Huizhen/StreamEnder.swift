import Live
import ServiceLifecycle

/// Ends the event streams when the server is told to stop, which would otherwise wait for them for ever.
struct StreamEnder: Service {
    let hub: Hub

    func run() async throws {
        try await gracefulShutdown()
        await hub.endAll()
    }
}
