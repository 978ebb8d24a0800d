internal import Lexicons
internal import Municipality
internal import Words

/// What a note itself says that its signs, letters or colours mean: `+ gaat goed, - zorg`,
/// `A = afspraak`, `geel = wat is er al / roze = wat missen we`.
struct Legend {
  /// The section of each sign, the longest sign first; words are folded.
  private var sections: [(sign: String, section: NoteSection)] = []
  /// The signs of what those who wrote the notes are going to do themselves, and not the writer:
  /// `blauw = wat ga ik zelf doen`.
  private var ownDeeds: Set<String> = []
  /// The places among the lines in which the legend stands.
  private(set) var lines: Set<Int> = []

  static let none = Legend()

  var isEmpty: Bool { sections.isEmpty }

  private init() {}

  /// Looks for a legend in the first lines of a note.
  ///
  /// - Parameters:
  ///   - lines: The lines as they are written, list marks included; blank ones too.
  ///   - gazetteer: The names of places.
  init(in lines: [String], _ gazetteer: Gazetteer) {
    var run: [(index: Int, pair: (sign: String, section: NoteSection))] = []
    func endRun(_ legend: inout Legend) {
      if run.count >= 2 {
        for entry in run { legend.add([entry.pair], of: lines[entry.index], at: entry.index) }
      }
      run = []
    }
    for (index, line) in lines.enumerated() {
      if Self.equalSigns(in: line.utf8.span) == 1,
        let pair = Self.pair(line[...], gazetteer, isAlone: true)
      {
        run.append((index, pair))
        continue
      }
      if !line.isEmpty { endRun(&self) }
      guard line.utf8.count <= 200 else { continue }
      if let pairs = Self.pairs(in: line, gazetteer) { add(pairs, of: line, at: index) }
    }
    endRun(&self)
  }

  private static func equalSigns(in bytes: borrowing Span<UInt8>) -> Int {
    var count = 0
    for index in bytes.indices where bytes[index] == UInt8(ascii: "=") { count += 1 }
    return count
  }

  private mutating func add(
    _ pairs: [(sign: String, section: NoteSection)], of text: String, at line: Int
  ) {
    lines.insert(line)
    if Line(tokensOf: text).has(SmallWord.writer) {
      ownDeeds.formUnion(pairs.filter { $0.section.agreementStatus != nil }.map(\.sign))
    }
    for pair in pairs where !sections.contains(where: { $0.sign == pair.sign }) {
      sections.append(pair)
    }
    sections.sort { ($1.sign.utf8.count, $0.sign) < ($0.sign.utf8.count, $1.sign) }
  }

  /// The marks that may part the signs of one line.
  private static let separators: [Unicode.Scalar] = ["/", ";", "|", ","]

  /// Whether a line that is parted by a mark may be a legend; `false` is certain.
  ///
  /// All of its parts but one have an `=` or begin with a sign, and there are two such parts.
  private static func mayHold(_ bytes: borrowing Span<UInt8>, parted separator: UInt8) -> Bool {
    var pairs = 0
    var parts = 0
    var start = 0
    for index in 0...bytes.count where index == bytes.count || bytes[index] == separator {
      if index > start {
        parts += 1
        if mayBePair(bytes, start, index) { pairs += 1 }
        if parts > pairs + 1 { return false }
      }
      start = index + 1
    }
    return pairs > 1
  }

  /// Whether some bytes of a line have an `=`, or begin with a word of at most two signs, in front
  /// of which a label or the mark of a list may stand.
  private static func mayBePair(
    _ bytes: borrowing Span<UInt8>, _ start: Int, _ end: Int
  ) -> Bool {
    var (letters, length) = (0, 0)
    var isOpening = true
    for index in start..<end {
      switch bytes[index] {
      case UInt8(ascii: "="): return true
      case 0x20, UInt8(ascii: ":"):
        if length > 0 {
          if isOpening, length <= longestSign, letters < 2 { return true }
          isOpening = false
        }
        // Behind a label the first sign stands.
        if bytes[index] == UInt8(ascii: ":") { isOpening = true }
        (letters, length) = (0, 0)
      case 0x61...0x7A:
        letters += 1
        length += 1
      default: length += 1
      }
    }
    return false
  }

  /// The bytes of two signs with their variants.
  private static let longestSign = 14

  /// The signs of a line that explains two or more of them.
  private static func pairs(
    in line: String, _ gazetteer: Gazetteer
  ) -> [(sign: String, section: NoteSection)]? {
    for separator in separators
    where line.holds(mark: separator) && mayHold(line.utf8.span, parted: UInt8(ascii: separator)) {
      let parts = line.cut(at: separator)
      var shapes = parts.compactMap { shape($0, isAlone: false) }
      // Behind `Legenda:` the first part stands.
      if shapes.count < parts.count, let (label, rest) = Label.split(line),
        shapes.count + 2 >= parts.count,
        let first = rest.cut(at: separator).first,
        let shape = shape(first, isAlone: false),
        Line(heading: String(label)).matches(of: .parts).contains(where: { $0.value == "legend" })
      {
        shapes.insert(shape, at: 0)
      }
      guard shapes.count > 1, shapes.count + 1 >= parts.count else { continue }
      let pairs = shapes.compactMap { pair($0, gazetteer) }
      if pairs.count > 1, pairs.count + 1 >= parts.count { return pairs }
    }
    return nil
  }

  /// Reads `geel = wat is er al`, `A: afspraak` or `+ gaat goed`.
  private static func pair(
    _ part: Substring, _ gazetteer: Gazetteer, isAlone: Bool
  ) -> (sign: String, section: NoteSection)? {
    shape(part, isAlone: isAlone).flatMap { pair($0, gazetteer) }
  }

  private static func pair(
    _ shape: (sign: Substring, meaning: Substring), _ gazetteer: Gazetteer
  ) -> (sign: String, section: NoteSection)? {
    let meaning = String(Label.trimmed(shape.meaning))
    let heading = Heading(meaning, gazetteer)
    // `x = gaat niet` is what is not to be, where a heading would be for what does not go well.
    let section =
      heading.isWhole && heading.section != .concerns
      ? heading.section : section(meaning) ?? heading.section
    return section.map { (key(shape.sign), $0) }
  }

  /// The section of a meaning that is no heading: `gaat niet`, `blijft in mijn map`.
  private static func section(_ meaning: String) -> NoteSection? {
    if KeepOutFinder.standard.mark(in: meaning, isHeading: true) != nil { return .withheld }
    return switch State.named(Line(meaning))?.status {
    case .dropped: .dropped
    case .wishlist: .wishlist
    case .waiting: .waiting
    case .running: .running
    case .done: .done
    default: nil
    }
  }

  /// The sign of a part and the words that may say what it means, by its form alone.
  private static func shape(
    _ part: Substring, isAlone: Bool
  ) -> (sign: Substring, meaning: Substring)? {
    let text = Label.trimmed(part)
    guard text.utf8.count <= 60 else { return nil }
    var sign: Substring
    var meaning: Substring
    if let mark = text.utf8.firstIndex(of: UInt8(ascii: "=")), mark > text.startIndex {
      sign = Label.trimmed(text[..<mark])
      meaning = text[text.index(after: mark)...]
    } else if !isAlone,
      let end = text.utf8.firstIndex(where: { $0 == 0x20 || $0 == UInt8(ascii: ":") }),
      isSign(text[..<end])
    {
      sign = text[..<end]
      meaning = text[text.index(after: end)...]
    } else {
      return nil
    }
    guard !sign.isEmpty, sign.utf8.count <= 16, !sign.utf8.contains(0x20) else { return nil }
    return (sign, meaning)
  }

  /// Whether some characters are a sign without an `=` behind them: a mark, a picture or a letter,
  /// and no word such as `is`, nor a mark that stands before any item.
  private static func isSign(_ text: Substring) -> Bool {
    var count = 0
    var hasLetter = false
    for scalar in text.unicodeScalars where scalar.value != 0xFE0F {
      count += 1
      if count > 2 { return false }
      if scalar.value >= 0x61, scalar.value <= 0x7A { hasLetter = true }
    }
    return text != "•" && text != "·" && (count < 2 || !hasLetter)
  }

  /// The form in which a sign is looked up: words in lower case, pictures without their variant.
  private static func key(_ sign: Substring) -> String {
    let folded = sign.utf8.count > 1 ? Folding.key(sign) : ""
    guard folded.isEmpty else { return folded }
    return String(String.UnicodeScalarView(sign.unicodeScalars.filter { $0.value != 0xFE0F }))
  }
}

extension Legend {
  /// The section that a line of its own opens, which is nothing but a sign: `geel`.
  func heading(_ text: String) -> NoteSection? {
    guard !isEmpty, text.utf8.count <= 20 else { return nil }
    let words = text.utf8.last == UInt8(ascii: ":") ? text.dropLast() : text[...]
    return section(of: Self.key(Label.trimmed(words)))
  }

  /// Who says `ik` in what stands under a section; `nil` where the writer of the note does.
  func speaker(in section: NoteSection) -> String? {
    sections.contains { $0.section == section && ownDeeds.contains($0.sign) } ? "bewoners" : nil
  }

  private func section(of sign: String) -> NoteSection? {
    sections.first { $0.sign == sign }?.section
  }

  /// The section of a line by the sign before or behind its words.
  ///
  /// - Parameter raw: The line as it is written, list marks included.
  /// - Returns: The section, and the words without the sign.
  func statement(_ raw: String) -> (section: NoteSection, words: Substring)? {
    guard !isEmpty else { return nil }
    for (sign, section) in sections {
      if let rest = Self.rest(of: raw, behind: sign) { return (section, rest) }
    }
    // `bankje bij de halte (roze)`
    if raw.hasSuffix(")"), let open = raw.lastIndex(of: "(") {
      let inner = raw[raw.index(after: open)...].dropLast()
      if let section = section(of: Self.key(inner)) {
        return (section, Label.trimmed(raw[..<open]))
      }
    }
    return nil
  }

  /// The words behind a sign at the start of a line; `nil` when another word stands there.
  private static func rest(of raw: String, behind sign: String) -> Substring? {
    let isWord =
      sign.utf8.first.map { $0 >= 0x61 && $0 <= 0x7A || $0 >= 0x41 && $0 <= 0x5A } ?? false
    let head = raw.prefix(sign.count)
    let folds = isWord && sign.utf8.count > 1
    guard folds ? Folding.key(head) == sign : head == sign else { return nil }
    var rest = raw[head.endIndex...]
    // The variant that shows a sign as a picture.
    if rest.unicodeScalars.first?.value == 0xFE0F {
      rest = Substring(rest.unicodeScalars.dropFirst())
    }
    guard let next = rest.first else { return nil }
    let isMark = ":.)-–]".contains(next)
    if isWord {
      guard isMark || (next == " " && sign.utf8.count == 1) else { return nil }
    } else if next != " ", !isMark, !next.isLetter, !next.isNumber {
      return nil
    }
    if isMark { rest = rest.dropFirst() }
    let words = Label.trimmed(rest)
    return words.isEmpty ? nil : words
  }
}
