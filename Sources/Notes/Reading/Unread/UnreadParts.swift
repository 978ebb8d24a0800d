package import Source

/// The parts of a Markdown text that are no words of it: comments, footnotes, the addresses that
/// links refer to, and code.
///
/// They are found in one place, before anything else looks at the lines, so that no part of a
/// comment can become something that somebody said.
package struct UnreadParts: Hashable, Sendable {
  /// A comment or a footnote.
  package struct Aside: Hashable, Sendable {
    package enum Form: Hashable, Sendable {
      /// `<!-- … -->`
      case html
      /// `%% … %%`, as Obsidian has it.
      case percent
      /// `{>> … <<}`, as CriticMarkup has it.
      case critic
      /// `[//]: # (…)`, a link to nowhere.
      case link
      /// `[^1]: …`
      case footnote
    }

    package let form: Form
    /// All of it, marks included.
    package let range: ByteRange
    /// What stands between its marks.
    package let words: ByteRange
    /// Whether its closing mark is there.
    package let isClosed: Bool
  }

  /// `[label]: address`, to which `[words][label]` refers.
  package struct Definition: Hashable, Sendable {
    package let label: ByteRange
    package let address: ByteRange
    /// All of it, a title included.
    package let range: ByteRange
  }

  /// A block of code between fences; one fence and nothing more when it is never closed.
  package struct CodeBlock: Hashable, Sendable {
    /// Its lines, counted from one, fences included.
    package let lines: ClosedRange<Int>
    package let isClosed: Bool
  }

  /// Comments and footnotes, first one first.
  package internal(set) var asides: [Aside] = []
  /// The addresses that links refer to.
  package internal(set) var definitions: [Definition] = []
  package internal(set) var codeBlocks: [CodeBlock] = []
  /// Where the text refers to one of its footnotes.
  var footnoteMarks: [ByteRange] = []

  /// Finds them in a text.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - first: The one-based line on which the text starts.
  /// - Complexity: O(*n*) in the length of the text.
  package init(_ file: SourceFile, from first: Int) {
    guard Self.mayHoldAny(file, from: first) else { return }
    var reader = UnreadPartsReader(file)
    reader.read(from: first)
    self = reader.parts
  }

  init() {}

  /// The file without them, and with every other byte where it was.
  ///
  /// A form feed stands for each of their bytes: it is a space that sets no line further in.
  package func masking(_ file: SourceFile) -> SourceFile {
    masking(asides.map(\.range) + footnoteMarks + definitions.map(\.range), of: file, with: 0x0C)
  }

  /// The file with spaces for its comments, and for fences that close nowhere: for a text that is
  /// shown as it is.
  package func maskingComments(of file: SourceFile) -> SourceFile {
    let fences = codeBlocks.filter { !$0.isClosed }.map { file.range(ofLine: $0.lines.lowerBound) }
    let comments = asides.filter { $0.form != .footnote }.map(\.range)
    return masking(comments + fences, of: file, with: 0x20)
  }

  private func masking(
    _ ranges: [ByteRange], of file: SourceFile, with blank: UInt8
  ) -> SourceFile {
    if ranges.isEmpty { return file }
    var bytes = file.bytes
    for range in ranges {
      for index in range where bytes[index] != 0x0A && bytes[index] != 0x0D { bytes[index] = blank }
    }
    return SourceFile(path: file.path, bytes: bytes, encoding: file.encoding)
  }

  /// Whether any of the marks stands in a text; `false` is certain, and so it is for most notes.
  private static func mayHoldAny(_ file: SourceFile, from first: Int) -> Bool {
    guard first <= file.lineCount else { return false }
    let bytes = file.bytes.span
    var index = file.range(ofLine: first).lowerBound
    while index + 2 < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "<"): if bytes[index + 1] == UInt8(ascii: "!") { return true }
      case UInt8(ascii: "{"): if bytes[index + 1] == UInt8(ascii: ">") { return true }
      case UInt8(ascii: "%"): if bytes[index + 1] == UInt8(ascii: "%") { return true }
      case UInt8(ascii: "]"): if bytes[index + 1] == UInt8(ascii: ":") { return true }
      case UInt8(ascii: "`"), UInt8(ascii: "~"):
        if bytes[index + 1] == bytes[index], bytes[index + 2] == bytes[index] { return true }
      default: break
      }
      index += 1
    }
    return false
  }
}
