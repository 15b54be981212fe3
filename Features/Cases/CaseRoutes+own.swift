import Circles
import Kernel
import Questions
import Rooms
import Threads
import Web

/// What an asker mends in the own case.
extension CaseRoutes {
    /// A page gets its addition back with what is to be looked at; nothing typed is lost.
    func note(_ request: Request, _ id: ThreadID) async throws -> Reply {
        let actor = try request.requireActor()
        var draft = try CaseReading.note(request.form)
        let own = draft.uploads
        do {
            draft = try await actions.quarantined(draft, in: id, by: actor)
            return Self.said(try await actions.note(id, draft, by: actor), in: id)
        } catch let failure as CaseFailure where !request.wantsJSON {
            return try await unsent(draft, in: id, because: failure, by: actor)
        } catch {
            // A program is not given its files back; those that it had uploaded stay its own.
            await actions.intake.finish(draft.uploads.filter { !own.contains($0) }, by: actor)
            throw error
        }
    }

    private func unsent(
        _ draft: NoteDraft, in id: ThreadID, because failure: CaseFailure, by actor: Actor
    ) async throws -> Reply {
        var composer = NoteComposer(
            text: draft.text, uploads: draft.uploads, hadFiles: !draft.files.isEmpty, failure: failure.message)
        if case .pictures(let pictures) = failure {
            for picture in pictures { composer.doubtful.append(try await actions.show(picture)) }
        }
        let (opened, shown) = (try await actions.open(id, by: actor), composer)
        return Reply(CaseJSON(opened), status: failure.status) {
            CasePage(opened: opened, isAsker: opened.case.asker.id == actor.person, composer: shown).page($0)
        }
    }

    func raise(_ request: Request, _ id: ThreadID) async throws -> Reply {
        let seq = try await actions.raise(
            id, to: try CaseReading.code(request.form, "urgency", of: Urgency.self), command: try request.command(),
            by: try request.requireActor())
        return Self.said(seq, in: id)
    }

    func correct(_ request: Request, _ id: ThreadID) async throws -> Reply {
        let seq = try await actions.correct(
            id, try CaseReading.correction(request.form), command: try request.command(),
            by: try request.requireActor())
        return Self.said(seq, in: id)
    }

    func takeBack(_ request: Request, _ id: ThreadID) async throws -> Reply {
        let seq = try await actions.takeBack(
            id, try CaseReading.code(request.form, "reason", of: TakenBack.Reason.self),
            command: try request.command(), by: try request.requireActor())
        return Reply.done(EntryJSON(thread: id, seq: seq), status: 201, see: CasePaths.home())
    }
}
