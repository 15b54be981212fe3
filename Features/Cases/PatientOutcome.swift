/// How the patient is, which is what a close-out begins with.
enum PatientOutcome: String, Codable, Sendable, CaseIterable {
    case better = "better"
    case same = "same"
    case worse = "worse"
    case referred = "referred"
    case died = "died"
    case unknown = "unknown"
}
