import Blobs
package import Circles
import Jobs
package import Kernel
package import Rooms
package import Storage
import Threads
import Web

/// The room of cases: the structured question, its answers, its clocks and its end.
package struct CasesRoom: Room {
    package static let name = "cases"
    package static var migrations: [Migration] { CasesMigrations.all }

    let actions: CaseActions

    package static let kinds = CaseKinds.all

    package init(on house: Foundations) {
        actions = CaseActions(
            ground: house.ground, screen: house.screen, sealer: house.sealer,
            intake: PictureIntake(for: "the secret of a case's later file", on: house))
    }

    package var plug: Plug {
        var plug = Plug()
        plug.routes = CaseRoutes(actions: actions).routes
        plug.assets = [
            AssetFile("desk.js", PackageResources.desk_js), AssetFile("pictures.js", PackageResources.pictures_js),
            AssetFile("viewer.js", PackageResources.viewer_js), AssetFile("viewer.css", PackageResources.viewer_css),
            AssetFile("shelf.js", PackageResources.shelf_js), AssetFile("ruler.js", PackageResources.ruler_js),
            AssetFile("stage.js", PackageResources.stage_js),
        ]
        plug.places = [Place(CasePaths.list(), CaseTexts.place, rank: 10)]
        plug.capabilities = ["may-answer"]
        plug.demo = CaseDemo.fill
        plug.trial = { try await CaseTrial.commands($0, actions) }
        plug.needs = CaseNeeds.all
        plug.jobs = [
            JobKind("erase-removed", every: .seconds(6 * 3600), work: .work { _ in try await actions.eraseRemoved() }),
            JobKind("renew-needs", every: .seconds(6 * 3600), work: .work { _ in try await actions.renewOldNeeds() }),
            JobKind(
                CaseActions.takeEnds,
                work: .work { job in
                    if let id = ThreadID(job.key) { try await actions.endTake(of: id) }
                }),
        ]
        return plug
    }

    package static func rows(
        of threads: [ThreadID], by person: PersonID, in transaction: Transaction
    ) throws -> [NeedLine] {
        try CaseStore.heads(of: threads, by: person, in: transaction).map { CaseNeeds.row($0, reader: person) }
    }

    /// Opens the case that an entry has posted, in the transaction of the entry.
    package static func project(_ entry: Appended, in transaction: Transaction) throws {
        guard entry.room == name, entry.kind == CaseEntry.posted else { return }
        try CaseStore.insert(entry, in: transaction)
        try CaseStore.renewNeeds(of: entry.thread, at: entry.at, in: transaction)
    }
}
