internal import Diagnostics

extension UsageError {
  /// That a word is none of the formats that there are, with the nearest or all of them.
  init(format word: String, isNotAmong names: [String]) {
    let all = names.joined(separator: ", ")
    self.init(
      nl: "'\(word)' is geen formaat", en: "'\(word)' is not a format",
      help: .nearest(to: word, among: names)
        ?? Bilingual(nl: "kies uit \(all)", en: "choose from \(all)"))
  }
}
