internal import Notes
internal import Source
internal import Words

/// Tells code, quotations and publishable prose in a note apart.
///
/// It is read once, from its first word to its last: what is asked of it is asked in order.
struct WordedNote: ~Copyable {
  private let file: SourceFile
  private let isConfidential: Bool
  /// The lines on which something starts that residents may read, and those on which something
  /// starts that they may not.
  private let publicLines: Set<Int>
  private let withheldLines: Set<Int>
  /// The bytes of the note with ASCII letters in lower case.
  let lower: [UInt8]

  /// The line that was read last, counted from one.
  private var line = 0
  private var isInFence = false
  private var isPublic = false
  /// What was read of the line.
  private var place = LineReading(start: 0)
  /// The line whose quotations were looked for last, and these by their offsets in the note.
  private var quotedLine = 0
  private var quotations: [ByteRange] = []

  init(_ file: SourceFile, _ conversation: Conversation) {
    self.file = file
    isConfidential = conversation.confidential
    publicLines = Self.publicLines(conversation)
    withheldLines = Set(conversation.withheld.map(\.line) + conversation.signals.map(\.line))
    lower = file.bytes.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
  }

  private static func publicLines(_ conversation: Conversation) -> Set<Int> {
    var lines: [Int] = []
    for signal in conversation.signals where signal.kind != .background && signal.kind != .repair {
      lines.append(signal.line)
    }
    for agreement in conversation.agreements where agreement.status != .repair {
      lines.append(agreement.line)
    }
    for activity in conversation.activities where activity.public { lines.append(activity.line) }
    return Set(lines + conversation.initiatives.map(\.line))
  }

  /// The bytes of an abbreviation with the full stop that ends it, as in `t.b.v.`.
  func withAbbreviationMark(_ range: ByteRange) -> ByteRange {
    let hasStop = lower[range].contains(UInt8(ascii: "."))
    guard hasStop, range.upperBound < lower.count, lower[range.upperBound] == UInt8(ascii: ".")
    else { return range }
    return range.lowerBound..<(range.upperBound + 1)
  }

  /// What the words at an offset are for; each offset stands behind the one before.
  mutating func use(at offset: Int) -> Use {
    read(to: file.line(at: offset))
    place.read(lower, to: offset)
    if isInFence || place.isCode { return .code }
    return isPublic && !isConfidential && !isQuoted(offset) ? .forResidents : .other
  }

  /// Whether an offset on the line lies in somebody's own words.
  private mutating func isQuoted(_ offset: Int) -> Bool {
    if quotedLine != line {
      let range = file.range(ofLine: line)
      quotations = Quotation.all(in: file.text(range)).map {
        ($0.range.lowerBound + range.lowerBound)..<($0.range.upperBound + range.lowerBound)
      }
      quotedLine = line
    }
    return quotations.contains { $0.contains(offset) }
  }

  /// What words in a note are for.
  enum Use {
    /// They lie between backticks, in a fenced block or in an address.
    case code
    /// Residents may read them, in words that are the writer's.
    case forResidents
    case other
  }

  /// Reads on to the start of a line.
  private mutating func read(to number: Int) {
    while line < number {
      if line > 0, isFence(file.range(ofLine: line)) { isInFence.toggle() }
      line += 1
      if line > 1 { isPublic = isPublic(line, goingOn: isPublic) }
      place = LineReading(start: file.range(ofLine: line).lowerBound)
    }
  }

  private func isFence(_ range: ByteRange) -> Bool {
    let words = lower[range].drop { $0 == 0x20 }
    return words.starts(with: "```".utf8) || words.starts(with: "~~~".utf8)
  }

  /// Whether a line starts or goes on with a statement that may be published.
  private func isPublic(_ line: Int, goingOn isBefore: Bool) -> Bool {
    if publicLines.contains(line) { return true }
    return isBefore && !withheldLines.contains(line) && !opensBlock(line)
  }

  /// Whether a line is empty, or starts an item, a heading or a row.
  private func opensBlock(_ line: Int) -> Bool {
    guard let first = lower[file.range(ofLine: line)].first(where: { $0 > 0x20 }) else {
      return true
    }
    return "-*+#>|".utf8.contains(first)
  }
}

/// The marks that are open on a line up to a place in it.
private struct LineReading {
  private var offset: Int
  private var isInBackticks = false
  /// Whether the word at the place has the slash and the colon of an address.
  private var hasSlash = false
  private var hasColon = false

  init(start: Int) { offset = start }

  var isCode: Bool { isInBackticks || hasSlash && hasColon }

  mutating func read(_ bytes: [UInt8], to end: Int) {
    while offset < end {
      switch bytes[offset] {
      case 0...0x20: (hasSlash, hasColon) = (false, false)
      case UInt8(ascii: "`"): isInBackticks.toggle()
      case UInt8(ascii: "/"): hasSlash = true
      case UInt8(ascii: ":"): hasColon = true
      default: break
      }
      offset += 1
    }
  }
}
