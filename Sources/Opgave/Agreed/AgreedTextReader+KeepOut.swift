internal import Diagnostics
internal import Notes
internal import Source

/// The parts of an agreed text that stay out of the public editions (rule R11).
struct KeptOutOfText {
  /// The lines that are kept out.
  private(set) var lines: Set<Int> = []
  /// The words that say so, each with its line.
  private(set) var words: [(text: String, line: Int)] = []
  /// Whether nothing of the text is for others.
  private(set) var isWhole = false

  /// Reads a text from a one-based line on; its path counts too.
  init(_ file: SourceFile, from first: Int) {
    let finder = KeepOutFinder.standard
    if let mark = finder.mark(inPath: file.path) { keepOutAll(mark.words, 1) }
    var level: Int?
    var isRest = false
    var last: ClosedRange<Int>?
    let blocks = AgreedBlocks.blocks(of: file, from: first)
    for block in blocks {
      let text = block.map { file.text(file.range(ofLine: $0)) }.joined(separator: " ")
      let own = AgreedBlocks.level(of: text.trimming(" \t"))
      let title = text.trimming("#* \t")
      if let own, !isRest, own <= level ?? 0 { level = nil }
      let mark = finder.mark(in: title, isHeading: own != nil)
      if let mark { words.append((mark.words, block.lowerBound)) }
      if StruckText(text) != nil {
        words.append(("~~", block.lowerBound))
        lines.formUnion(block)
        if let own, !isRest, level == nil { level = own }
      }
      if isRest || level != nil || mark != nil { lines.formUnion(block) }
      defer { last = own == nil ? block : nil }
      guard let mark, !isRest, level == nil else { continue }
      if let own {
        if own == 1, block == blocks.first { keepOutAll(mark.words, block.lowerBound) }
        level = own
        continue
      }
      guard mark.isAlone || mark.scope == .note else { continue }
      switch mark.scope {
      case .note: keepOutAll(mark.words, block.lowerBound)
      case .rest: isRest = true
      case .previous, .before: if let last { lines.formUnion(last) }
      case .line where last != nil: if let last { lines.formUnion(last) }
      case .line, .after, .end: level = 7
      }
    }
    // A line above all others, without a heading, is about the text as a whole.
    if let block = blocks.first, lines.isSuperset(of: block), level != nil || blocks.count == 1,
      AgreedBlocks.level(of: file.text(file.range(ofLine: block.lowerBound))) == nil
    {
      isWhole = true
    }
  }

  private mutating func keepOutAll(_ text: String, _ line: Int) {
    isWhole = true
    if !words.contains(where: { $0.line == line }) { words.append((text, line)) }
  }
}

extension AgreedTextReader {
  /// Sets apart what the text keeps out, and says so once.
  mutating func keepOut(from bodyLine: Int) {
    reading.items = AgreedBlocks.blocks(of: file, from: bodyLine)
    let found = KeptOutOfText(file, from: bodyLine)
    let isWhole = found.isWhole || !closingFields.isEmpty
    let words =
      closingFields + found.words.map { ($0.text, file.range(ofLine: $0.line)) }
    keptOut = isWhole ? Set(bodyLine...max(bodyLine, file.lineCount)) : found.lines
    for item in reading.items where keptOut.contains(item.lowerBound) {
      let text = item.map { file.text(file.range(ofLine: $0)).trimming(" \t") }
      reading.text.withheld.append(
        .init(text: text.joined(separator: " "), line: item.lowerBound))
    }
    if let finding = Diagnostic.keptOut(words, isWhole: isWhole) {
      reading.diagnostics.append(finding)
    }
  }
}
