internal import Lexicons
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
      // `een dertigtal bewoners`
      let before = index > 0 && token.isWord ? line.tokens[index - 1] : token
      let start = PublicWord.indefinite.holds(before.hash) && before.start >= end ? before : token
      bytes += whole[end..<start.start]
      if count < base, index > 0, PublicWord.definite.holds(line.tokens[index - 1].hash) {
        // `De drie mensen` are `de mensen`.
        end = line.tokens[index + 1].start
        continue
      }
      bytes += words(for: count, base, isDutch: isDutch, isCapitalised: start.isCapitalised).utf8
      end = token.end
      if line.tokens.indices.contains(index + 1),
        PublicWord.headcount.holds(line.tokens[index + 1].hash)
      {
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
    return line.number(at: index).flatMap { (2...99).contains($0) ? $0 : nil }
  }

  /// Whether people stand at a token, or behind one word that says which.
  private static func isPeople(_ index: Int, _ line: Line) -> Bool {
    for place in index..<min(index + 2, line.tokens.count) {
      let token = line.tokens[place]
      guard token.isWord, !token.opensSentence else { return false }
      if PublicWord.people.holds(token.hash) { return true }
    }
    return false
  }
}
