/// The line with days that org mode and Logseq put under a task:
/// `DEADLINE: <2026-04-01 Wed> SCHEDULED: <…>`, `CLOSED: [2026-02-18 Wed]`.
enum TaskTimes {
  /// The same days as fields of an agreement; `nil` when a text is no such line.
  static func fields(in text: String) -> String? {
    var fields: [String] = []
    var rest = text[...]
    while let next = rest.first {
      if next == " " {
        rest = rest.dropFirst()
        continue
      }
      guard let key = keys.first(where: { rest.hasPrefix($0.0) }),
        let open = rest.firstIndex(where: { $0 == "<" || $0 == "[" }),
        let close = rest[open...].firstIndex(where: { $0 == ">" || $0 == "]" })
      else { return nil }
      // The weekday, the time and the repeater behind the day say nothing of an agreement.
      let day = rest[rest.index(after: open)..<close].prefix { $0 != " " }
      fields.append(key.1(String(day)))
      rest = rest[rest.index(after: close)...]
    }
    return fields.isEmpty ? nil : fields.joined(separator: " ")
  }

  private static let keys: [(String, @Sendable (String) -> String)] = [
    ("DEADLINE:", { "[due:: \($0)]" }), ("SCHEDULED:", { "(vanaf \($0))" }),
    ("CLOSED:", { "[done:: \($0)]" }),
  ]
}
