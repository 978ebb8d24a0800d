public import Words

extension Line {
  /// The folded letters that all forms of a word share: `lamp` of `lampen`, `bel` of `belt`.
  ///
  /// A small word such as `geen` is itself, and every number is `#`.
  public func stem(_ token: Int) -> [UInt8] {
    let token = tokens[token]
    switch token.kind {
    case .number: return [UInt8(ascii: "#")]
    case .mark: return token.mark.map { Array("\($0)".utf8) } ?? []
    case .word:
      let letters = folded[token.key]
      if FunctionWord.role(of: token) != nil { return Array(letters) }
      if let verb = Verb(letters), verb.kind != nil { return verb.stem }
      return Stem.of(letters)
    }
  }
}
