/// A list of phrases as a person writes it.
///
/// A line `= value` or `= value 3` says what the phrases below it mean, and how strongly. `nl:` and
/// `en:` begin phrases of a language, with commas between them; an indented line goes on with the
/// one above it. `#` at the start of a line is a remark. See ``PhrasePattern`` for the phrases.
package enum LexiconFile {
  /// A phrase, what it means and how strongly.
  package struct Entry: Hashable, Sendable {
    package var phrase: String
    package var value: String
    package var weight: Int
    /// The language of the phrase, as `nl`.
    package var language: String

    package init(phrase: String, value: String, weight: Int = 1, language: String = "nl") {
      self.phrase = phrase
      self.value = value
      self.weight = weight
      self.language = language
    }
  }

  /// The entries of a file; lines that are none of the forms above are left out.
  package static func entries(in text: String) -> [Entry] {
    var entries: [Entry] = []
    var value = ""
    var weight = 1
    var language = "nl"
    for line in text.split(separator: "\n") where line.first != "#" {
      var words = line
      if line.hasPrefix("=") {
        let parts = line.dropFirst().split(separator: " ")
        weight = parts.count > 1 ? parts.last.flatMap { Int($0) } ?? 1 : 1
        let names =
          parts.last.flatMap { Int($0) } != nil && parts.count > 1 ? parts.dropLast() : parts[...]
        value = names.joined(separator: " ")
        continue
      } else if line.hasPrefix("nl:") || line.hasPrefix("en:") {
        language = String(line.prefix(2))
        words = line.dropFirst(3)
      } else if line.first != " " {
        continue
      }
      for phrase in words.split(separator: ",") {
        let phrase = phrase.drop { $0 == " " }
        guard !phrase.isEmpty else { continue }
        entries.append(
          Entry(phrase: String(phrase), value: value, weight: weight, language: language))
      }
    }
    return entries
  }
}
