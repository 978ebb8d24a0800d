internal import Dutch

/// The parties of a municipality by every name they go by.
struct PartyIndex: Sendable {
  private struct Name {
    var words: [String]
    var party: Party
  }

  /// Names by their first word, longest first.
  private var names: [String: [Name]] = [:]
  private var organisations: [String: Party] = [:]
  /// The names of all parties as reports print them.
  private(set) var parties: Set<String> = []

  init(_ municipality: Municipality) {
    // Organisations of the municipality come first, so that their names win.
    for organisation in municipality.organisations {
      for name in [organisation.name, organisation.id] + organisation.aliases {
        let key = Folding.key(name)
        organisations[key] = organisations[key] ?? organisation.party
        add(key, organisation.party)
        // `De Elzen` is written without its article too, but `de` alone is nobody.
        if let bare = Self.withoutArticle(key) { add(bare, organisation.party) }
      }
    }
    for area in municipality.areas {
      guard let coordinator = area.coordinator else { continue }
      add(Folding.key(coordinator), Party(name: coordinator, side: .municipality))
    }
    for (party, words) in Party.builtIn {
      // Where a municipality says who its `wijkagent` is, `community officer` is the same.
      let first = words.split(separator: "|").first.map(String.init) ?? ""
      let known = organisations[Folding.key(party.name)] ?? organisations[first] ?? party
      for word in words.split(separator: "|") { add(String(word), known) }
    }
    parties = Set(names.values.joined().map(\.party.name))
    for key in names.keys { names[key]?.sort { $0.words.count > $1.words.count } }
  }

  private static func withoutArticle(_ key: String) -> String? {
    for article in ["de ", "het ", "the "] where key.hasPrefix(article) {
      let bare = String(key.dropFirst(article.utf8.count))
      return bare.utf8.count >= 4 ? bare : nil
    }
    return nil
  }

  private mutating func add(_ key: String, _ party: Party) {
    let words = key.split(separator: " ").map(String.init)
    guard let first = words.first else { return }
    if names[first]?.contains(where: { $0.words == words }) == true { return }
    names[first, default: []].append(Name(words: words, party: party))
  }

  func organisation(_ key: String) -> Party? { organisations[key] }

  /// The parties that words name, in order, the longest name first and none within another.
  func mentions(in words: [FoldedWord]) -> [PartyMention] {
    var mentions: [PartyMention] = []
    var index = 0
    while index < words.count {
      guard let name = names[words[index].key]?.first(where: { matches($0, words, index) }) else {
        index += 1
        continue
      }
      let last = words[index + name.words.count - 1]
      mentions.append(
        PartyMention(
          party: name.party, range: words[index].range.lowerBound..<last.range.upperBound))
      index += name.words.count
    }
    return mentions
  }

  private func matches(_ name: Name, _ words: [FoldedWord], _ start: Int) -> Bool {
    guard start + name.words.count <= words.count else { return false }
    for (offset, word) in name.words.enumerated() where words[start + offset].key != word {
      return false
    }
    return true
  }
}
