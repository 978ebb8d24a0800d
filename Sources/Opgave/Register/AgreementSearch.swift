internal import Lexicons
internal import Words

/// Finds agreements by what people have at hand: a mark, a name or some words.
package struct AgreementSearch {
  private let agreements: [Agreement]

  package init(_ document: OpgaveDocument) { self.init(document.areas.flatMap(\.agreements)) }

  package init(_ agreements: [Agreement]) { self.agreements = agreements }

  /// The agreement with a mark, or with the name that reports give one without; with or without its
  /// caret.
  package func agreement(named name: String) -> Agreement? {
    let key = Folding.key(Self.withoutCaret(name))
    return agreements.first { Folding.key($0.id) == key }
  }

  /// A mark as people write it, without its caret.
  package static func withoutCaret(_ mark: String) -> String {
    mark.hasPrefix("^") ? String(mark.dropFirst()) : mark
  }

  /// The agreement of that name; else those that have all the words.
  ///
  /// - Parameter words: A mark with or without its caret, a name, or words in any order.
  /// - Returns: The agreements, in the order of the document.
  package func agreements(_ words: String) -> [Agreement] {
    if let named = agreement(named: words) { return [named] }
    let wanted = Set(Line(words).wordHashes)
    if words.hasPrefix("^") || wanted.isEmpty { return [] }
    return agreements.filter { wanted.isSubset(of: Line($0.text).wordHashes) }
  }

  /// The marks that writers gave.
  package var marks: [String] { agreements.filter(\.isMarked).map(\.id) }

  /// A short mark for an agreement that has none, that no other has: `lamp-speeltuin`.
  ///
  /// It is of what is to be done, and names nobody: neither who does it nor whom the words name.
  package func mark(for agreement: Agreement) -> String {
    let line = Line(agreement.text)
    let telling = line.tellingWords().filter { !$0.isName }
    let people = Set(
      (agreement.owners + agreement.with).flatMap { name in
        let name = Line(name)
        return name.tokens.map { WordHash.of(Stem.of(name.folded[$0.key])) }
      })
    func words(from least: Int) -> [Int] {
      telling.filter { word in
        let stem = WordHash.of(Stem.of(line.folded[line.tokens[word.token].key]))
        return word.weight >= least && !people.contains(stem) && !isPerson(line.tokens[word.token])
      }.prefix(2).map(\.token)
    }
    let things = words(from: 50)
    let named = things.isEmpty ? words(from: 0) : things
    let short = named.isEmpty ? "afspraak" : named.map(line.key).joined(separator: " ")
    let slug = Folding.slug(short)
    let taken = Set(agreements.map { Folding.key($0.id) })
    var mark = slug
    var number = 2
    while taken.contains(Folding.key(mark)) {
      mark = "\(slug)-\(number)"
      number += 1
    }
    return mark
  }

  /// Whether a word is a name of somebody: with a capital where it is a word as well.
  private func isPerson(_ token: Token) -> Bool {
    guard token.isWord, let kind = NameLists.kind(of: token.hash) else { return false }
    return kind == .given || token.isCapitalised || !NameLists.isKnownWord(token.hash)
  }
}

extension Line {
  /// The hashes of the words, without marks.
  fileprivate var wordHashes: [UInt64] { tokens.filter { $0.kind != .mark }.map(\.hash) }
}
