internal import YAML

extension YAMLNode {
  /// All words of a value on one line, as a person would read them out.
  var words: String {
    switch self {
    case .scalar(let text, _): Self.clean(text)
    case .sequence(let items, _): items.map(\.words).joined(separator: ", ")
    case .mapping(let entries, _):
      entries.map { "\($0.key): \($0.value.words)" }.joined(separator: ", ")
    }
  }

  /// A scalar without wikilink brackets, line breaks and Word's leftovers.
  private static func clean(_ text: String) -> String {
    let needsCare = text.utf8.contains {
      $0 == UInt8(ascii: "[") || $0 == 0xC2 || $0 == 0xE2 || $0 < 0x20 || $0 == UInt8(ascii: "*")
    }
    guard needsCare else { return String(Label.trimmed(text[...])) }
    return LineText(InlineText.string(cleaning: text)).joined
  }
}
