internal import Words

/// A pattern over the words of a line, such as `<not> ... in ... <report>`.
public struct KeepOutPattern: Sendable {
  enum Element: Sendable {
    case word(KeepOutWords, isOptional: Bool)
    /// Any number of words that say nothing by themselves.
    case filler
    /// At most so many words of any kind.
    case gap(Int)
    case boundary(Boundary)
  }

  /// What stands between two words, or at an end of the line.
  enum Boundary: Sendable {
    /// A mark of punctuation, or an end of the line.
    case mark
    case lineStart, lineEnd, opening, closing
    case colon
  }

  let elements: [Element]
  /// The words of which one has to be in a line, for it to be worth a look.
  public let anchor: KeepOutWords
  private let filler: KeepOutWords
  /// The words of each element that cannot be left out.
  private let needs: [KeepOutWords]

  /// What patterns are read with.
  struct Reader {
    let lists: [String: KeepOutWords]
    let vocabulary: KeepOutVocabulary
    let none: KeepOutWords
    let filler: KeepOutWords
    /// The words of every day.
    let common: KeepOutWords

    /// - Parameters:
    ///   - lists: The words of each list.
    ///   - vocabulary: All words.
    init(_ lists: [String: KeepOutWords], _ vocabulary: KeepOutVocabulary) {
      self.lists = lists
      self.vocabulary = vocabulary
      none = vocabulary.words(numbered: [])
      filler = lists["filler"] ?? none
      var common = filler
      common.formUnion(lists["not"] ?? none)
      self.common = common
    }
  }

  /// Reads a pattern; an element that starts with `!` is its anchor, else the first that holds no
  /// word of every day is.
  ///
  /// - Parameters:
  ///   - text: The pattern as it is written.
  ///   - reader: The lists and all words.
  init(_ text: ArraySlice<UInt8>, _ reader: Reader) {
    let none = reader.none
    var elements: [Element] = []
    var anchors: [(words: KeepOutWords, isMarked: Bool)] = []
    for (index, word) in text.split(separator: UInt8(ascii: " ")).enumerated() {
      if let mark = Self.mark(word, isFirst: index == 0) {
        elements.append(mark)
        continue
      }
      let isMarked = word.first == UInt8(ascii: "!")
      let isOptional = word.last == UInt8(ascii: "?")
      let names = word.dropFirst(isMarked ? 1 : 0).dropLast(isOptional ? 1 : 0)
      var any = none
      for (index, name) in names.split(separator: UInt8(ascii: "|")).enumerated() {
        if name.first == UInt8(ascii: "<") {
          let list = String(decoding: name.dropFirst().dropLast(), as: UTF8.self)
          let words = reader.lists[list] ?? none
          if index == 0 { any = words } else { any.formUnion(words) }
        } else {
          any.insert(reader.vocabulary.number(of: WordHash.of(name)))
        }
      }
      elements.append(.word(any, isOptional: isOptional))
      if !isOptional { anchors.append((any, isMarked)) }
    }
    filler = reader.filler
    self.elements = elements
    needs = anchors.map(\.words)
    anchor =
      (anchors.first { $0.isMarked } ?? anchors.first { $0.words.isDisjoint(with: reader.common) }
      ?? anchors.min { $0.words.count < $1.words.count })?.words ?? none
  }

  /// What a part of a pattern stands for that is no word.
  private static func mark(_ part: ArraySlice<UInt8>, isFirst: Bool) -> Element? {
    // Nearly all parts are words, which begin with a letter or with the `<` of a list.
    guard let first = part.first, first < UInt8(ascii: "<") || first == UInt8(ascii: "^") else {
      return nil
    }
    switch String(decoding: part, as: UTF8.self) {
    case "...": return .filler
    case "^", "$": return .boundary(.mark)
    case "^^": return .boundary(.lineStart)
    case "$$": return .boundary(.lineEnd)
    case "(": return .boundary(.opening)
    case ")": return .boundary(.closing)
    case ":" where !isFirst: return .boundary(.colon)
    case let gap where gap.hasPrefix(".."): return .gap(Int(gap.dropFirst(2)) ?? 0)
    default: return nil
    }
  }

  /// Does something with each word that a pattern names itself, besides those of its lists.
  static func forEachWord(in text: ArraySlice<UInt8>, _ body: (ArraySlice<UInt8>) -> Void) {
    var start = text.startIndex
    for index in text.indices {
      switch text[index] {
      case UInt8(ascii: " "), UInt8(ascii: "|"), UInt8(ascii: "!"), UInt8(ascii: "?"):
        if start < index { body(text[start..<index]) }
        start = index + 1
      default: break
      }
    }
    if start < text.endIndex { body(text[start...]) }
  }

  /// The ``KeepOutWords/mask`` of the words of each element that cannot be left out: where a line has
  /// none of one of them, the pattern does not stand in it.
  public var masks: [UInt64] { needs.map(\.mask) }

  /// Whether the pattern may stand in a line with some words; `false` is certain.
  public func mayStand(among words: KeepOutWords) -> Bool {
    let needs = needs.span
    for index in needs.indices where needs[index].isDisjoint(with: words) { return false }
    return true
  }

  /// All places where the pattern stands, one for each word that it may start at.
  public func matches(in line: KeepOutLine) -> [Range<Int>] {
    line.words.indices.compactMap { start in
      end(from: start, element: 0, in: line).map { start..<$0 }
    }
  }

  /// Where the rest of the pattern ends when it goes on at a word; the nearest end of those there
  /// are.
  private func end(from index: Int, element: Int, in line: KeepOutLine, isInside: Bool = false)
    -> Int?
  {
    guard element < elements.count else { return index }
    let isOpen = isInside ? line.goesOn(at: index) : index < line.words.count
    switch elements[element] {
    case .boundary(let boundary):
      guard line.has(boundary, before: index) else { return nil }
      return end(from: index, element: element + 1, in: line, isInside: isInside)
    case .word(let words, let isOptional):
      if isOpen, words.contains(line.words[index].number),
        let found = end(from: index + 1, element: element + 1, in: line, isInside: true)
      {
        return found
      }
      return isOptional
        ? end(from: index, element: element + 1, in: line, isInside: isInside) : nil
    case .filler:
      if let found = end(from: index, element: element + 1, in: line, isInside: isInside) {
        return found
      }
      guard isOpen, filler.contains(line.words[index].number) else { return nil }
      return end(from: index + 1, element: element, in: line, isInside: true)
    case .gap(let most):
      for count in 0...most {
        if count > 0 {
          let isReached =
            isInside || count > 1 ? line.goesOn(at: index + count - 1) : index < line.words.count
          guard isReached else { return nil }
        }
        let isInside = isInside || count > 0
        if let found = end(
          from: index + count, element: element + 1, in: line, isInside: isInside)
        {
          return found
        }
      }
      return nil
    }
  }
}
