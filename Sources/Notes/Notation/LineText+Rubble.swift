internal import Lexicons
internal import Words

extension LineText {
  /// Takes what is left over of marks that were taken: brackets with nothing in them but a small
  /// word, one bracket without the other, and an `@` or a `#` without a name.
  mutating func takeRubble() {
    guard mayHoldRubble else { return }
    let line = Line(current)
    // `1 | telling`: the number of a row without a table.
    if line.tokens.count > 2, line.tokens[0].isNumber, line.tokens[1].isMark("|") {
      blank(line.tokens[0].start..<line.tokens[1].end)
    }
    for (index, token) in line.tokens.enumerated() where token.kind == .mark {
      if token.isMark("@") || token.isMark("#") {
        let isNamed =
          index + 1 < line.tokens.count && line.tokens[index + 1].isGlued
          && line.tokens[index + 1].kind != .mark
        if !isNamed { blank(token.range) }
      } else if token.isMark("(") || token.isMark("{") {
        let close = line.tokens[index...].firstIndex { $0.isMark(")") || $0.isMark("}") }
        guard let close, isIdle(line.tokens[(index + 1)..<close]) else { continue }
        blank(token.start..<line.tokens[close].end)
      } else if token.isMark(")"), !token.isGlued,
        !line.tokens[..<index].contains(where: { $0.isMark("(") })
      {
        blank(token.range)
      } else if let open = Self.opening(token),
        !line.tokens[..<index].contains(where: { $0.isMark(open) })
      {
        blank(token.range)
      } else if token.isMark("!"), !token.isGlued,
        line.tokens[index...].allSatisfy({ $0.isMark("!") })
      {
        // `hek rond het veldje - klaar!`
        blank(token.start..<line.tokens[line.tokens.count - 1].end)
      }
    }
  }

  /// What opens a bracket that a mark closes, of those that are of no use by themselves.
  private static func opening(_ mark: Token) -> Unicode.Scalar? {
    mark.isMark("}") ? "{" : mark.isMark("]") ? "[" : nil
  }

  private var mayHoldRubble: Bool {
    bytes.contains { byte in
      switch byte {
      case UInt8(ascii: "@"), UInt8(ascii: "#"), UInt8(ascii: "("), UInt8(ascii: ")"),
        UInt8(ascii: "{"),
        UInt8(ascii: "}"), UInt8(ascii: "|"), UInt8(ascii: "]"), UInt8(ascii: "!"):
        true
      default: false
      }
    }
  }

  /// Whether tokens are no more than a small word that a day stood behind: `uiterlijk`, `voor`.
  private func isIdle(_ tokens: ArraySlice<Token>) -> Bool {
    tokens.count < 2
      && tokens.allSatisfy { token in
        guard token.isWord else { return token.kind == .mark }
        let role = FunctionWord.role(of: token)
        return role == .adverb || role?.isPreposition ?? false
      }
  }
}
