import Circles
import Logging
import Rooms
import Storage

extension House {
    /// Opens the demonstration, in which a visitor signs in as anybody: over what it has filled itself and nothing else.
    ///
    /// - Throws: `DataFolderRefusal` for a folder or a database of somebody else's.
    static func demonstration(_ settings: HouseSettings, logger: Logger) async throws -> House {
        let folder = DataFolder(path: settings.data)
        let isNew = try folder.takeForDemonstration()
        let house = try await open(settings, logger: logger)
        let isInhabited = try await house.isInhabited
        if isNew && isInhabited {
            await house.close()
            try folder.giveBack()
            throw DataFolderRefusal.databaseInUse
        }
        return house
    }

    private var isInhabited: Bool {
        get async throws { try await database.read { try People.anybody(in: $0) } }
    }

    /// Fills an empty installation with the invented network; does nothing when there is anybody already.
    func fill(progress: @escaping @Sendable (String) -> Void) async throws {
        if try await !isInhabited { try await household.fill(DemoWorld(house: foundations, progress: progress)) }
    }
}
