/// The parts of all phrases of a lexicon, as runs of numbers that are used where they stand.
struct PhraseElements: Sendable {
  /// What each part is, as ``PhraseElement/form``.
  private let forms: FlatArray<UInt8>
  /// The ``PhraseElement/value`` of each part.
  private let values: FlatArray<UInt32>
  private let letters: FlatArray<UInt8>
  /// The ``PhraseElement/value(of:)`` of the words of choices.
  private let words: FlatArray<UInt32>

  /// Takes what ``write(_:_:to:)`` wrote.
  init(_ bytes: FlatBytes, at place: inout Int) {
    forms = bytes.array(at: &place)
    values = bytes.array(at: &place)
    letters = bytes.array(at: &place)
    words = bytes.array(at: &place)
  }

  static func write(
    _ elements: [PhraseElement], _ pool: PhrasePool, to writer: inout FlatWriter
  ) {
    writer.add(elements.map(\.form))
    writer.add(elements.map(\.value))
    writer.add(pool.letters)
    writer.add(pool.hashes.map(PhraseElement.value(of:)))
  }

  /// The token behind a run of parts that stands at a token; `nil` when it does not stand there.
  func end(
    of parts: Range<Int>, at start: Int, _ tokens: borrowing Span<Token>,
    _ folded: borrowing Span<UInt8>, isFirst: Bool
  ) -> Int? {
    var index = start
    var isFirst = isFirst
    for place in parts {
      let form = forms[place]
      guard let kind = PhraseElement.Kind(form: form), kind != .gap else {
        return behindGap((place + 1)..<parts.upperBound, at: index, tokens, folded)
      }
      let next = kind != .mark && !isFirst ? behindMarks(index, tokens) : index
      let fits =
        next < tokens.count && (isFirst || !tokens[next].opensSentence)
        && self.fits(kind, values[place], tokens, next, folded)
      if form & PhraseElement.optional != 0 {
        let rest = (place + 1)..<parts.upperBound
        if fits, let end = end(of: rest, at: next + 1, tokens, folded, isFirst: false) {
          return end
        }
        continue
      }
      guard fits else { return nil }
      isFirst = false
      index = next + 1
    }
    return index
  }

  /// The token behind a run of parts that stands at a token, or behind a few words from there on.
  private func behindGap(
    _ parts: Range<Int>, at start: Int, _ tokens: borrowing Span<Token>,
    _ folded: borrowing Span<UInt8>
  ) -> Int? {
    var index = start
    var skipped = 0
    while true {
      if mayStart(parts, at: index, tokens, folded),
        let end = end(of: parts, at: index, tokens, folded, isFirst: false)
      {
        return end
      }
      guard skipped < PhrasePattern.widestGap, index < tokens.count, !tokens[index].opensSentence
      else { return nil }
      if tokens[index].kind != .mark { skipped += 1 }
      index += 1
    }
  }

  /// The first token from one on that is no mark, behind a few marks at the most: a line of nothing but
  /// marks would else be gone through from each of them.
  @inline(__always)
  private func behindMarks(_ index: Int, _ tokens: borrowing Span<Token>) -> Int {
    let end = min(tokens.count, index + Self.mostMarks)
    var next = index
    while next < end, tokens[next].kind == .mark { next += 1 }
    return next
  }

  private static let mostMarks = 16

  /// Whether the first of some parts stands at a token, or may be missing; most end a gap nowhere.
  @inline(__always)
  private func mayStart(
    _ parts: Range<Int>, at index: Int, _ tokens: borrowing Span<Token>,
    _ folded: borrowing Span<UInt8>
  ) -> Bool {
    guard let first = parts.first, let kind = PhraseElement.Kind(form: forms[first]),
      kind != .gap, kind != .mark, forms[first] & PhraseElement.optional == 0
    else { return true }
    let next = behindMarks(index, tokens)
    return next < tokens.count && !tokens[next].opensSentence
      && fits(kind, values[first], tokens, next, folded)
  }

  /// Whether a token is a part of a phrase.
  @inline(__always)
  private func fits(
    _ kind: PhraseElement.Kind, _ value: UInt32, _ tokens: borrowing Span<Token>, _ index: Int,
    _ folded: borrowing Span<UInt8>
  ) -> Bool {
    switch kind {
    case .word:
      return PhraseElement.value(of: tokens[index].hash) == value && tokens[index].kind != .mark
    case .mark:
      return PhraseElement.value(of: tokens[index].hash) == value && tokens[index].kind == .mark
    case .number: return tokens[index].kind == .number
    case .any: return tokens[index].kind == .word
    case .gap: return false
    case .stem, .tail:
      let pooled = PhraseElement.pooled(value)
      let key = tokens[index].key
      guard tokens[index].kind == .word, key.count >= pooled.count else { return false }
      return hasLetters(
        pooled, folded,
        at: kind == .stem ? key.lowerBound : key.upperBound - pooled.count)
    case .choice:
      let word = PhraseElement.value(of: tokens[index].hash)
      guard tokens[index].kind != .mark else { return false }
      for place in PhraseElement.pooled(value) where words[place] == word { return true }
      return false
    }
  }

  private func hasLetters(
    _ pooled: Range<Int>, _ folded: borrowing Span<UInt8>, at start: Int
  ) -> Bool {
    var offset = start
    for index in pooled {
      if letters[index] != folded[offset] { return false }
      offset += 1
    }
    return true
  }
}
