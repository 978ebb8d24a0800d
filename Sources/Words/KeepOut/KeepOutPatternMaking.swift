/// Reads patterns as a person writes them, and writes what ``KeepOutPattern`` is made of.
struct KeepOutPatternMaking {
  private typealias Element = KeepOutPattern.Element

  private var words: KeepOutMaking.Numbering
  private let lists: [String: KeepOutWords]
  /// The words of every day.
  private let common: KeepOutWords
  /// All sets of words that a pattern names, each once, and where each stands.
  private var sets: [KeepOutWords] = []
  private var places: [KeepOutWords: Int] = [:]

  /// - Parameters:
  ///   - lists: The numbers of the words of each list.
  ///   - words: All words.
  init(_ lists: [String: [Int32]], _ words: KeepOutMaking.Numbering) {
    self.words = words
    self.lists = lists.mapValues { KeepOutWords($0, count: words.count) }
    common = KeepOutWords((lists["filler"] ?? []) + (lists["not"] ?? []), count: words.count)
  }

  /// Reads a pattern; an element that starts with `!` is its anchor, else the first that holds no
  /// word of every day is.
  ///
  /// - Parameter text: The pattern as it is written.
  /// - Returns: The elements as ``KeepOutPattern/Element`` reads them, and the place of the anchor.
  mutating func pattern(_ text: ArraySlice<UInt8>) -> (elements: [Int32], anchor: Int32) {
    var elements: [Int32] = []
    var anchors: [(words: KeepOutWords, isMarked: Bool)] = []
    for (index, word) in text.split(separator: UInt8(ascii: " ")).enumerated() {
      if let mark = Self.mark(word, isFirst: index == 0) {
        elements.append(mark)
        continue
      }
      let isMarked = word.first == UInt8(ascii: "!")
      let isOptional = word.last == UInt8(ascii: "?")
      let any = words(named: word.dropFirst(isMarked ? 1 : 0).dropLast(isOptional ? 1 : 0))
      elements.append(Element.written(set: place(of: any), isOptional: isOptional))
      if !isOptional { anchors.append((any, isMarked)) }
    }
    let anchor =
      anchors.first { $0.isMarked } ?? anchors.first { $0.words.isDisjoint(with: common) }
      ?? anchors.min { $0.words.count < $1.words.count }
    return (elements, Int32(place(of: anchor?.words ?? KeepOutWords([], count: words.count))))
  }

  /// Writes all sets of words that the patterns name, behind one another.
  func write(to writer: inout FlatWriter) { writer.add(sets.flatMap(\.bits)) }

  /// The words of lists and single words with bars between them, such as `<not>|kan`.
  private mutating func words(named names: ArraySlice<UInt8>) -> KeepOutWords {
    var any = KeepOutWords([], count: words.count)
    for name in names.split(separator: UInt8(ascii: "|")) {
      if name.first == UInt8(ascii: "<") {
        let list = String(decoding: name.dropFirst().dropLast(), as: UTF8.self)
        if let words = lists[list] { any.formUnion(words) }
      } else {
        any.insert(words.number(of: name))
      }
    }
    return any
  }

  private mutating func place(of words: KeepOutWords) -> Int {
    if let place = places[words] { return place }
    places[words] = sets.count
    sets.append(words)
    return sets.count - 1
  }

  /// What a part of a pattern stands for that is no word.
  private static func mark(_ part: ArraySlice<UInt8>, isFirst: Bool) -> Int32? {
    switch String(decoding: part, as: UTF8.self) {
    case "...": Element.writtenFiller
    case "^", "$": Element.written(.mark)
    case "^^": Element.written(.lineStart)
    case "$$": Element.written(.lineEnd)
    case "(": Element.written(.opening)
    case ")": Element.written(.closing)
    case ":" where !isFirst: Element.written(.colon)
    case let gap where gap.hasPrefix(".."): Element.written(gap: Int(gap.dropFirst(2)) ?? 0)
    default: nil
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
}
