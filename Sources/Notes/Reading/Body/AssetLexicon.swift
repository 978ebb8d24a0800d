internal import Lexicons
internal import Words

/// The words by which a strength shows what kind of treasure it is.
package enum AssetLexicon {
  /// The kind that a word behind `#schat:` names, in the words of either language.
  package static func asset(named name: String) -> Asset? {
    let line = Line(heading: name)
    return line.matches(of: .assetNames).first { $0.tokens == line.tokens.indices }
      .flatMap { Asset(rawValue: $0.value) }
  }

  /// The kind that the words of a strength suggest; of several the first of the list counts.
  static func asset(in line: Line) -> Asset? {
    line.matches(of: .assets).min { $0.meaning < $1.meaning }
      .flatMap { Asset(rawValue: $0.value) }
  }
}
