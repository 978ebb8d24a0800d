internal import Words
internal import Source
internal import YAML

/// What the head of a note keeps out of the public editions (rule R11).
extension HeadReader {
  /// The words of a field that keep the whole note out; `nil` when it says nothing about that.
  static func keptOut(_ entry: YAMLNode.Entry) -> KeptOut? {
    let finder = KeepOutFinder.standard
    let words = entry.value.words
    let range =
      entry.keyRange.lowerBound..<max(entry.keyRange.upperBound, entry.value.range.upperBound)
    switch finder.answer(key: entry.key, value: words) {
    // Which part that is, the rest of the note tells.
    case .partly where FieldKey(entry.key) == .confidential: return nil
    case .closed, .partly:
      return KeptOut(words: words.isEmpty ? entry.key : "\(entry.key): \(words)", range: range)
    case .open: return nil
    case .none:
      if finder.isRefused(key: entry.key, value: words) {
        return KeptOut(words: "\(entry.key): \(words)", range: range)
      }
    }
    // Where it was, or whom, and what may be quoted, is no mark of the note.
    switch FieldKey(entry.key) {
    case .location, .host, .neighbourhood, .area, .date, .time, .attendance, .invited, .quotes,
      .partners, .id, .keepUntil, .feedback, .notReached:
      return nil
    default: break
    }
    if case .mapping(let entries, _) = entry.value,
      let found = entries.lazy.compactMap(keptOut).first
    {
      return found
    }
    let values = entry.value.strings(separators: true).map(\.0) + [words]
    return values.lazy.compactMap { finder.mark(in: $0) }.first.map { mark in
      KeptOut(words: "\(entry.key): \(mark.words)", range: range)
    }
  }
}

extension Head {
  /// The lines of the head that are no field and keep the note out, as `vertrouwelijk` without a
  /// colon.
  static func keptOut(_ file: SourceFile, before bodyLine: Int) -> [KeptOut] {
    guard bodyLine > 1 else { return [] }
    return (1..<bodyLine).compactMap { number in
      let range = file.range(ofLine: number)
      let words = file.text(range)
      guard words.utf8.contains(UInt8(ascii: ":")) else {
        guard let mark = KeepOutFinder.standard.mark(in: words),
          mark.isAlone || mark.range.lowerBound == 0
        else { return nil }
        return KeptOut(words: mark.words, range: range)
      }
      // `- vertrouwelijk: ja` is an item to YAML, and a field to whoever wrote it.
      guard words.hasPrefix("- "), let (key, value) = Label.split(String(words.dropFirst(2))),
        KeepOutFinder.standard.answer(key: String(key), value: String(value)) == .closed
      else { return nil }
      return KeptOut(words: words, range: range)
    }
  }
}
