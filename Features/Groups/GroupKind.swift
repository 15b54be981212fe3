/// What a group is for (A6).
enum GroupKind: String, Codable, Sendable, CaseIterable {
    case specialty, alumni
    case affiliatedHospitals = "affiliated-hospitals"
    case reading, research, training, surveillance
}
