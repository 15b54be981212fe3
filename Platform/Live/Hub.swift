import Circles
package import Kernel
package import Storage

/// The event streams of the people who are online.
///
/// A stream knows one number per circle. What a device has missed it reads by itself; then it joins the delivery of its
/// circles, in which each change is read once, encoded once for each language, and written to those who may see it. A
/// stream that cannot keep up is ended; its device comes back and goes on from its numbers.
package actor Hub {
    let database: Database
    let render: FragmentRenderer
    let report: @Sendable (any Error) -> Void
    /// What happens between the reading of a circle and its writing: nothing, but for tests of what may come between.
    let betweenReadingAndWriting: @Sendable () async -> Void

    var streams: [ObjectIdentifier: EventStream] = [:]
    /// The oldest first.
    var ofPerson: [PersonID: [EventStream]] = [:]
    /// Only circles that somebody online is in.
    var audiences: [CircleID: Audience] = [:]
    var circlesOf: [ObjectIdentifier: Set<CircleID>] = [:]
    /// The version of the membership at which nobody online was in a circle.
    var vacant: [CircleID: Int64] = [:]
    /// Streams that catch up by themselves.
    var catchingUp: Set<ObjectIdentifier> = []
    /// Which circles changed while a stream that is about to open was reading its numbers.
    private var opening: [UInt64: Set<CircleID>] = [:]
    private(set) var arrivals: UInt64 = 0
    private var isStopping = false
    /// Readings under way, and who waits for the last of them.
    private var underWay = 0
    private var waitingForRest: [CheckedContinuation<Void, Never>] = []

    /// Streams of one session, and of one person; the oldest one is ended when there would be one more.
    static let sessionLimit = 8
    static let personLimit = 32
    /// How many vacant circles are remembered.
    static let vacantLimit = 20_000

    /// - Parameter report: told of a failure to read; the streams concerned are ended, so that their devices come back.
    package init(
        database: Database, render: @escaping FragmentRenderer, report: @escaping @Sendable (any Error) -> Void
    ) {
        self.database = database
        self.render = render
        self.report = report
        betweenReadingAndWriting = {}
    }

    init(
        database: Database, render: @escaping FragmentRenderer, report: @escaping @Sendable (any Error) -> Void,
        betweenReadingAndWriting: @escaping @Sendable () async -> Void
    ) {
        self.database = database
        self.render = render
        self.report = report
        self.betweenReadingAndWriting = betweenReadingAndWriting
    }

    /// The number of open streams.
    package var count: Int { streams.count }

    /// Opens a stream that first gets what comes after `vector`.
    ///
    /// - Parameter vector: per circle the last number the device has; a circle left out starts at its present number.
    package func open(
        for person: PersonID, session: SessionID, language: Language, after vector: [CircleID: Int64],
        at instant: ContinuousClock.Instant = .now
    ) async throws -> EventStream {
        arrivals += 1
        let turn = arrivals
        opening[turn] = []
        underWay += 1
        defer {
            opening[turn] = nil
            rests()
        }
        let present = try await database.read { try Circles.vector(of: person, in: $0) }
        let noted = opening[turn] ?? []
        arrivals += 1
        let stream = EventStream(
            person: person, session: session, language: language, at: instant, arrival: arrivals
        ) { stream in
            Task { [weak self] in await self?.forget(stream) }
        }
        guard !isStopping else {
            stream.end()
            return stream
        }
        makeRoom(for: person, session)
        streams[ObjectIdentifier(stream)] = stream
        ofPerson[person, default: []].append(stream)
        // Circles the person is no longer in, by the reading above: the device forgets them.
        for circle in vector.keys where present[circle] == nil { revoke(circle, of: stream) }
        for (circle, last) in present {
            let after = min(vector[circle] ?? last, last)
            let audience = audiences[circle] ?? Audience(circle, last: last)
            audiences[circle] = audience
            let target = max(last, audience.last)
            add(stream, to: audience, after: after, target: after < target || noted.contains(circle) ? target : nil)
        }
        for circle in noted where present[circle] == nil { lookAgain(circle) }
        startCatchingUp(stream)
        return stream
    }

    /// Makes the stream one of the circle's readers.
    func add(_ stream: EventStream, to audience: Audience, after number: Int64, target: Int64?) {
        arrivals += 1
        let id = ObjectIdentifier(stream)
        audience.readers[id] = Reader(stream: stream, arrival: arrivals, after: number, target: target)
        circlesOf[id, default: []].insert(audience.circle)
    }

    /// Tells a device that the person is not in a circle any more: by a reading for this very person, made after the
    /// stream opened.
    func revoke(_ circle: CircleID, of stream: EventStream) {
        remove(ObjectIdentifier(stream), from: circle)
        do {
            stream.send(try StreamEvent.revoked(circle).bytes())
        } catch {
            failed(error)
            stream.end()
        }
    }

    private func remove(_ id: ObjectIdentifier, from circle: CircleID) {
        circlesOf[id]?.remove(circle)
        guard let audience = audiences[circle] else { return }
        audience.readers[id] = nil
        guard audience.readers.isEmpty else { return }
        audiences[circle] = nil
        if let roster = audience.roster { leaveVacant(circle, roster.version) }
    }

    func leaveVacant(_ circle: CircleID, _ version: Int64) {
        if vacant.count >= Self.vacantLimit { vacant.removeAll() }
        vacant[circle] = version
    }

    /// Ends the oldest streams of a session and a person that have as many as they may.
    private func makeRoom(for person: PersonID, _ session: SessionID) {
        let all = ofPerson[person] ?? []
        let ofSession = all.filter { $0.session == session }
        let ended = ofSession.dropLast(Self.sessionLimit - 1) + all.dropLast(Self.personLimit - 1)
        for stream in ended { close(stream) }
    }

    /// Ends one stream.
    package func close(_ stream: EventStream) {
        stream.end()
        forget(stream)
    }

    /// What is left of a stream that is over; it may have been done already.
    private func forget(_ stream: EventStream) {
        let id = ObjectIdentifier(stream)
        guard streams.removeValue(forKey: id) != nil else { return }
        for circle in circlesOf[id] ?? [] { remove(id, from: circle) }
        circlesOf[id] = nil
        ofPerson[stream.person]?.removeAll { $0 === stream }
        if ofPerson[stream.person]?.isEmpty == true { ofPerson[stream.person] = nil }
    }

    /// Ends every stream of a session, as when it is signed out.
    package func end(session: SessionID) {
        for stream in streams.values where stream.session == session { close(stream) }
    }

    /// Ends every stream and opens none any more, as when the server stops.
    package func endAll() {
        isStopping = true
        for stream in streams.values { close(stream) }
    }

    /// Returns when nothing is being read, so that the database can be closed.
    package func settle() async {
        guard underWay > 0 else { return }
        await withCheckedContinuation { waitingForRest.append($0) }
    }

    /// Counts something that reads as under way, until it rests; false when everything ends, and nothing is to start.
    func starts() -> Bool {
        guard !isStopping else { return false }
        underWay += 1
        return true
    }

    /// Counts something that had started as done.
    func rests() {
        underWay -= 1
        guard underWay == 0 else { return }
        for waiting in waitingForRest { waiting.resume() }
        waitingForRest = []
    }

    /// To be told after each commit which circles have something new.
    package nonisolated func note(_ circles: [CircleID]) {
        Task { await changed(circles) }
    }

    /// Reports what could not be read, unless it is because everything ends.
    func failed(_ error: any Error) {
        if !isStopping { report(error) }
    }

    private func changed(_ circles: [CircleID]) {
        for turn in opening.keys { opening[turn]?.formUnion(circles) }
        guard !streams.isEmpty else { return }
        for circle in circles { deliverSoon(circle) }
    }
}
