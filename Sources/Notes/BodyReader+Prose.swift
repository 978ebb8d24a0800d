internal import Dutch
internal import Municipality
internal import Source

/// Agreements in the sentences of a story: `Afgesproken is dat De Elzen voor 1 mei …`.
extension BodyReader {
  /// Reads a statement that tells what was agreed in running text.
  ///
  /// A sentence behind it in which a professional promises something is an agreement too;
  /// the other sentences stay what they are.
  ///
  /// - Returns: Whether there was such a sentence, and all of the statement is read.
  mutating func readProse(_ statement: Statement, _ line: LineText) -> Bool {
    guard statement.section == nil || statement.section == .narrative, statement.box == nil,
      line.containsAny(Self.pacts)
    else { return false }
    let starts = [0] + AgreementReader.sentenceStarts(line) + [line.count]
    var parts: [Statement] = []
    var hasPact = false
    for (start, end) in zip(starts, starts.dropFirst()) {
      var part = statement
      let words = LineText(scanning: line.string(start..<end))
      if let found = Self.pact(in: words) {
        part.text = words.trimmed(found..<words.count)
        part.section = .agreements
        hasPact = true
      } else {
        part.text = words.trimmed(words.all)
        if hasPact, promises(part.text) {
          part.section = .agreements
        } else if let last = parts.last, last.section == statement.section {
          parts[parts.count - 1].text += " " + part.text
          continue
        }
      }
      parts.append(part)
    }
    guard hasPact else { return false }
    for part in parts {
      let words = LineText(scanning: part.text)
      part.section == .agreements
        ? readAgreement(part, words, owners: []) : readSignal(part, words)
    }
    return true
  }

  /// Where the words begin that were agreed; `nil` when a sentence tells of long ago, or when
  /// it takes so long to come to the point that it is no sentence.
  private static func pact(in text: LineText) -> Int? {
    guard let found = text.first(of: pacts), found.range.lowerBound <= 60, text.count <= 300,
      !text.containsAny(past)
    else { return nil }
    return text.trim(found.range.upperBound..<text.count).isEmpty ? nil : found.range.upperBound
  }

  private static let pacts = PhraseSet([
    "afgesproken dat", "afgesproken is dat", "afgesproken werd dat", "spraken af dat",
    "spraken we af dat", "spreken we af dat", "we agreed that", "was agreed that",
  ])

  private static let past = PhraseSet([
    "was afgesproken", "had afgesproken", "hadden afgesproken", "niet afgesproken", "nooit",
    "destijds", "eerder", "vorig jaar", "ooit", "never", "last year", "not agreed",
  ])

  /// Whether a sentence starts with somebody of an organisation who promises something.
  private func promises(_ text: String) -> Bool {
    guard let first = gazetteer.parties(in: text).first, first.party.side != .residents else {
      return false
    }
    let words = LineText(text)
    guard
      ["", "de", "het", "the"].contains(
        words.trimmed(0..<first.range.lowerBound).lowercased()),
      let verb = FoldedWord.words(in: words.trimmed(first.range.upperBound..<words.count)).first
    else { return false }
    return Self.promising.contains(verb.key)
  }

  private static let promising: Set<String> = [
    "belt", "bekijkt", "bespreekt", "brengt", "checkt", "gaat", "geeft", "haalt", "helpt", "kijkt",
    "koppelt", "laat", "legt", "maakt", "meldt", "neemt", "nodigt", "organiseert", "plaatst",
    "plant", "regelt", "schrijft", "stuurt", "vraagt", "zal", "zet", "zoekt", "zorgt", "asks",
    "calls", "organises", "sends", "will",
  ]
}
