package import Circles
package import Kernel
package import Live
package import Storage
package import Threads
package import Web

/// The room of cases: the structured question, its answers, its clocks and its end.
package struct CasesRoom: Sendable {
    package static let name = "cases"
    package static var migrations: [Migration] { CasesMigrations.all }

    let actions: CaseActions
    let drafts: DraftActions

    /// - Parameter screen: the categories of identifiers that a text certainly holds.
    package init(ground: Ground, tools: CaseTools, screen: @escaping @Sendable (String) -> [Text]) {
        actions = CaseActions(ground: ground, screen: screen)
        drafts = DraftActions(ground: ground, tools: tools)
    }

    package var routes: [Route] { CaseRoutes(actions: actions, drafts: drafts).routes }

    /// An entry of a case's thread as the page and the stream show it.
    package static func fragment(_ entry: Entry, _ language: Language) -> Fragment {
        CaseFragments.fragment(entry, language)
    }

    /// Throws away drafts that nobody has touched for 30 days.
    package func cleanUp() async throws { try await drafts.discardStale(days: 30) }
}
