internal import Calendar
internal import Lexicons
internal import Municipality
internal import Source
internal import Words
internal import YAML

/// The words of a field that say more than was read from it.
///
/// They are kept with the headings, which no report prints: `datum: 3 mei 2026, in de regen` gives
/// a day, and the rain is not lost.
extension HeadReader {
  /// Keeps a field in the words of its writer, unless all of it was read.
  mutating func keepRest(of entry: YAMLNode.Entry, as field: FieldKey) {
    if !isWhole(entry.value.words, of: entry, as: field) { keep(entry) }
  }

  /// Keeps a key with its value.
  mutating func keep(_ entry: YAMLNode.Entry) {
    let words = entry.value.words
    guard !words.isEmpty else { return }
    keep("\(entry.key): \(words)", entry.keyRange)
  }

  /// Keeps lines of the head that are no field.
  mutating func keep(unread ranges: [ByteRange]) {
    for range in ranges {
      for number in file.line(at: range.lowerBound)...file.line(at: range.upperBound) {
        let line = file.range(ofLine: number)
        let words = String(Label.trimmed(file.text(line)[...]))
        if words.contains(where: { $0.isLetter || $0.isNumber }) { keep(words, line) }
      }
    }
  }

  /// Whether all words of a value are in the conversation, or mean no more than what was read.
  private func isWhole(_ words: String, of entry: YAMLNode.Entry, as field: FieldKey) -> Bool {
    if case .mapping = entry.value, field != .attendance { return false }
    switch field {
    case .title, .summary, .feedback: return true
    case .time, .location, .leader, .host: return false
    case .id: return conversation.id == words
    case .date, .keepUntil: return Self.isDay(words)
    case .kind: return Self.isOneWord(words) && KindLexicon.kind(in: words) != nil
    case .status: return Self.isOneWord(words)
    case .confidential: return Self.isOneWord(words) && (YesNo.read(words) != nil || partly != nil)
    case .quotes: return Self.consentWords.contains(Folding.key(words))
    case .attendance, .invited: return Self.isCount(words)
    case .area, .neighbourhood:
      let kept = Set(conversation.neighbourhoods + [areaWords?.text].compactMap { $0 })
      return entry.value.strings(separators: field == .neighbourhood).allSatisfy { text, _ in
        kept.contains(text) || !text.contains("(") && gazetteer.place(named: text) != nil
      }
    case .themes:
      let kept = Set(conversation.unknownThemes)
      return entry.value.strings(separators: true).allSatisfy { text, _ in
        kept.contains(text) || isTheme(text)
      }
    case .partners: return isPartners(words)
    // All that is listed is kept as it stands.
    case .notReached: return true
    }
  }

  private static func isOneWord(_ words: String) -> Bool {
    words.utf8.allSatisfy { LineText.isWord($0) || $0 == UInt8(ascii: "-") }
  }

  /// Whether words are a day and nothing more.
  private static func isDay(_ words: String) -> Bool {
    if words.utf8.allSatisfy({ (0x2D...0x39).contains($0) }) { return true }
    guard let day = DateReader.read(words, near: nil, allowsBareNumbers: true) else { return false }
    var text = LineText(words)
    text.blank(day.range)
    return !text.current.contains { $0.isLetter || $0.isNumber }
  }

  /// Whether words are numbers of people and nothing more: `9 bewoners en 1 wijkagent`.
  private static func isCount(_ words: String) -> Bool {
    let line = Line(words)
    let counted = Set(line.matches(of: .roles).flatMap(\.tokens))
    return line.tokens.indices.allSatisfy { index in
      !line.tokens[index].isWord && line.tokens[index].kind != .number
        || line.number(at: index) != nil || counted.contains(index)
        || line.isA(.and, at: index) || line.isA(.roughly, at: index)
    }
  }

  /// Whether words are the name of a theme; `groen en de hof` is more than that.
  private func isTheme(_ text: String) -> Bool {
    Self.isOneWord(text)
      ? gazetteer.theme(named: text) != nil : gazetteer.themeLabel(named: text) != nil
  }

  /// Whether every word of a value stands in the name of somebody the talk was held with.
  private func isPartners(_ words: String) -> Bool {
    let named = Set(
      (conversation.partners + SmallWord.and.words).flatMap { Folding.key($0).cut(at: " ") })
    return Folding.key(words).cut(at: " ").allSatisfy(named.contains)
  }

  /// What a field says about quoting residents.
  static func consent(_ words: String) -> Conversation.QuoteConsent? {
    let key = Folding.key(words)
    if unnamed.contains(where: key.holds) { return .anonymous }
    return YesNo.read(words).map { $0 ? .yes : .no }
  }

  private static let unnamed = HeadWord.unnamed.words
  private static let consentWords = Set(HeadWord.consent.words)
}
