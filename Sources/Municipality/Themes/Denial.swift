internal import Words

/// Finds sentences that say that something is no matter, or is better.
///
/// `Zwerfvuil: valt mee sinds de actie` is no concern; `maar` behind it takes it back.
struct Denial: Sendable {
  private let phrases: [[UInt64]]
  private let negations: WordTable
  private let buts: WordTable
  private let keyWords: WordTable

  init() {
    phrases = [
      "valt mee", "valt reuze mee", "valt best mee", "vallen mee", "opgelost", "geen probleem",
      "geen problemen", "geen klachten", "beter dan", "stuk beter", "tevreden", "niet genoemd",
      "niet als probleem", "niet aan de orde", "is over", "verbeterd", "no problem", "solved",
      "much better", "not mentioned", "better than",
    ].map { $0.split(separator: " ").map { WordHash.of($0) } }
    keyWords = WordTable(phrases.map { ($0[0], 0) })
    negations = WordTable(words: ["niet", "nooit", "nauwelijks", "not", "never"])
    buts = WordTable(words: ["maar", "but", "toch"])
  }

  /// The numbers of the sentences that deny what they are about.
  func sentences(in words: [ThemeMatcher.Word]) -> [Int] {
    var denied: [Int] = []
    for index in words.indices where keyWords.contains(words[index].hash) {
      for phrase in phrases where Self.stands(phrase, in: words, at: index) {
        let isTakenBack =
          index > 0 && phrase.count == 1 && negations.contains(words[index - 1].hash)
        var rest = index + phrase.count
        var hasBut = false
        while rest < words.count, words[rest].sentence == words[index].sentence {
          if buts.contains(words[rest].hash) { hasBut = true }
          rest += 1
        }
        if !isTakenBack, !hasBut { denied.append(words[index].sentence) }
      }
    }
    return denied
  }

  private static func stands(
    _ phrase: [UInt64], in words: [ThemeMatcher.Word], at start: Int
  ) -> Bool {
    guard start + phrase.count <= words.count else { return false }
    for offset in phrase.indices where words[start + offset].hash != phrase[offset] {
      return false
    }
    return true
  }
}
