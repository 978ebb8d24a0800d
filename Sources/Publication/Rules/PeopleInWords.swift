internal import Words

/// R14: numbers of people in words, made as round as those in tables are (rule R1).
///
/// `Drie bewoners` of a conversation at somebody's home are known to all who saw them go in; so they
/// are `enkele bewoners`, and `9 bewoners` become `ongeveer 10 bewoners`.
enum PeopleInWords {
  /// A text with each number of people rounded to a base; what is smaller than the base is `some`.
  static func rounding(_ text: String, to base: Int, isDutch: Bool) -> String {
    let line = Line(tokensOf: text)
    var bytes: [UInt8] = []
    var end = 0
    let whole = Array(text.utf8)
    for index in line.tokens.indices {
      guard let count = count(at: index, line), isPeople(index + 1, line) else { continue }
      let token = line.tokens[index]
      bytes += whole[end..<token.start]
      if count < base, index > 0, articles.contains(line.tokens[index - 1].hash) {
        // `De drie mensen` are `de mensen`.
        end = line.tokens[index + 1].start
        continue
      }
      bytes += words(for: count, base, isDutch: isDutch, isCapitalised: token.isCapitalised).utf8
      end = token.end
      if line.tokens.indices.contains(index + 1), line.key(index + 1) == "man" {
        bytes += " mensen".utf8
        end = line.tokens[index + 1].end
      }
    }
    return end == 0 ? text : String(decoding: bytes + whole[end...], as: UTF8.self)
  }

  private static func words(
    for count: Int, _ base: Int, isDutch: Bool, isCapitalised: Bool
  ) -> String {
    let words =
      count < base
      ? isDutch ? "enkele" : "a few"
      : "\(isDutch ? "ongeveer" : "about") \((count + base / 2) / base * base)"
    return isCapitalised ? ShoutedText.capitalised(words) : words
  }

  /// The number at a token, when there are two or more.
  private static func count(at index: Int, _ line: Line) -> Int? {
    let token = line.tokens[index]
    if token.isNumber {
      // Part of a larger number, of a day or of a range of ages.
      let isBehind = token.isGlued && index > 0 && !line.tokens[index - 1].isMark("(")
      let isPart = isBehind || (index + 1 < line.tokens.count && line.tokens[index + 1].isGlued)
      return isPart || token.number < 2 || token.number > 999 ? nil : token.number
    }
    let number = token.isWord ? numbers.value(of: token.hash) : -1
    return number < 0 ? nil : Int(number)
  }

  /// Whether people stand at a token, or behind one word that says which.
  private static func isPeople(_ index: Int, _ line: Line) -> Bool {
    for place in index..<min(index + 2, line.tokens.count) {
      let token = line.tokens[place]
      guard token.isWord, !token.opensSentence else { return false }
      if people.contains(token.hash) { return true }
    }
    return false
  }

  private static let numbers = WordTable(
    [
      ("twee", 2), ("drie", 3), ("vier", 4), ("vijf", 5), ("zes", 6), ("zeven", 7), ("acht", 8),
      ("negen", 9), ("tien", 10), ("elf", 11), ("twaalf", 12), ("two", 2), ("three", 3),
      ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("eight", 8), ("nine", 9), ("ten", 10),
      ("eleven", 11), ("twelve", 12),
    ].map { (hash: WordHash.of($0.0), value: $0.1) })

  private static let articles = WordTable(words: [
    "de", "die", "deze", "alle", "the", "those", "these",
  ])

  private static let people = WordTable(words: [
    "mensen", "man", "bewoners", "bewoonsters", "buren", "buurvrouwen", "buurmannen", "personen",
    "deelnemers", "aanwezigen", "vrouwen", "mannen", "ouderen", "jongeren", "ouders",
    "vrijwilligers", "gasten", "dames", "heren", "meiden", "jongens", "moeders",
    "vaders", "people", "residents", "neighbours", "persons", "women", "men", "volunteers",
    "guests", "parents", "mothers", "fathers",
  ])
}
