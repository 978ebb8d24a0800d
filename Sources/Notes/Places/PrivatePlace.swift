internal import Lexicons
internal import Words

/// Words that point to somebody's home.
package enum PrivatePlace {
  private static let words = StemSet(.privatePlaces)
  private static let hosts = StemSet(.privatePlaces, under: "host")
  private static let doors = StemSet(
    (Vocabulary.privatePlaces.words(under: "host")
      + Vocabulary.privatePlaces.words(under: "courtyard")))

  private static let homeStarts = HomeWord.homeStart.words

  /// Whether the text may lead a stranger to a front door.
  package static func isMentioned(in text: String) -> Bool {
    words.isIn(anyCase: text) || text.split { !$0.isLetter }.contains(where: isHome)
      || isHome(Line(text))
  }

  /// Whether a word is that of a home: a buurthuis and a bewonersavond are for everybody.
  private static func isHome(_ word: Substring) -> Bool {
    let word = word.lowercased()
    return homeStarts.contains(where: word.hasPrefix) || HomeWord.dweller.holds(word)
  }

  /// Whether it says that somebody opens their home, which is theirs to tell.
  package static func isInvitation(_ text: String) -> Bool {
    hosts.isIn(anyCase: text) && Line(text).holds(.ownHomes)
  }

  /// The text with a host as a resident, and a numbered courtyard as one of them: `hofje 3 en 4`.
  package static func removing(from text: String) -> String {
    guard doors.isIn(anyCase: text) else { return text }
    var result: [Substring] = []
    let words = text.utf8.split(separator: 0x20, omittingEmptySubsequences: false)
      .map { Substring($0) }
    var index = 0
    while index < words.count {
      let word = words[index]
      index += 1
      guard mayBeDoor(word) else {
        result.append(word)
        continue
      }
      let name = word.prefix(while: \.isLetter)
      if let resident = resident(for: name) {
        result.append(resident + word[name.endIndex...])
      } else if isCourtyard(name), name.endIndex == word.endIndex,
        let end = endOfNumbers(words, from: index)
      {
        let tail = words[end - 1].drop(while: \.isNumber)
        result.append(courtyard(name) + tail)
        index = end
      } else {
        result.append(word)
      }
    }
    return result.joined(separator: " ")
  }

  /// Whether a word has the first letter of a host or a courtyard, which few words have.
  private static func mayBeDoor(_ word: Substring) -> Bool {
    switch word.utf8.first.map({ $0 | 0x20 }) {
    case UInt8(ascii: "g"), UInt8(ascii: "h"), UInt8(ascii: "c"): true
    default: false
    }
  }

  /// The index after `3`, `3 en 4` or `1, 2 en 3`; `nil` when no number stands there.
  private static func endOfNumbers(_ words: [Substring], from start: Int) -> Int? {
    var end: Int?
    var index = start
    while index < words.count {
      if words[index].first?.isNumber == true {
        end = index + 1
      } else if end == nil || !["&", "+"].contains(words[index]), !SmallWord.and.holds(words[index])
      {
        break
      }
      index += 1
    }
    return end
  }

  private static func isCourtyard(_ word: Substring) -> Bool {
    HomeWord.courtyard.holds(word.lowercased())
  }

  private static func courtyard(_ word: Substring) -> Substring {
    switch word {
    case "courtyard": "a courtyard"
    case "Hofje", "Hofjes": "Een hofje"
    default: "een hofje"
    }
  }

  private static func resident(for word: Substring) -> Substring? {
    switch word {
    case "gastvrouw", "gastheer": "bewoner"
    case "Gastvrouw", "Gastheer": "Bewoner"
    case "hostess": "resident"
    default: nil
    }
  }
}
