internal import Diagnostics
internal import Words
internal import Opgave

extension AgreementSearch {
  /// The one agreement that somebody means.
  ///
  /// - Throws: ``UsageError``, with the nearest mark, when there is none, or more than one.
  func agreement(_ words: String) throws -> Agreement {
    let found = agreements(words)
    guard let first = found.first else { throw unknown(words) }
    guard found.count > 1 else { return first }
    let texts = found.prefix(3).map { "'\($0.text)'" }.joined(separator: ", ")
    throw UsageError(
      nl: "'\(words)' staat in \(found.count) afspraken: \(texts)",
      en: "'\(words)' is in \(found.count) agreements: \(texts)",
      help: Bilingual(nl: "noem er meer woorden van", en: "give more of its words"))
  }

  private func unknown(_ words: String) -> UsageError {
    let word = Self.withoutCaret(words)
    let isMark = !word.contains(" ")
    return UsageError(
      nl: isMark
        ? "er is geen afspraak met het merk '^\(word)'"
        : "er is geen afspraak met de woorden '\(word)'",
      en: isMark
        ? "there is no agreement with the mark '^\(word)'"
        : "there is no agreement with the words '\(word)'",
      help: Spelling.nearest(to: word, among: marks).map { .didYouMean("^\($0)") }
        ?? Bilingual(
          nl: "zie ze allemaal met wijk afspraken", en: "see them all with wijk agreements"))
  }
}
