package import Blobs
package import Circles
package import Deidentification
import Jobs
import Kernel
package import Logging
package import Media
import Questions
package import Rooms
package import Storage
import Web

/// The room of questions on their way: what is typed, pictures, masks, the check, and posting.
package struct AskRoom: Room {
    package static let name = "ask"
    package static var migrations: [Migration] { AskMigrations.all }

    let actions: AskActions

    /// - Parameters:
    ///   - pipeline: cleans, masks and reads pictures.
    ///   - sealer: encrypts what is typed at rest, because it has not been searched for the patient yet.
    ///   - screen: finds in it what may identify.
    package init(ground: Ground, pipeline: MediaPipeline, sealer: Sealer, screen: TextScreen, logger: Logger) {
        actions = AskActions(ground: ground, pipeline: pipeline, sealer: sealer, screen: screen, logger: logger)
    }

    package static let kinds = AskKinds.all

    package init(on house: Foundations) {
        self.init(
            ground: house.ground, pipeline: house.pipeline, sealer: house.sealer, screen: house.screen,
            logger: house.logger)
    }

    package var plug: Plug {
        var plug = Plug()
        plug.routes = AskRoutes(actions: actions).routes
        plug.assets = [
            AssetFile("ask.js", PackageResources.ask_js), AssetFile("check.js", PackageResources.check_js),
            AssetFile("mask.js", PackageResources.mask_js), AssetFile("strokes.js", PackageResources.strokes_js),
            AssetFile("ask.css", PackageResources.ask_css),
        ]
        plug.places = [Place(AskPaths.new(), AskTexts.place, rank: 20)]
        plug.jobs = [JobKind("expire", every: .seconds(6 * 3600), work: .work { _ in try await actions.expire() })]
        plug.needs = [AskNeeds.kind(actions)]
        plug.capabilities = [.mayPost]
        plug.demo = AskDemo.fill
        plug.trial = { try await AskTrial.commands($0, actions) }
        plug.rest = { await actions.desk.rest() }
        plug.starts = [Place(AskPaths.new(), AskTexts.startCase, rank: 20)]
        plug.actions = [Place(AskPaths.new(), AskTexts.newCase, rank: 0)]
        return plug
    }
}
