internal import CommonMark
internal import Diagnostics
internal import Words
internal import Notes
internal import Publication

/// What there is to tell about an area in plain words, what reads best first.
struct AreaDigest {
  let area: PublishedArea
  let edition: PublishedEdition
  private let composer: ReportComposer
  private let phrases: Phrases

  init(of area: PublishedArea, _ composer: ReportComposer) {
    self.area = area
    self.edition = composer.edition
    self.composer = composer
    self.phrases = composer.phrases
  }

  // MARK: Sentences

  /// The opening that people wrote themselves, as many whole sentences as fit in some words.
  func summary(words: Int) -> String? {
    guard let text = area.agreedText?.summary, text.utf8.count <= Self.longestSummary else {
      return nil
    }
    var document = MarkdownDocument(parsing: text)
    document.removeUntrustedParts()
    var sentences: [String] = []
    for sentence in Self.sentences(of: PlainText.line(document.plainText())) {
      let longer = sentences + [sentence]
      guard PlainWords.count(longer.joined(separator: " ")) <= words else { break }
      sentences = longer
    }
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }

  /// libcmark up to 0.30.2 has a quadratic case.
  private static let longestSummary = 8 * 1024

  private static func sentences(of text: String) -> [String] {
    var sentences: [String] = []
    var words: [Substring] = []
    for word in text.split(separator: " ") {
      words.append(word)
      guard let last = word.last, ".!?".contains(last) else { continue }
      sentences.append(words.joined(separator: " "))
      words = []
    }
    return words.isEmpty ? sentences : sentences + [words.joined(separator: " ")]
  }

  /// How often and with whom people talked, and about what.
  var listened: [String] {
    let listening = area.listening
    guard listening.conversations > 0 else { return [phrases.noConversations] }
    var sentences = [phrases.spoke(listening.conversations, in: area.name, when: span)]
    if area.isBeginning { return sentences + [phrases.oneIsABeginning] }
    if let people = phrases.people(listening.residents) {
      sentences.append(phrases.tookPart(people))
    }
    let themes = area.topics.prefix(3).map { phrases.lowercased($0.name) }
    if !themes.isEmpty { sentences.append(phrases.mostAbout(themes)) }
    return sentences
  }

  private var span: String? {
    let days = area.listening.talks.map(\.date)
    guard let first = days.min(), let last = days.max() else { return nil }
    return phrases.span(first, last)
  }

  // MARK: Lists

  var strengths: [String] {
    LegibleChoice.sorted(
      StatementChoice.unique(area.strengths).map { PlainWords.sentence($0.text) },
      for: edition.language)
  }

  /// What is done with who did it, the latest first.
  var done: [String] {
    let done = area.agreements(.done)
    let dated = done.filter { $0.done != nil }.sorted { one, other in
      guard let day = one.done, let later = other.done, day != later else {
        return one.text < other.text
      }
      return day > later
    }
    let all = LegibleChoice.inLanguageFirst(
      dated + done.filter { $0.done == nil }, edition.language, by: \.text)
    let lines = all.map { agreement in
      let who = agreement.owners.isEmpty ? "" : " (\(phrases.list(agreement.owners)))"
      return PlainWords.sentence(PlainWords.title(agreement.text) + who)
    }
    return distinct(lines)
  }

  var headlines: [String] {
    composer.headlineTitles(area, composer.compiledHeadlines(TracedArea(area))).map {
      PlainWords.title($0)
    }
  }

  /// What people wish for, by theme and besides.
  var wishes: [String] {
    let statements = area.topics.flatMap(\.statements) + area.untitled
    let wishes = statements.filter { $0.kind == .wish || $0.kind == .idea }
    return LegibleChoice.sorted(
      StatementChoice.unique(wishes).map { PlainWords.sentence($0.text) }, for: edition.language)
  }

  /// What is not done, and why; only where there is a reason.
  var declined: [String] {
    let lines = area.agreements(.dropped).compactMap { agreement in
      agreement.reason.flatMap { ReportComposer.reason($0, for: agreement.text) }.map {
        PlainWords.sentence(agreement.text) + " " + phrases.because
          + PlainWords.sentence(phrases.withoutBecause($0))
      }
    }
    return LegibleChoice.inLanguageFirst(distinct(lines), edition.language) { $0 }
  }

  var agenda: [String] {
    outings.map { PlainWords.sentence("\($0.title): \(phrases.lowercased($0.moment))") }
  }

  /// Activities with their moment and place; those of which the day is known first.
  var outings: [(title: String, moment: String)] {
    let known = Outing.all(of: area, in: edition)
    let order = known.filter { $0.nextDay != nil } + known.filter { $0.nextDay == nil }
    return order.map { ($0.title, PlainWords.title(phrases.momentAndPlace($0))) }
  }

  /// The questions without an answer.
  var questions: [String] {
    let open = AskedQuestion.all(of: area, in: edition).filter { $0.answer == nil }
    return LegibleChoice.sorted(open.map(\.text), for: edition.language)
  }

  private func distinct(_ lines: [String]) -> [String] {
    var seen: Set<String> = []
    return lines.filter { seen.insert(Folding.key($0)).inserted }
  }
}
