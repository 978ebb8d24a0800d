internal import Lexicons
internal import Words

/// What is asked for in the form of a question, or of what might have been.
extension SentenceReader {
  mutating func readPleas() {
    guard let first = firstWord else { return }
    // `Kon de klok maar wat zachter`
    if Self.wishing.contains(line.tokens[first].hash),
      let but = tokens.first(where: { ["maar", "toch", "only"].contains(line.key($0)) })
    {
      evidence.add(.wish, 8, but..<(but + 1))
    }
    // `Mag het hek niet wat hoger?`, and not `kan ik dat niet zelf aanvragen?`
    if Self.permitting.contains(line.tokens[first].hash), first + 1 < tokens.upperBound,
      !Self.asking.contains(line.tokens[first + 1].hash),
      let plea = cues.first(.plea, from: first + 2)
    {
      evidence.add(.wish, 12, plea.tokens)
    }
    // `Nog een keer een braderie?`, `een moestuin op het dak?`
    if endsAsked, !hasVerb, !cues.has(.asker),
      isCue(.article, at: first) || isCue(.plea, at: first), tokens.count > 3
    {
      evidence.add(.idea, 10, first..<(first + 1))
    }
  }

  private static let wishing = WordTable(words: [
    "kon", "konden", "mocht", "mochten", "had", "hadden", "was", "waren", "kwam", "kwamen",
    "kreeg", "kregen", "werd", "werden", "ging", "gingen", "reed", "if",
  ])
  private static let permitting = WordTable(words: [
    "kan", "kunnen", "kon", "konden", "mag", "mogen", "zou", "zouden", "can", "could", "would",
  ])
  private static let asking = WordTable(words: [
    "ik", "je", "jij", "u", "dat", "dit", "i", "you", "that",
  ])
}
