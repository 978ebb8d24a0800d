internal import Diagnostics
internal import Words
internal import Municipality
internal import Notes
internal import Opgave

extension Tracer {
  /// What a line of a report may have come from, by the area that the file is named after.
  func sections(reportLine line: String, _ file: String) -> [Trace.Section] {
    let name = String(file.prefix { $0 != "." })
    let named = document.areas.filter { Folding.slug($0.id) == name }
    let areas = named.isEmpty ? document.areas : named
    let plain = ReportLine(line)
    return areas.compactMap { area in
      let rows = rows(plain, in: area)
      guard !rows.isEmpty else { return nil }
      return Trace.Section(title: area.name, area: area.id, rows: rows)
    }
  }

  private func rows(_ line: ReportLine, in area: Wijkopgave) -> [Trace.Row] {
    let words = AgreementWords(language)
    var rows = area.signals.filter { line.tells($0.text) }.map { row($0, nil) }
    for agreement in area.agreements where line.tells(agreement.text) {
      rows += agreement.history.map { step in
        Trace.Row(
          note: step.origin.note, line: step.origin.line, date: step.origin.date,
          kind: words.say("afspraak", "agreement"),
          text: step.text.isEmpty ? agreement.text : step.text)
      }
    }
    if rows.isEmpty {
      rows = document.municipality.themes.filter {
        line.names($0.name.nl) || line.names($0.name.en)
      }
      .flatMap { theme in trace(.theme(theme.id)).sections.filter { $0.area == area.id } }
      .flatMap(\.rows)
    }
    if rows.isEmpty, line.countsConversations {
      rows = area.sources.map { source in
        Trace.Row(
          note: source.note, line: 1, date: source.date,
          kind: words.say("gesprek", "conversation"), text: "")
      }
    }
    return rows
  }
}

/// A line of a report, as words to compare with those of notes.
struct ReportLine {
  private let key: String
  private let text: String
  /// Whether it has a number of conversations in it.
  let countsConversations: Bool

  init(_ line: String) {
    var text = ""
    var isTag = false
    for character in line {
      switch character {
      case "<": isTag = true
      case ">" where isTag:
        isTag = false
        text.append(" ")
      default: if !isTag { text.append(character) }
      }
    }
    key = " \(Folding.key(text)) "
    self.text = text
    countsConversations =
      text.contains(where: \.isNumber) && (key.contains(" gesprek") || key.contains(" convers"))
  }

  /// Whether it holds the words of a text, or nearly all of them.
  func tells(_ text: String) -> Bool {
    let words = Folding.key(text)
    if words.utf8.count >= 8, key.contains(" \(words) ") { return true }
    // A person who types it may leave out a part.
    if key.utf8.count >= 16, " \(words) ".contains(key) { return true }
    return Likeness.isTold(text, by: self.text)
  }

  func names(_ theme: String) -> Bool { key.contains(" \(Folding.key(theme)) ") }
}
