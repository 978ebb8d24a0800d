internal import Source

/// What a writer does all through a note, by which single lines are understood.
struct Habits {
  /// Whether `+` and `-` before items mean what goes well and what does not, which they do
  /// when a note uses both where no heading says what the items are.
  let marksKinds: Bool
  /// Whether a plus stands alone on a line, so that a lone dash is its counterpart.
  let hasLonePlus: Bool
  /// The letters such as `V:` and `Z:` that lines start with, where there are several.
  let letters: Set<String>
  /// Whether lines without list marks stand below each other by their indent, as in a mind map.
  let isTree: Bool
  /// Whether the parts of a note are numbered `3.1`, `3.2`, so that `3.` is a heading.
  let isMinutes: Bool
  /// The columns at which the writer's program breaks lines; `nil` when lines end where they end.
  let width: Int?
  /// Whether lines start with a capital, so that a small letter goes on with a sentence.
  let usesCapitals: Bool
  /// Whether the lines were dictated one by one: without list marks, commas and full stops.
  let isSpoken: Bool
  /// Whether headings name kinds of treasure one by one.
  let listsAssets: Bool

  /// The places of plain lines that open with a capital of a row, as the parts of a form do: `B. Zorgen`.
  let lettered: Set<Int>
  /// The sections of lines that are no more than a letter of a nurse's report, with a remark between
  /// brackets or without: `S (zeggen ze)`, `O`, `E`, `P`.
  let clinical: [Int: [NoteSection]]
  /// The sections that signs alone on a plain line stand for, such as `👎`.
  let signSections: Set<NoteSection>

  init(_ builder: OutlineBuilder) {
    let lines = builder.lines
    var signs: Set<UInt8> = []
    var letters: [String: Int] = [:]
    var texts = 0
    var deep = 0
    var small = 0
    var bare = 0
    var assets: Set<Asset> = []
    var isMinutes = false
    for line in lines {
      switch line.form {
      case .item(isOrdered: false, box: nil):
        if let sign = builder.sign(line) { signs.insert(sign) }
      case .item(isOrdered: true, box: nil):
        if !isMinutes { isMinutes = builder.isDecimal(line) }
      case .text:
        texts += 1
        if line.indent >= 2 { deep += 1 }
        if let first = builder.file.bytes[line.range].first, first >= 0x61, first <= 0x7A {
          small += 1
        }
        if !builder.file.bytes[line.range].contains(where: Self.isTyped) { bare += 1 }
      case .heading, .bold, .calloutTitle: break
      default: continue
      }
      guard line.range.count <= 400 else { continue }
      let start = line.range.lowerBound
      if line.range.count > 3, builder.file.bytes[start + 1] == UInt8(ascii: ":"),
        let mark = KindMark.letter(builder.words(line))
      {
        letters[String(builder.words(line).prefix(1)), default: 0] += mark.words.isEmpty ? 0 : 1
      }
      if line.range.count <= 20, let asset = AssetLexicon.asset(named: builder.words(line)) {
        assets.insert(asset)
      }
    }
    marksKinds = signs.contains(UInt8(ascii: "+")) && signs.contains(UInt8(ascii: "-"))
    hasLonePlus = lines.contains {
      builder.isItem($0.form) && $0.range.isEmpty && builder.sign($0) == UInt8(ascii: "+")
    }
    self.letters = letters.count > 1 ? Set(letters.keys) : []
    usesCapitals = small * 2 <= texts
    isSpoken = texts >= 5 && bare * 10 >= texts * 9
    isTree = deep >= 4 && deep * 5 >= texts * 2
    self.isMinutes = isMinutes
    listsAssets = assets.count >= 3
    width = Self.width(lines, builder)
    lettered = Self.lettered(lines, builder)
    signSections = Self.signSections(lines, builder)
    clinical = Self.clinical(lines, builder)
  }

  /// Finds the parts of a report in the order of care: what is told, what is seen, what to think of it,
  /// and the plan (SOEP; SOAP in English).
  private static func clinical(
    _ lines: [NoteLine], _ builder: OutlineBuilder
  ) -> [Int: [NoteSection]] {
    let order: [(letters: String, sections: [NoteSection])] = [
      ("s", []), ("o", []), ("ae", []), ("p", [.agreements]),
    ]
    var parts: [Int: [NoteSection]] = [:]
    var next = 0
    for (index, line) in lines.enumerated() where (1...40).contains(line.range.count) {
      switch line.form {
      case .text, .bold, .heading: break
      default: continue
      }
      let words = builder.words(line).lowercased()
      let rest = words.dropFirst().drop { $0 == ":" || $0 == " " || $0 == "." }
      guard let letter = words.first, rest.isEmpty || rest.first == "(" && rest.last == ")",
        let place = order.indices.dropFirst(next).first(where: {
          order[$0].letters.contains(letter)
        })
      else { continue }
      parts[index] = order[place].sections
      next = place + 1
    }
    return parts.count > 2 && next == order.count ? parts : [:]
  }

  /// Whether a mark is typed and not spoken.
  private static func isTyped(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "'"), UInt8(ascii: "-"): false
    default:
      byte > 0x20 && byte < 0x7F && !(0x30...0x39).contains(byte)
        && !(0x61...0x7A).contains(byte | 0x20)
    }
  }

  private static func signSections(
    _ lines: [NoteLine], _ builder: OutlineBuilder
  ) -> Set<NoteSection> {
    var signs: Set<String> = []
    for line in lines where line.form == .text {
      guard !builder.file.bytes[line.range].contains(where: { (0x61...0x7A).contains($0 | 0x20) })
      else { continue }
      let words = builder.words(line)
      if !words.contains(where: \.isLetter) { signs.insert(words) }
    }
    return Set(signs.compactMap { Heading($0, builder.gazetteer).section })
  }

  /// The plain lines that open with letters which follow one on another.
  private static func lettered(_ lines: [NoteLine], _ builder: OutlineBuilder) -> Set<Int> {
    var places: [(index: Int, letter: UInt8)] = []
    for (index, line) in lines.enumerated()
    where line.form == .text && line.indent == 0 && (4...60).contains(line.range.count) {
      let bytes = builder.file.bytes[line.range].prefix(3)
      guard let letter = bytes.first, (0x41...0x5A).contains(letter), bytes.last == 0x20,
        [UInt8(ascii: "."), UInt8(ascii: ")")].contains(bytes[bytes.startIndex + 1])
      else { continue }
      places.append((index, letter))
    }
    // `A. Jansen` right above `B. Pieters` is a list, which has nothing below its lines.
    guard places.count > 1,
      zip(places, places.dropFirst()).allSatisfy({
        $0.letter < $1.letter && $0.index + 1 < $1.index
      })
    else { return [] }
    return Set(places.map(\.index))
  }

  /// The longest line of a paragraph, when the lines before a small letter are nearly as long.
  private static func width(_ lines: [NoteLine], _ builder: OutlineBuilder) -> Int? {
    var widths: [Int] = []
    for (line, next) in zip(lines, lines.dropFirst())
    where next.form == .text && (line.form == .text || builder.isItem(line.form)) {
      guard let first = builder.words(next).utf8.first, first >= 0x61, first <= 0x7A,
        let last = builder.file.bytes[line.range].last, last != UInt8(ascii: "."),
        last != UInt8(ascii: "?"), last != UInt8(ascii: "!"), last != UInt8(ascii: ":")
      else { continue }
      widths.append(line.range.count + line.indent)
    }
    guard widths.count > 1, let longest = widths.max(), longest >= 40, longest <= 120 else {
      return nil
    }
    // Where another line is much longer, the program breaks none of them.
    let others = lines.lazy.filter { $0.form == .text || builder.isItem($0.form) }
      .map { $0.range.count + $0.indent }.max()
    guard (others ?? longest) * 8 <= longest * 10 else { return nil }
    let full = widths.count { $0 * 10 >= longest * 8 }
    return full * 3 >= widths.count * 2 ? longest : nil
  }
}
