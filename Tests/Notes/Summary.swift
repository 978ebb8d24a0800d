import Dutch

@testable import Notes

/// What was read, in one line a thing, so that a test is a table.
extension Conversation {
  /// Each signal as `kind: text`.
  var saidLines: [String] { signals.map { "\($0.kind.rawValue): \($0.text)" } }

  /// Each agreement as its summary.
  var agreedLines: [String] { agreements.map(\.summary) }
}

extension NotedAgreement {
  /// The fields that are there, as `text | owner + owner | met partner | due (from..to) | status | …`.
  var summary: String {
    var parts = [text]
    if !owners.isEmpty { parts.append(owners.joined(separator: " + ")) }
    if !with.isEmpty { parts.append("met \(with.joined(separator: " + "))") }
    if let due { parts.append(due.summary) }
    parts.append(status.rawValue)
    if let reason { parts.append("reden: \(reason)") }
    if let done { parts.append("gedaan \(done)") }
    if let toldBack { parts.append("teruggekoppeld \(toldBack)") }
    if !themes.isEmpty { parts.append(themes.map { "#\($0)" }.joined(separator: " ")) }
    if let id { parts.append("^\(id)") }
    return parts.joined(separator: " | ")
  }
}

extension Due {
  var summary: String {
    guard from != nil || to != nil else { return text }
    return "\(text) (\(from?.description ?? "")..\(to?.description ?? ""))"
  }
}

extension CountRange {
  var summary: String { min == max ? "\(min)" : "\(min)-\(max)" }
}

extension Attendance {
  /// The people by role: `residents 9, connectors 1`.
  var summary: String {
    var parts: [String] = []
    for (name, count) in [
      ("residents", residents), ("connectors", connectors), ("professionals", professionals),
      ("entrepreneurs", entrepreneurs), ("invited", invited),
    ] {
      if let count { parts.append("\(name) \(count.summary)") }
    }
    parts += others.map { "\($0.role) \($0.count.summary)" }
    return parts.joined(separator: ", ")
  }
}
