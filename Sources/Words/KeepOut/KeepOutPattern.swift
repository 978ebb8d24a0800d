/// A pattern over the words of a line, such as `<not> ... in ... <report>`.
public struct KeepOutPattern: Sendable {
  enum Element: Sendable {
    case word(KeepOutWords, isOptional: Bool)
    /// Any number of words that say nothing by themselves.
    case filler
    /// At most so many words of any kind.
    case gap(Int)
    case boundary(Boundary)

    /// Takes what ``written(_:)`` wrote; sets of words are places among some.
    init?(_ written: Int32, _ sets: [KeepOutWords]) {
      let value = Int(written >> 3)
      switch written & 7 {
      case 0 where sets.indices.contains(value): self = .word(sets[value], isOptional: false)
      case 1 where sets.indices.contains(value): self = .word(sets[value], isOptional: true)
      case 2: self = .filler
      case 3: self = .gap(value)
      case 4:
        guard let boundary = Boundary(rawValue: value) else { return nil }
        self = .boundary(boundary)
      default: return nil
      }
    }

    static func written(set: Int, isOptional: Bool) -> Int32 {
      Int32(set << 3 | (isOptional ? 1 : 0))
    }
    static let writtenFiller: Int32 = 2
    static func written(gap most: Int) -> Int32 { Int32(most << 3 | 3) }
    static func written(_ boundary: Boundary) -> Int32 { Int32(boundary.rawValue << 3 | 4) }
  }

  /// What stands between two words, or at an end of the line.
  enum Boundary: Int, Sendable {
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

  /// Takes what ``KeepOutPatternMaking`` wrote.
  init(_ elements: [Element], anchor: KeepOutWords, filler: KeepOutWords) {
    self.elements = elements
    self.anchor = anchor
    self.filler = filler
    needs = elements.compactMap { element in
      if case .word(let words, isOptional: false) = element { words } else { nil }
    }
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
