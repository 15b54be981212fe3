import Circles
import Kernel
import Testing
import Web

@testable import Groups

@Suite("What the forms of groups carry")
struct GroupReadingTests {
    private func form(_ fields: [(String, String)]) -> Form { Form(fields.map { (name: $0.0, value: $0.1) }) }

    @Test("a new group needs a name; the rest has a default")
    func newGroup() throws {
        let read = try GroupSettings(reading: form([("name", "Skin")]))
        #expect(read.name == "Skin" && read.history == .all && read.limit == Group.sizes.upperBound)
        #expect(read.rules == GroupRules(kind: .specialty, purpose: "", invitePolicy: .moderators))
        let full = try GroupSettings(
            reading: form([
                ("name", "Skin"), ("kind", "affiliated-hospitals"), ("purpose", "Rashes"), ("invitePolicy", "members"),
                ("history", "from-joining"), ("limit", "12"),
            ]))
        #expect(full.rules == GroupRules(kind: .affiliatedHospitals, purpose: "Rashes", invitePolicy: .members))
        #expect(full.history == .fromJoining && full.limit == 12)
    }

    @Test("what a change leaves out stays as it is")
    func change() throws {
        let known = GroupSamples.group(policy: .members)
        let same = try GroupSettings(reading: form([]), else: known)
        #expect(same.name == known.circle.name && same.limit == known.circle.limit && same.rules == known.rules)
        let other = try GroupSettings(reading: form([("purpose", ""), ("limit", "7")]), else: known)
        #expect(other.rules.purpose.isEmpty && other.limit == 7 && other.rules.invitePolicy == .members)
    }

    @Test(
        "a form that says something else names its field",
        arguments: [
            ("name", ""), ("kind", "club"), ("invitePolicy", "everybody"), ("history", "none"), ("limit", "many"),
            ("limit", "2"), ("limit", "501"), ("limit", "99999999999999999999"),
        ])
    func badSettings(_ field: String, _ value: String) {
        let fields = [("name", "Skin")].filter { $0.0 != field } + [(field, value)]
        #expect { try GroupSettings(reading: form(fields)) } throws: { ($0 as? CommonFailure)?.field == field }
    }

    @Test("a message has its command's id, each upload once, and says whether its author has looked")
    func message() throws {
        let (id, first, second) = (CommandID.make(), UploadID.make(), UploadID.make())
        let draft = try MessageDraft(
            reading: form([
                ("id", id.text), ("text", "hello"), ("upload", first.text), ("upload", ""), ("upload", second.text),
                ("upload", first.text), ("confirmed", "1"),
            ]))
        #expect(draft.id == id && draft.text == "hello" && draft.uploads == [first, second] && draft.isConfirmed)
        #expect(draft.files.isEmpty)
    }

    @Test("a message of uploads alone has the id of the first one, so that a second sending counts once")
    func uploadsAlone() throws {
        let upload = UploadID.make()
        let draft = try MessageDraft(reading: form([("upload", upload.text)]))
        #expect(draft.id.text == upload.text && draft.text.isEmpty && !draft.isConfirmed)
    }

    @Test("a message with an id that is none is refused", arguments: ["upload", "id"])
    func badMessage(_ field: String) {
        #expect { try MessageDraft(reading: form([(field, "../../etc/passwd")])) } throws: { error in
            (error as? CommonFailure)?.field == field
        }
    }

    @Test("a change of role names a role", arguments: ["", "king", "MODERATOR"])
    func badRole(_ role: String) {
        #expect { try GroupRole(reading: form([("role", role)])) } throws: { ($0 as? CommonFailure)?.field == "role" }
        #expect(throws: CommonFailure.self) { try GroupRole(reading: form([])) }
    }

    @Test("each role is read by its code", arguments: GroupRole.allCases)
    func role(_ role: GroupRole) throws {
        #expect(try GroupRole(reading: form([("role", role.rawValue)])) == role)
    }

    @Test("an invitation is asked for by role and days")
    func invitation() throws {
        #expect(try InvitationOrder(reading: form([])) == InvitationOrder())
        let order = try InvitationOrder(reading: form([("role", "observer"), ("days", "3")]))
        #expect(order == InvitationOrder(role: .observer, days: 3))
        for (field, value) in [("role", "king"), ("days", "a week")] {
            #expect { try InvitationOrder(reading: form([(field, value)])) } throws: { error in
                (error as? CommonFailure)?.field == field
            }
        }
    }

    @Test("a place in a list is a whole number from 0", arguments: ["-1", "x", "1.5", "", "99999999999999999999"])
    func badPlace(_ text: String) {
        #expect { try SeqQuery.read(text, field: "before") } throws: { ($0 as? CommonFailure)?.field == "before" }
    }

    @Test("without one the list begins at its end")
    func place() throws {
        #expect(try SeqQuery.read(nil, field: "after") == nil)
        #expect(try SeqQuery.read("0", field: "after") == 0)
        #expect(try SeqQuery.read("41", field: "after") == 41)
    }
}
