internal import Words

/// The words of the parties that any municipality has.
public enum PartyWords {
  /// A party with its words in the order of the file, those of Dutch first.
  public struct Entry: Sendable {
    /// The name as reports print it.
    public var name: String
    /// On which side it is: `residents`, `municipality` or `partner`.
    public var side: String
    /// The folded words.
    public var words: [String]
  }

  /// All parties, in the order of `parties.txt`.
  public static let all: [Entry] = {
    let text = String(decoding: PackageResources.parties_txt, as: UTF8.self)
    var parties: [Entry] = []
    var last: String?
    for entry in LexiconFile.entries(in: text) {
      if entry.value != last {
        last = entry.value
        let parts = entry.value.split(separator: " ")
        parties.append(
          Entry(
            name: parts.dropLast().joined(separator: " "), side: parts.last.map(String.init) ?? "",
            words: []))
      }
      parties[parties.count - 1].words.append(entry.phrase)
    }
    return parties
  }()
}
