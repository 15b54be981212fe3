import Kernel
import Logging
import Storage

extension JobRunner {
    /// Does a job outside of any transaction while its lease is renewed, and writes down how it ended.
    func perform(_ run: JobRun) async {
        let renewal = Task { await renew(run.row.id) }
        switch run.kind.work {
        case .work(let work):
            var failure: (any Error)?
            do { try await work(run.row) } catch { failure = error }
            await end(run, failure)
        case .inTransaction(let work):
            await carefully(run, work)
        }
        renewal.cancel()
        held.remove(run.row.id)
        if occupant == run.row.id { occupant = nil }
        bell.ring()
    }

    /// Does a leased job and writes down its end in one transaction, unless the lease is another's by now.
    private func carefully(
        _ run: JobRun, _ work: @escaping @Sendable (JobRow, Transaction) throws -> Void
    ) async {
        let now = clock.now()
        let (verdict, worker) = (run.verdict(nil, at: now, backoff: backoff), worker)
        do {
            try await database.write { transaction in
                guard try JobStore.settle(run.row, verdict, by: worker, at: now, in: transaction) else { return }
                try work(run.row, transaction)
            }
        } catch {
            await end(run, error)
        }
    }

    private func end(_ run: JobRun, _ failure: (any Error)?) async {
        let verdict = run.verdict(failure, at: clock.now(), backoff: backoff)
        // Written down also when the program is stopping.
        await Task { await settle(run, verdict, by: worker) }.value
    }

    /// Writes down the end of a job; when the engine cannot, tries again for a while, then leaves it to the lease.
    func settle(_ run: JobRun, _ verdict: Verdict, by worker: String?) async {
        let now = clock.now()
        for wait in [Duration.seconds(1), .seconds(5), .seconds(25), nil] {
            do {
                let isMine = try await database.write { transaction in
                    try JobStore.settle(run.row, verdict, by: worker, at: now, in: transaction)
                }
                if isMine, let report = verdict.report(of: KindName(room: run.row.room, name: run.row.name)) {
                    tell(report)
                }
                return
            } catch {
                logger.error("jobs: the end of a job is not stored", metadata: ["code": "\(JobRun.code(of: error))"])
                guard let wait else { return }
                // Cancelled: then there is no time to wait.
                do { try await Task.sleep(for: wait) } catch { return }
            }
        }
    }

    /// Makes the lease longer three times in its length, until cancelled.
    private func renew(_ id: JobID) async {
        while true {
            // Cancelled: the job has ended.
            do { try await Task.sleep(for: .milliseconds(Self.leaseMilliseconds / 3)) } catch { return }
            let until = clock.now().adding(milliseconds: Self.leaseMilliseconds)
            let worker = worker
            do {
                try await database.write { transaction in
                    try JobStore.renew(id, of: worker, until: until, in: transaction)
                }
            } catch {
                logger.error("jobs: a lease is not renewed", metadata: ["code": "\(JobRun.code(of: error))"])
            }
        }
    }
}
