internal import Calendar
internal import Lexicons
internal import Words

/// The words of a title that name a place: not the form of the talk, not the day.
enum TitleWords {
  static func place(in title: String) -> String? {
    var text = LineText(title)
    while let reading = DateReader.read(text.current, near: nil, allowsBareNumbers: true) {
      text.blank(reading.range)
    }
    let words = text.current.split { " _,.:;-–—()/".contains($0) }.filter { isName($0) }
    guard !words.isEmpty, words.count <= 4 else { return nil }
    return words.joined(separator: " ")
  }

  /// Whether a line that names a day or an occasion says more than that.
  static func isSentence(_ line: String) -> Bool {
    if line.utf8.last == UInt8(ascii: "."), line.holds(". ") { return true }
    var text = LineText(line)
    while let reading = DateReader.read(text.current, near: nil, allowsBareNumbers: true) {
      text.blank(reading.range)
    }
    let words = text.current.unicodeScalars.split(whereSeparator: partsWords).map { Substring($0) }
    if HeadingShape.hasVerb(words.map { Folding.key($0)[...] }) { return true }
    return words.filter { $0.first?.isLowercase == true && isName($0) }.count > 3
  }

  private static func partsWords(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "_", ",", ".", ":", ";", "-", "–", "—", "(", ")", "/": true
    default: false
    }
  }

  private static func isName(_ word: Substring) -> Bool {
    let key = Folding.key(word)
    guard key.utf8.count > 1, !key.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else {
      return false
    }
    return KindLexicon.kind(in: key) == nil && !HeadWord.besideTitle.holds(key)
      && !Line(key).holds(.weekdays) && DateReader.month(named: key) == nil
  }
}
