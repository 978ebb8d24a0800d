internal import Diagnostics
internal import Dutch

/// The themes of a municipality by the names that people give them.
struct ThemeIndex: Sendable {
  /// Ids, names and the content words of names.
  private var labels: [String: String] = [:]
  /// Every word and phrase of every theme.
  private var words: [String: String] = [:]
  private(set) var names: [String] = []
  private let matcher: ThemeMatcher

  init(_ themes: [Theme], _ matcher: ThemeMatcher) {
    self.matcher = matcher
    for theme in themes {
      for name in [theme.id, theme.name.nl, theme.name.en] {
        let key = Folding.key(name)
        if labels[key] == nil { labels[key] = theme.id }
        names.append(name)
      }
    }
    for theme in themes {
      for name in [theme.name.nl, theme.name.en] {
        for part in Folding.key(name).split(separator: " ") where !Self.isFunctionWord(part) {
          let key = String(part)
          if labels[key] == nil, part.utf8.count > 3 { labels[key] = theme.id }
        }
      }
      for word in theme.words {
        let stem = ThemeStem(word)
        let phrase = stem.parts.joined(separator: " ")
        if words[phrase] == nil { words[phrase] = theme.id }
        names.append(phrase)
      }
    }
    for theme in themes {
      for word in theme.words {
        for form in ThemeStem(word).forms where words[form] == nil { words[form] = theme.id }
      }
    }
  }

  /// The theme that a label names: by its id, its name, or a word of its name.
  func label(_ name: String) -> String? {
    let key = Folding.key(name)
    if let theme = labels[key] { return theme }
    let parts = key.split(separator: " ").filter { !Self.isFunctionWord($0) }
    guard parts.count == 2, let first = labels[String(parts[0])], first == labels[String(parts[1])]
    else { return nil }
    return first
  }

  /// The theme that words name as a whole: one of its names or words, or words that are all
  /// about themes, of which the first counts.
  func theme(_ name: String) -> String? {
    let key = Folding.key(name)
    if let theme = labels[key] ?? words[key] ?? matcher.theme(ofWord: key) { return theme }
    let parts = key.split(separator: " ").filter { !Self.isFunctionWord($0) }
    guard (1...4).contains(parts.count) else { return nil }
    let found = parts.map { part in
      labels[String(part)] ?? words[String(part)] ?? matcher.theme(ofWord: String(part))
    }
    return found.allSatisfy { $0 != nil } ? found.first.flatMap { $0 } : nil
  }

  private static func isFunctionWord(_ word: Substring) -> Bool {
    [
      "en", "of", "de", "het", "een", "in", "op", "met", "van", "voor", "over", "bij", "om", "te",
      "and",
      "or", "the", "a", "of", "with", "for", "about", "on", "zorgen", "wensen", "erbij", "horen",
      "each",
      "other", "here", "plekken", "donkere", "contact", "places", "growing", "making",
    ].contains(word)
  }
}
