internal import Calendar
internal import Diagnostics
internal import Lexicons
internal import Municipality
internal import Notes
internal import Opgave
internal import Source
internal import Words

/// What was understood of a line.
extension Hovering {
  /// All that a statement is to the reports, one text for each thing.
  func statements(around line: Int) -> [String] {
    guard let conversation = view.conversation else { return [] }
    let lines = view.item(around: line)
    return conversation.agreements.filter { lines.contains($0.line) }.map(text)
      + conversation.signals.filter { lines.contains($0.line) }.map { text($0, lines) }
      + conversation.activities.filter { lines.contains($0.line) }.map(text)
      + conversation.withheld.filter { lines.contains($0.line) }.prefix(1).map { _ in
        view.say("blijft buiten elk verslag", "stays out of every report")
      }
  }

  private func text(_ signal: Signal, _ lines: ClosedRange<Int>) -> String {
    let source =
      switch signal.kindSource {
      case .stated: view.say("gezegd", "stated")
      case .suggested: view.say("uit de woorden", "from the words")
      case .none: view.say("niets zegt wat het is", "nothing says what it is")
      }
    var rows = ["**\(AgreementWords(view.language).kind(signal.kind))** (\(source))"]
    rows += themes(signal.themes, lines)
    if let addressee = signal.addressee {
      rows.append(view.say("aan: ", "to: ") + addressee)
    }
    if signal.quotable { rows.append(view.say("mag geciteerd worden", "may be quoted")) }
    return rows.joined(separator: "  \n")
  }

  private func text(_ agreement: NotedAgreement) -> String {
    let words = AgreementWords(view.language)
    var rows = ["**\(words.say("afspraak", "agreement"))**: \(agreement.text)"]
    rows.append(words.say("stand: ", "status: ") + agreement.status.word[view.language])
    rows.append(words.say("eigenaar: ", "owner: ") + words.owners(agreement.owners))
    if !agreement.with.isEmpty {
      rows.append(words.say("met: ", "with: ") + agreement.with.joined(separator: ", "))
    }
    if let due = agreement.due { rows.append(words.say("wanneer: ", "when: ") + text(due)) }
    if let reason = agreement.reason { rows.append(words.say("reden: ", "reason: ") + reason) }
    if let done = agreement.done {
      rows.append(words.say("gedaan: ", "done: ") + words.dates.day(done))
    }
    if let told = agreement.toldBack {
      rows.append(words.say("verteld: ", "told back: ") + words.dates.day(told))
    }
    rows += themes(agreement.themes, agreement.line...agreement.line)
    return rows.joined(separator: "  \n")
  }

  /// The words of a moment, and the days that they stand for.
  private func text(_ due: Due) -> String {
    let dates = DateStyle(isDutch: view.language == .dutch)
    guard let last = due.to else { return due.text }
    let first = due.from.flatMap { $0 == last ? nil : dates.day($0) }
    let through = view.say("tot en met", "to")
    return "\(due.text) (\(first.map { "\($0) \(through) " } ?? "")\(dates.day(last)))"
  }

  private func text(_ activity: Activity) -> String {
    var rows = ["**\(view.say("activiteit", "activity"))**: \(activity.text)"]
    if let when = activity.when {
      let day = when.date.map(DateStyle(isDutch: view.language == .dutch).day)
      rows.append(view.say("wanneer: ", "when: ") + (day ?? when.text))
    }
    if let place = activity.place { rows.append(view.say("waar: ", "where: ") + place) }
    rows.append(
      activity.public ? view.say("openbaar", "public") : view.say("besloten", "not public"))
    return rows.joined(separator: "  \n")
  }

  /// The themes of a statement, each with the words that point to it.
  private func themes(_ ids: [String], _ lines: ClosedRange<Int>) -> [String] {
    let gazetteer = view.desk.gazetteer
    let mentions = lines.flatMap { number in
      let line = Line(view.file.text(view.file.range(ofLine: number)))
      return gazetteer.themes(in: line).filter { !$0.isDenied }.map {
        (theme: $0.theme, words: line.string(bytes: $0.range))
      }
    }
    return ids.map { id in
      let theme = gazetteer.municipality.themes.first { $0.id == id }
      let words = mentions.filter { $0.theme == id }.map(\.words)
      let source = words.isEmpty ? "" : " (\(words.joined(separator: ", ")))"
      return view.say("thema: ", "theme: ") + (theme?.name[view.language] ?? id) + source
    }
  }

  /// The words of the theme that a word points to.
  func themeWords(at offset: Int, onLine number: Int) -> [String] {
    guard view.conversation != nil else { return [] }
    let range = view.file.range(ofLine: number)
    let place = offset - range.lowerBound
    let gazetteer = view.desk.gazetteer
    let mention = gazetteer.themes(in: Line(view.file.text(range))).first {
      !$0.isDenied && $0.range.lowerBound <= place && place <= $0.range.upperBound
    }
    return gazetteer.municipality.themes.filter { $0.id == mention?.theme }.map(words)
  }

  /// A theme with the words that point to it.
  private func words(of theme: Theme) -> String {
    let shown = theme.words.prefix(Self.mostWords)
    let more = theme.words.count - shown.count
    let words =
      shown.joined(separator: ", ")
      + (more > 0 ? view.say(" en nog \(more)", " and \(more) more") : "")
    let name = "**\(theme.name[view.language])** (`#\(theme.id)`)"
    return words.isEmpty ? name : "\(name)  \n\(view.say("woorden: ", "words: "))\(words)"
  }

  /// The most words of a theme that are told at once.
  private static let mostWords = 40

  // MARK: The head

  /// What a key is for, and what was understood of its value.
  func field(onLine line: Int) -> [String] {
    let text = view.file.text(view.file.range(ofLine: line))
    guard let colon = text.firstIndex(of: ":"), view.role != .settings,
      let field = HeadField.named(String(text[..<colon]))
    else { return [] }
    return [([field.what[view.language]] + value(of: field)).joined(separator: "  \n")]
  }

  private func value(of field: HeadField) -> [String] {
    guard let conversation = view.conversation else { return [] }
    let municipality = view.desk.gazetteer.municipality
    let dates = DateStyle(isDutch: view.language == .dutch)
    return switch field.value {
    case .area:
      municipality.areas.filter { $0.id == conversation.area }.map { "**\($0.name)**" }
    case .neighbourhoods: conversation.neighbourhoods.map { "**\($0)**" }
    case .themes:
      municipality.themes.filter { theme in conversation.themes.contains { $0.id == theme.id } }
        .map(words)
    case .day where field.name.nl == "datum":
      conversation.date.map { ["**\(dates.weekday($0)) \(dates.day($0))**"] } ?? []
    case .parties: conversation.partners.map { "**\($0)**" }
    default: []
    }
  }
}
