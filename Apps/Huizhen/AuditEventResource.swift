import Circles
import Kernel

/// A record as FHIR R4 AuditEvent (hl7.org/fhir/R4/auditevent.html).
struct AuditEventResource: Encodable {
    struct Coding: Encodable {
        let system: String
        let code: String
    }

    struct Identifier: Encodable {
        let value: String
    }

    struct Reference: Encodable {
        let identifier: Identifier
    }

    struct Network: Encodable {
        let address: String
        /// 2 is an IP address.
        let type = "2"
    }

    struct Agent: Encodable {
        let who: Reference?
        let role: [Concept]
        let requestor = true
        let network: Network?
    }

    struct Concept: Encodable {
        let text: String
    }

    struct Source: Encodable {
        struct Observer: Encodable {
            let display = "Huizhen"
        }

        let observer = Observer()
    }

    struct Entity: Encodable {
        let what: Reference
    }

    struct Extension: Encodable {
        let url: String
        let valueString: String
    }

    let resourceType = "AuditEvent"
    let id: String
    let type = Coding(system: "http://terminology.hl7.org/CodeSystem/audit-event-type", code: "rest")
    let subtype: [Coding]
    /// R for what was read, E for everything else.
    let action: String
    let recorded: String
    /// 0 success, 4 minor failure.
    let outcome: String
    let outcomeDesc: String?
    let agent: [Agent]
    let source = Source()
    let entity: [Entity]?
    let `extension`: [Extension]

    init(_ entry: AuditEntry) {
        id = entry.id.text
        subtype = [Coding(system: "urn:huizhen:audit-action", code: entry.action)]
        recorded = entry.at.iso8601
        outcome = entry.outcome == "refused" ? "4" : "0"
        action = entry.code == Audit.reading ? "R" : "E"
        outcomeDesc = entry.outcome == "refused" ? entry.code : entry.outcome == "repeated" ? "repeated" : nil
        agent = [
            Agent(
                who: entry.actor.map { Reference(identifier: Identifier(value: "urn:uuid:\($0.text)")) },
                role: [Concept(text: entry.capacity)],
                network: entry.address == "local" ? nil : Network(address: entry.address))
        ]
        entity = entry.subject.map { [Entity(what: Reference(identifier: Identifier(value: $0)))] }
        var more = [Extension(url: "urn:huizhen:audit-count", valueString: String(entry.count))]
        if let position = entry.position {
            more.append(Extension(url: "urn:huizhen:audit-position", valueString: String(position)))
        }
        if let chain = entry.chain {
            more.append(
                Extension(
                    url: "urn:huizhen:audit-chain",
                    valueString: chain.map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()))
        }
        `extension` = more
    }
}
