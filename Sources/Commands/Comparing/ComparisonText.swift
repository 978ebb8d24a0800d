internal import Calendar
internal import Diagnostics
internal import Municipality
internal import Opgave

/// A comparison for the terminal: an area at a time, what was done first.
struct ComparisonText {
  private static let indent = "    "

  let sides: ComparisonSides
  let words: AgreementWords
  /// The places on a line; `nil` when lines are not broken.
  let width: Int?
  let isColoured: Bool

  func rendered() -> String {
    sides.comparisons.map(rendered).joined(separator: "\n")
  }

  private func rendered(_ comparison: Comparison) -> String {
    var text = head(comparison)
    for turn in Comparison.Turn.allCases where turn != .unchanged {
      let items = comparison.items(turn)
      guard !items.isEmpty else { continue }
      text += "  \(title(turn)) (\(items.count))\n"
      for item in items { text += line(item).indented(by: Self.indent, within: width) }
    }
    let unchanged = comparison.items(.unchanged).count
    if unchanged > 0 {
      text +=
        "  "
        + words.say(
          "Nog open zonder nieuws: \(unchanged)", "Still open without news: \(unchanged)") + "\n"
    }
    text += themes(comparison.grown, words.say("Vaker genoemd", "Named more often"), comparison)
    text += themes(
      comparison.shrunk, words.say("Minder vaak genoemd", "Named less often"), comparison)
    return text
  }

  private func head(_ comparison: Comparison) -> String {
    let (before, after) = (comparison.conversationsBefore, comparison.conversations)
    let count = words.say(
      "\(Tally.count(after, "gesprek", "gesprekken")), eerder \(before)",
      "\(Tally.count(after, "conversation", "conversations")), \(before) before")
    return "\(comparison.name) · \(count)".bold(isColoured) + "\n"
  }

  private func line(_ item: Comparison.Item) -> String {
    let agreement = item.agreement
    let name = agreement.isMarked ? "^\(agreement.id) " : ""
    var line = "\(name)\(agreement.text) (\(words.owners(agreement.owners)))"
    switch item.turn {
    case .moved:
      line += ": \(words.due(item.before?.due)) → \(words.due(agreement.due))"
    case .passedOn:
      line +=
        words.say(", eerst bij ", ", first with ")
        + words.owners(item.before?.owners ?? [])
    case .done:
      if let day = agreement.done { line += ", \(words.dates.shortDay(day))" }
      if let told = agreement.toldBack {
        line += words.say(", verteld ", ", told ") + words.dates.shortDay(told)
      }
    case .dropped, .waiting, .running, .reopened:
      if let reason = agreement.reason { line += ": \(reason)" }
    case .agreed: if agreement.due != nil { line += ", \(words.due(agreement.due))" }
    case .toldBack, .gone, .unchanged: break
    }
    return line
  }

  private func title(_ turn: Comparison.Turn) -> String {
    switch turn {
    case .done: words.say("Gedaan", "Done")
    case .dropped: words.say("Gaat niet door", "Dropped")
    case .agreed: words.say("Nieuw afgesproken", "Newly agreed")
    case .reopened: words.say("Weer open", "Open again")
    case .moved: words.say("Verzet", "Put off")
    case .passedOn: words.say("Doorgegeven", "Passed on")
    case .waiting: words.say("Wacht nu", "Waits now")
    case .running: words.say("Loopt nu", "Runs now")
    case .toldBack: words.say("Verteld aan bewoners", "Told back to residents")
    case .gone: words.say("Niet meer terug te vinden", "No longer to be found")
    case .unchanged: words.say("Zonder nieuws", "Without news")
    }
  }

  private func themes(_ themes: [Comparison.Theme], _ title: String, _ comparison: Comparison)
    -> String
  {
    guard !themes.isEmpty else { return "" }
    let names = sides.municipality.themeNames(in: words.language)
    let lines = themes.map { theme in
      let (after, before) = (comparison.conversations, comparison.conversationsBefore)
      let counts = words.say(
        "in \(theme.after) van de \(after) gesprekken, eerder in \(theme.before) van de \(before)",
        "in \(theme.after) of \(after) conversations, before in \(theme.before) of \(before)")
      return "\(names[theme.id] ?? theme.id): \(counts)".indented(by: Self.indent, within: width)
    }
    return "  \(title)\n" + lines.joined()
  }
}
