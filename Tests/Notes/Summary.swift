import Calendar
@testable import Notes

/// What was read, in one line a thing, so that a test is a table.
extension Conversation {
  /// Each signal as `kind: text`, in another area than the conversation's as `[area] kind: text`.
  var saidLines: [String] {
    signals.map { "\($0.area.map { "[\($0)] " } ?? "")\($0.kind.rawValue): \($0.text)" }
  }

  /// Each agreement as its summary.
  var agreedLines: [String] { agreements.map(\.summary) }
}

extension NotedAgreement {
  /// The fields that are there, as `text | owner + owner | met partner | due (from..to) | status | …`.
  var summary: String {
    var parts = [(area.map { "[\($0)] " } ?? "") + text]
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

extension Conversation {
  /// All that was read, a line a thing, without what is not there.
  var lines: [String] {
    var lines: [String] = []
    if let area { lines.append("gebied: \(area)") }
    if let otherAreas { lines.append("ook gebied: \(otherAreas.joined(separator: ", "))") }
    if !neighbourhoods.isEmpty { lines.append("buurt: \(neighbourhoods.joined(separator: ", "))") }
    if let date { lines.append("datum: \(date)") }
    if let dayPart { lines.append("dagdeel: \(dayPart.rawValue)") }
    if let keepUntil { lines.append("bewaren tot: \(keepUntil)") }
    if !attendance.summary.isEmpty { lines.append("aanwezig: \(attendance.summary)") }
    let stated = themes.filter { $0.source == .stated }.map(\.id)
    if !stated.isEmpty { lines.append("thema's: \(stated.joined(separator: ", "))") }
    lines += saidLines
    lines += agreedLines.map { "afspraak: \($0)" }
    lines += activities.map { "activiteit: \($0.text)\($0.when.map { " | \($0.text)" } ?? "")" }
    lines += notReached.map { "niet gesproken: \($0)" }
    lines += lessons.map { "leerpunt: \($0)" }
    if let feedback { lines.append("terugkoppeling: \(feedback.text)") }
    lines += withheld.map { "intern: \($0.text)" }
    return lines
  }
}
