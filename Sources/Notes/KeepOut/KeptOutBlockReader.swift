internal import Source

/// Finds the blocks of a note that are kept out by what stands around them.
///
/// A block that nothing closes goes on to the last line: in doubt it is out.
struct KeptOutBlockReader {
  private let file: SourceFile
  private let finder = KeepOutFinder.standard
  private var blocks: [KeptOutBlock] = []

  /// The blocks of the body of a note, first one first.
  ///
  /// - Parameters:
  ///   - original: The note, with its comments.
  ///   - masked: The same without them.
  ///   - asides: Its comments.
  ///   - first: The line on which its body starts.
  /// - Returns: The blocks, which may overlap.
  /// - Complexity: O(*n*) in the length of the note, for each kind of block.
  static func blocks(
    of original: SourceFile, without masked: SourceFile, _ asides: [UnreadParts.Aside],
    from first: Int
  ) -> [KeptOutBlock] {
    var reader = KeptOutBlockReader(file: masked)
    reader.readComments(asides, in: original, from: first)
    reader.readLines(from: first)
    return reader.blocks.sorted {
      ($0.lines.lowerBound, $0.lines.upperBound) < ($1.lines.lowerBound, $1.lines.upperBound)
    }
  }

  private init(file: SourceFile) { self.file = file }

  private mutating func add(_ lines: ClosedRange<Int>, _ words: String) {
    blocks.append(
      KeptOutBlock(
        lines: lines, mark: KeptOut(words: words, range: file.range(ofLine: lines.lowerBound))))
  }

  // MARK: Comments

  /// A comment that keeps out what stands before it on its line, what follows it, or both.
  private mutating func readComments(
    _ asides: [UnreadParts.Aside], in original: SourceFile, from first: Int
  ) {
    var marks: [(mark: KeepOutMark, start: Int, end: Int)] = []
    for aside in asides where aside.form != .footnote {
      let words = original.text(aside.words).trimmed
      let line = original.line(at: aside.range.lowerBound)
      guard words.utf8.count <= Self.longestMark, line >= first else { continue }
      let isEnd = words.hasPrefix("/")
      guard var mark = finder.mark(in: isEnd ? String(words.dropFirst()) : words, isHeading: true),
        mark.isAlone
      else { continue }
      if isEnd { mark.scope = .end }
      marks.append((mark, line, original.line(at: max(aside.range.upperBound - 1, 0))))
    }
    let ends = marks.filter { $0.mark.scope == .end }.map(\.start)
    var next = ends[...]
    var last = 0
    for found in marks where found.mark.scope != .end && found.start > last {
      let words = found.mark.words
      guard isEmpty(found.start) else {
        add(found.start...found.start, words)
        continue
      }
      next = next.drop { $0 < found.end }
      last =
        next.first
        ?? (isAboveAll(found.start, from: first)
          ? file.lineCount : lineBeforeHeading(behind: found.end, found.mark))
      add(found.end...last, words)
    }
  }

  /// Whether nothing but a title stands above a line, so that what it says is said of the note.
  private func isAboveAll(_ number: Int, from first: Int) -> Bool {
    (first..<number).allSatisfy { isEmpty($0) || words($0).hasPrefix("# ") }
  }

  /// Whether nothing is left of a line without its comments.
  private func isEmpty(_ number: Int) -> Bool {
    let bytes = file.bytes.span
    for index in file.range(ofLine: number) where bytes[index] > 0x20 { return false }
    return true
  }

  /// Where a comment without an end stops: at the next heading, or nowhere when it says `begin`.
  private func lineBeforeHeading(behind number: Int, _ mark: KeepOutMark) -> Int {
    guard mark.scope == .line || mark.scope == .after else { return file.lineCount }
    var last = number
    while last < file.lineCount, first(last + 1) != UInt8(ascii: "#") { last += 1 }
    return last
  }

  private static let longestMark = 80

  // MARK: Lines

  private mutating func readLines(from first: Int) {
    var number = first
    while number <= file.lineCount {
      let last =
        switch self.first(number) {
        case UInt8(ascii: "<"): element(number)
        case UInt8(ascii: "!"), UInt8(ascii: "?"): admonition(number)
        case UInt8(ascii: ":"): division(number)
        case UInt8(ascii: "#"): orgBlock(number)
        default: number
        }
      // What stands in a block is out with it.
      number = last + 1
    }
  }

  /// The first byte of a line that is no space.
  private func first(_ number: Int) -> UInt8? {
    let bytes = file.bytes.span
    for index in file.range(ofLine: number) where bytes[index] > 0x20 { return bytes[index] }
    return nil
  }

  private func words(_ number: Int) -> String { file.text(file.range(ofLine: number)).trimmed }

  /// The mark in any of the parts of a line: its quoted words as a whole, the others one by one.
  private func mark(in line: some StringProtocol) -> String? {
    let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      let words = part.split { !($0.isLetter || $0.isNumber || $0 == "'" || $0 == "-") }
      if index % 2 == 1 || !line.contains("="), let found = whole(words) { return found }
      for word in words { if let found = whole([word]) { return found } }
    }
    return nil
  }

  private func whole(_ words: [some StringProtocol]) -> String? {
    finder.mark(in: words.joined(separator: " "), isHeading: true)?.words
  }

  /// `!!! intern`, `??? note "Niet voor het verslag"`: the lines below that stand further in.
  private mutating func admonition(_ number: Int) -> Int {
    let line = words(number)
    guard line.hasPrefix("!!!") || line.hasPrefix("???"), let found = mark(in: line.dropFirst(3))
    else { return number }
    let indent = BlockLine(file, number).column
    var last = number
    var next = number + 1
    while next <= file.lineCount {
      let line = BlockLine(file, next)
      if !line.isBlank {
        guard line.column > indent else { break }
        last = next
      }
      next += 1
    }
    add(number...last, found)
    return last
  }

  /// `::: intern`, `:::{.vertrouwelijk}`, up to the line of colons that closes it.
  private mutating func division(_ number: Int) -> Int {
    let line = words(number)
    guard line.hasPrefix(":::"), let found = mark(in: line.drop { $0 == ":" }) else {
      return number
    }
    var depth = 1
    var last = number
    while depth > 0, last < file.lineCount {
      last += 1
      guard first(last) == UInt8(ascii: ":") else { continue }
      let inner = words(last)
      guard inner.hasPrefix(":::") else { continue }
      depth += inner.drop { $0 == ":" }.contains { $0 != " " } ? 1 : -1
    }
    add(number...last, found)
    return last
  }

  /// `#+begin_intern`, `#+begin_comment`, up to its `#+end_`.
  private mutating func orgBlock(_ number: Int) -> Int {
    let line = words(number).lowercased()
    guard line.hasPrefix("#+begin") else { return number }
    let name = line.dropFirst(7).drop { $0 == "_" || $0 == ":" || $0 == " " }
    let found = name.hasPrefix("comment") ? "#+begin_comment" : mark(in: name)
    guard let found else { return number }
    var last = number
    while last < file.lineCount {
      last += 1
      if first(last) == UInt8(ascii: "#"), words(last).lowercased().hasPrefix("#+end") { break }
    }
    add(number...last, found)
    return last
  }

  /// `<div class="intern">`, `<intern>`, `<details><summary>Vertrouwelijk</summary>`, up to the tag
  /// that closes it.
  private mutating func element(_ number: Int) -> Int {
    let line = words(number)
    let name = line.dropFirst().prefix { $0.isLetter || $0.isNumber || $0 == "-" }.lowercased()
    guard !name.isEmpty, let close = line.firstIndex(of: ">") else { return number }
    let attributes = line[line.index(line.startIndex, offsetBy: 1 + name.count)..<close]
    let isHidden =
      attributes.contains("hidden") || attributes.filter { $0 != " " }.contains("display:none")
    let found =
      isHidden ? "hidden" : mark(in: attributes) ?? mark(in: name) ?? summary(number, name)
    guard let found else { return number }
    let opening = "<\(name)"
    let closing = "</\(name)"
    var depth = 0
    var last = number
    while last <= file.lineCount {
      let text = words(last).lowercased()
      depth += count(opening, in: text) - count(closing, in: text)
      if depth <= 0 { break }
      last += 1
    }
    last = min(last, file.lineCount)
    add(number...last, found)
    return last
  }

  /// The mark in the summary of `<details>`, which stands on its line or the next one.
  private func summary(_ number: Int, _ name: String) -> String? {
    guard name == "details" else { return nil }
    for number in number...min(number + 2, file.lineCount) {
      let line = words(number)
      guard let start = line.firstRange(of: "<summary>")?.upperBound else { continue }
      return mark(in: line[start...].prefix { $0 != "<" })
    }
    return nil
  }

  private func count(_ needle: String, in text: String) -> Int {
    var count = 0
    var rest = text[...]
    while let found = rest.firstRange(of: needle) {
      count += 1
      rest = rest[found.upperBound...]
    }
    return count
  }
}

extension StringProtocol {
  /// The words without spaces around them.
  fileprivate var trimmed: String {
    let start = drop { $0.isWhitespace }
    let end = start.lastIndex { !$0.isWhitespace }
    return end.map { String(start[...$0]) } ?? ""
  }
}
