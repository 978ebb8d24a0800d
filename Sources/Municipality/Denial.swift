internal import Dutch

/// Finds sentences that say that something is no matter, or is better.
///
/// `Zwerfvuil: valt mee sinds de actie` is no concern; `maar` behind it takes it back.
struct Denial: Sendable {
  private let phrases: [[UInt64]]
  private let negations: Set<UInt64>
  private let buts: Set<UInt64>
  private let keyWords: Set<UInt64>

  init() {
    phrases = [
      "valt mee", "valt reuze mee", "valt best mee", "vallen mee", "opgelost", "geen probleem",
      "geen problemen", "geen klachten", "beter dan", "stuk beter", "tevreden", "niet genoemd",
      "niet als probleem", "niet aan de orde", "is over", "verbeterd", "no problem", "solved",
      "much better", "not mentioned", "better than",
    ].map { $0.split(separator: " ").map { WordHash.of($0.utf8) } }
    keyWords = Set(phrases.map { $0[0] })
    negations = Set(["niet", "nooit", "nauwelijks", "not", "never"].map { WordHash.of($0.utf8) })
    buts = Set(["maar", "but", "toch"].map { WordHash.of($0.utf8) })
  }

  /// The numbers of the sentences that deny what they are about.
  ///
  /// - Parameters:
  ///   - words: The hashes of the words.
  ///   - sentences: The sentence of each word.
  func sentences(_ words: [UInt64], _ sentences: [Int]) -> Set<Int> {
    var denied: Set<Int> = []
    for index in words.indices where keyWords.contains(words[index]) {
      for phrase in phrases where index + phrase.count <= words.count {
        guard words[index..<(index + phrase.count)].elementsEqual(phrase) else { continue }
        let isTakenBack = index > 0 && phrase.count == 1 && negations.contains(words[index - 1])
        var rest = index + phrase.count
        var hasBut = false
        while rest < words.count, sentences[rest] == sentences[index] {
          if buts.contains(words[rest]) { hasBut = true }
          rest += 1
        }
        if !isTakenBack, !hasBut { denied.insert(sentences[index]) }
      }
    }
    return denied
  }
}
