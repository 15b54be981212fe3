import Circles
import Rooms
import Storage
import Web

/// How an installation is run.
struct HouseSettings: Sendable {
    /// The folder for everything that is not in PostgreSQL.
    var data: String
    var database: DatabaseLocation
    var web: WebSettings
    /// Under which address people reach it; nil to take it from each request.
    var origin: String?
    /// How long the audit record is kept, in days.
    var auditDays: Int64 = 1095
    /// From the first note of a refusal or a reading to the writing of all; nil to write them only when the house closes.
    var auditWindow: Duration? = AuditBook.window
    /// Where somebody who has found a weakness can say so.
    var securityContact: String?
    /// How much one person says in one thread within an hour.
    var entriesPerHour = Ground.usualEntriesPerHour
    /// Who has to sign in with a second step.
    var secondFactor: SecondFactorDuty

    init(
        data: String, database: String?, web: WebSettings, origin: String? = nil,
        secondFactor: SecondFactorDuty = .nobody
    ) {
        self.data = data
        self.database = database.map { DatabaseLocation(parsing: $0) } ?? .file(path: data + "/huizhen.sqlite")
        self.web = web
        self.origin = origin
        self.secondFactor = secondFactor
    }

    /// What of it the rooms need to know.
    var installation: InstallationSettings {
        InstallationSettings(
            origin: origin, sessionCookie: web.sessionCookie, isDemo: web.demo, auditDays: auditDays,
            securityContact: securityContact, secondFactor: secondFactor, folder: data)
    }

    /// The key that signs the audit record.
    var auditKeyPath: String { data + "/keys/audit.key" }
}
