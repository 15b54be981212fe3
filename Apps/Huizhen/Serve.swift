import ArgumentParser
import Blobs
import Circles
import Foundation
import Jobs
import Kernel
import Live
import Rooms
import Storage
import Web

/// Runs an installation.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Run the server.")

    @OptionGroup var data: DataOptions
    @OptionGroup var listen: ListenOptions
    @OptionGroup var reach: ReachOptions

    @Option(help: "Who has to sign in with the code of an authenticator as well: administrators, everyone or nobody.")
    var secondFactor = SecondFactorDuty.administrators

    @Option(help: "Days for which the audit record is kept; at least 183.")
    var auditDays: Int64 = 1095

    @Option(help: "Where weaknesses are told (mailto:, tel: or https:); it is shown in /.well-known/security.txt.")
    var securityContact: String?

    @Option(help: "How much one person may say in one case or talk within an hour.")
    var entriesPerHour = Ground.usualEntriesPerHour

    func validate() throws {
        if let securityContact, !SecurityTextRoute.isContact(securityContact) {
            throw ValidationError("--security-contact is an address such as mailto:security@huizhen.example.org.")
        }
        // Half a year is the least that China's Cybersecurity Law (article 21, third number) lets a network keep its logs.
        if auditDays < 183 { throw ValidationError("--audit-days is at least 183.") }
        if entriesPerHour < 1 { throw ValidationError("--entries-per-hour is at least 1.") }
    }

    func run() async throws {
        try await explained {
            Descriptors.raise()
            let web = WebSettings(
                host: listen.host, port: listen.port, secure: reach.isSecure, proxies: reach.proxies,
                connections: Descriptors.forConnections)
            try DataFolder(path: data.data).refuseDemonstration()
            var settings = HouseSettings(
                data: data.data, database: try data.location(), web: web, origin: reach.address,
                secondFactor: secondFactor)
            settings.auditDays = auditDays
            settings.securityContact = securityContact
            settings.entriesPerHour = entriesPerHour
            let house = try await House.open(settings, logger: makeLogger())
            try await house.run { port in
                let base = reach.address ?? "http://\(listen.host == "127.0.0.1" ? "localhost" : listen.host):\(port)"
                tell("Huizhen answers on \(base)")
                do {
                    for line in try await house.household.welcome(base) { tell(line) }
                } catch {
                    tell("What is to be said at the start could not be read; start again when the database answers.")
                }
            }
        }
    }
}

extension SecondFactorDuty: ExpressibleByArgument {}

/// Runs the demonstration: an invented network, and a page to sign in as anybody in it.
struct Demo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Run with an invented network to look at.")

    @Option(help: "Folder of the demonstration; an empty one, or one that it has filled before.")
    var data = "huizhen-demo"

    @Option(help: "A postgres:// URL, or the path of an SQLite file; by default SQLite in the folder.")
    var database: String?

    @OptionGroup var listen: ListenOptions

    func run() async throws {
        try await explained {
            let web = WebSettings(host: listen.host, port: listen.port, demo: true)
            var settings = HouseSettings(data: data, database: database, web: web)
            // Nobody is kept out of an invented network, and the benchmarks say in it all they can.
            settings.entriesPerHour = .max
            let house = try await House.demonstration(settings, logger: makeLogger())
            try await house.fill { tell("Preparing: \($0)") }
            try await house.run { port in
                tell("Huizhen's demonstration answers on http://localhost:\(port)/demo — everybody in it is invented.")
            }
        }
    }
}
