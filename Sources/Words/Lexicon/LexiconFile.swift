/// A list of phrases as a person writes it.
///
/// A line `= value` or `= value 3` says what the phrases below it mean, and how strongly. `nl:` and
/// `en:` begin phrases of a language, with commas between them; an indented line goes on with the
/// one above it. `#` at the start of a line is a remark. See ``PhrasePattern`` for the phrases.
public enum LexiconFile {
  /// A phrase, what it means and how strongly.
  public struct Entry: Hashable, Sendable {
    public var phrase: String
    public var value: String
    public var weight: Int = 1
    /// The language of the phrase, as `nl`.
    public var language: String = "nl"
  }

  /// The entries of a file; lines that are none of the forms above are left out.
  public static func entries(in text: String) -> [Entry] {
    // An array is cut many times faster than a string, whose every index is looked at.
    let bytes = Array(text.utf8)
    var entries: [Entry] = []
    var value = ""
    var weight = 1
    var language = "nl"
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      var words = line
      switch line.first {
      case UInt8(ascii: "#"): continue
      case UInt8(ascii: "="):
        (value, weight) = meaning(line.dropFirst())
        continue
      case UInt8(ascii: " "): break
      default:
        guard line.starts(with: "nl:".utf8) || line.starts(with: "en:".utf8) else { continue }
        language = String(decoding: line.prefix(2), as: UTF8.self)
        words = line.dropFirst(3)
      }
      for phrase in words.split(separator: UInt8(ascii: ",")) {
        let phrase = phrase.drop { $0 == UInt8(ascii: " ") }
        guard !phrase.isEmpty else { continue }
        entries.append(
          Entry(
            phrase: String(decoding: phrase, as: UTF8.self), value: value, weight: weight,
            language: language))
      }
    }
    return entries
  }

  /// The meaning and the weight behind `=`: `done`, `done 2`.
  private static func meaning(_ words: ArraySlice<UInt8>) -> (value: String, weight: Int) {
    let parts = words.split(separator: UInt8(ascii: " ")).map {
      String(decoding: $0, as: UTF8.self)
    }
    guard parts.count > 1, let weight = parts.last.flatMap({ Int($0) }) else {
      return (parts.joined(separator: " "), 1)
    }
    return (parts.dropLast().joined(separator: " "), weight)
  }
}
