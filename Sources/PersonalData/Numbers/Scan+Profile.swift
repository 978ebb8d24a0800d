internal import Source
internal import Words

extension Scan {
  /// Somebody's own page where people have one: `facebook.com/anna.voorbeeld`.
  ///
  /// The page of a shop or a club is called after something else than a person.
  mutating func profile(at index: Int) {
    guard Self.sites.contains(tokens[index].value), next(index + 1)?.gap.isOnly(".") == true,
      let first = next(index + 2), first.gap.isOnly("/"), first.kind == .word,
      !Self.shared.contains(first.value)
    else { return }
    var last = index + 2
    while let token = next(last + 1), !token.gap.isSpaced, last < index + 9 { last += 1 }
    let isNamed = (index + 2...last).contains {
      !NameMarks.marks(of: tokens[$0].value).isDisjoint(with: .listedName)
    }
    guard isNamed else { return }
    add(.personName, tokens[index].range.lowerBound..<tokens[last].range.upperBound)
  }

  private static let sites = WordTable(words: [
    "facebook", "fb", "instagram", "linkedin", "tiktok", "snapchat", "twitter",
  ])

  /// Where a page of many begins.
  private static let shared = WordTable(words: [
    "groups", "events", "pages", "company", "school", "showcase", "explore",
  ])
}
