internal import Diagnostics
package import Source

/// Reads YAML as people who never learned it write it.
///
/// Each entry of a mapping is read by itself, so that one that is broken costs no other:
/// a plain `key: value` line as it stands, anything richer through libyaml, and what libyaml
/// refuses as the words that were written, with a finding that says so.
package struct YAMLReader {
  /// The most values that the head of a note may have.
  package static let noteLimit = 1_000
  /// How deep values may nest.
  package static let depthLimit = 64

  private let file: SourceFile
  private let nodeLimit: Int
  private var diagnostics: [Diagnostic] = []
  private var nodes = 0
  private var unread: [ByteRange] = []

  private init(_ file: SourceFile, limit: Int) {
    self.file = file
    nodeLimit = limit
  }

  /// Reads the mapping that stands in a range of whole lines; all ranges are of the file.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - range: The lines.
  ///   - limit: The most values that it may have.
  /// - Returns: What could be read, and what is wrong.
  package static func read(
    _ file: SourceFile, _ range: ByteRange, limit: Int = noteLimit
  ) -> YAMLReading {
    var reader = YAMLReader(file, limit: limit)
    let lines = reader.lines(in: range)
    for line in lines where line.hasTab && !line.isEmpty {
      reader.diagnostics.append(.tab(line, in: file))
    }
    let root = reader.mapping(lines, depth: 0)
    return YAMLReading(
      root: root, diagnostics: reader.diagnostics, unread: reader.unread)
  }

  /// Reads a whole file.
  package static func read(_ file: SourceFile, limit: Int = noteLimit) -> YAMLReading {
    read(file, file.textStart..<file.bytes.count, limit: limit)
  }
}

// MARK: - Lines

extension YAMLReader {
  private func lines(in range: ByteRange) -> [YAMLLine] {
    guard !range.isEmpty else { return [] }
    let first = file.line(at: range.lowerBound)
    let last = file.line(at: range.upperBound - 1)
    return (first...last).map { YAMLLine(file.bytes.span, file.range(ofLine: $0)) }
  }

  /// Reads lines as the entries of one mapping.
  private mutating func mapping(_ lines: [YAMLLine], depth: Int) -> YAMLNode? {
    guard let first = lines.first(where: { !$0.isEmpty }) else { return nil }
    guard depth < Self.depthLimit else {
      diagnostics.append(.tooDeep(at: first.content))
      keepUnread(lines)
      return nil
    }
    let indent = first.indent
    var entries: [YAMLNode.Entry] = []
    var keys = YAMLKeys()
    var index = 0
    while index < lines.count {
      let line = lines[index]
      if line.isEmpty || line.isDocumentMark {
        index += 1
        continue
      }
      var end = index + 1
      while end < lines.count, lines[end].belongs(to: indent) { end += 1 }
      end = YAMLExtent.end(file.bytes.span, lines, from: index, atLeast: end)
      if let entry = entry(Array(lines[index..<end]), depth: depth) {
        add(entry, to: &entries, &keys)
      } else {
        diagnostics.append(.unreadable(at: keepUnread(lines[index..<end])))
      }
      index = end
      if nodes > nodeLimit {
        diagnostics.append(.tooLarge(at: line.content, limit: nodeLimit))
        keepUnread(lines[index...])
        break
      }
    }
    let end = lines.last?.content.upperBound ?? first.content.upperBound
    return .mapping(entries, first.content.lowerBound..<end)
  }

  /// Keeps some lines as part of no value.
  ///
  /// - Returns: Where they stand; empty when they mean nothing.
  @discardableResult
  private mutating func keepUnread(_ lines: some Sequence<YAMLLine>) -> ByteRange {
    let full = lines.filter { !$0.isEmpty }
    guard let first = full.first, let last = full.last else { return 0..<0 }
    let range = first.content.lowerBound..<last.content.upperBound
    unread.append(range)
    return range
  }

  private mutating func add(
    _ entry: YAMLNode.Entry, to entries: inout [YAMLNode.Entry], _ keys: inout YAMLKeys
  ) {
    if let other = keys.insert(entry) {
      diagnostics.append(.duplicateKey(entry.key, at: entry.keyRange, first: other))
    }
    entries.append(entry)
    nodes += 1
  }

  /// Reads a key with its value, which may go on over the lines below it.
  private mutating func entry(_ lines: [YAMLLine], depth: Int) -> YAMLNode.Entry? {
    let line = lines[0]
    guard let split = line.split(file.bytes.span) else { return nil }
    var key = file.text(split.key)
    if key.utf8.count >= 2, let first = key.first, first == key.last, first == "\"" || first == "'"
    {
      key = String(key.dropFirst().dropLast())
    }
    if split.lacksSpace {
      diagnostics.append(
        .missingSpace(at: split.key, after: key, before: split.value.lowerBound))
    }
    let value = value(split.value, rest: Array(lines.dropFirst()), depth: depth)
    return YAMLNode.Entry(key: key, keyRange: split.key, value: value)
  }

  private mutating func value(_ inline: ByteRange, rest: [YAMLLine], depth: Int) -> YAMLNode {
    let lastOfText = YAMLExtent.lastLine(ofText: inline, rest, file.bytes.span)
    let hasRest = lastOfText != nil || rest.contains { !$0.isEmpty }
    reportCurlyQuotes(inline, rest)
    if !hasRest, YAMLPlain.isPlain(file.bytes.span, inline) {
      return scalar(inline)
    }
    if lastOfText == nil, let list = list(beginning: inline, rest, depth: depth) { return list }
    let end = (lastOfText ?? rest.last { !$0.isEmpty })?.content.upperBound
    let range = inline.lowerBound..<max(end ?? inline.upperBound, inline.upperBound)
    if let alias = YAMLPlain.alias(file.bytes.span, range) {
      diagnostics.append(.alias(at: alias))
      return scalar(range)
    }
    if !hasRest, let (node, count) = YAMLFlow.read(file, range), nodes + count <= nodeLimit {
      nodes += count
      return node
    }
    switch YAMLComposer.compose(file, range, budget: nodeLimit - nodes) {
    case .success(.mapping, _) where !hasRest && !isFlow(inline):
      // `titel: Gesprek: de hof` is a mapping by itself, and no YAML where it stands.
      return salvaged(inline, rest: rest, depth: depth, problem: .syntax)
    case .success(let node, let count):
      nodes += count
      return node
    case .failure(let problem):
      return salvaged(inline, rest: rest, depth: depth, problem: problem)
    }
  }

  /// What can be made of a value that libyaml refuses: its entries one by one, or its words.
  private mutating func salvaged(
    _ inline: ByteRange, rest: [YAMLLine], depth: Int, problem: YAMLComposer.Problem
  ) -> YAMLNode {
    if problem == .tooDeep || problem == .tooLarge {
      diagnostics.append(
        problem == .tooDeep ? .tooDeep(at: inline) : .tooLarge(at: inline, limit: nodeLimit))
      keepUnread(rest)
      return scalar(inline)
    }
    let lines = rest.filter { !$0.isEmpty }
    if inline.isEmpty, let first = lines.first {
      if !first.isItem, first.split(file.bytes.span) != nil {
        return mapping(rest, depth: depth + 1) ?? scalar(inline)
      }
      if first.isItem { return items(lines, depth: depth) }
    }
    let words = YAMLPlain.withoutQuotes(file.bytes.span, inline)
    let fix = rest.allSatisfy(\.isEmpty) ? YAMLQuotes.quoting(file, inline, words) : nil
    // Lines below it that are not read are part of what is told.
    let told = inline.lowerBound..<(lines.last?.content.upperBound ?? inline.upperBound)
    diagnostics.append(.words(at: told, problem, fix: fix))
    keepUnread(rest)
    return scalar(words)
  }

  private func isFlow(_ range: ByteRange) -> Bool {
    range.first.map { file.bytes[$0] == UInt8(ascii: "{") } ?? false
  }

  /// Reports the pairs of curly quotation marks around a value and the parts of it.
  private mutating func reportCurlyQuotes(_ inline: ByteRange, _ rest: [YAMLLine]) {
    let lines = [inline] + rest.lazy.filter { !$0.isEmpty && $0.isItem }.map(\.content)
    for range in lines {
      for pair in YAMLQuotes.curly(file.bytes.span, range) {
        diagnostics.append(.smartQuotes(pair, in: file))
      }
    }
  }

  /// Plain words with the items of a list right below them, as of `datum: 3 mei` and `- regen`; in
  /// YAML all of it would be one run of words.
  private mutating func list(
    beginning inline: ByteRange, _ rest: [YAMLLine], depth: Int
  ) -> YAMLNode? {
    let lines = rest.filter { !$0.isEmpty }
    guard !inline.isEmpty, let first = lines.first, first.isItem,
      YAMLPlain.isPlain(file.bytes.span, inline),
      case .sequence(let items, let range) = items(lines, depth: depth)
    else { return nil }
    return .sequence([scalar(inline)] + items, inline.lowerBound..<range.upperBound)
  }

  /// Reads a list item by item.
  private mutating func items(_ lines: [YAMLLine], depth: Int) -> YAMLNode {
    var nodes: [YAMLNode] = []
    let indent = lines[0].indent
    var index = 0
    while index < lines.count {
      var end = index + 1
      while end < lines.count, lines[end].indent > indent || !lines[end].isItem { end += 1 }
      let inline = lines[index].itemContent(file.bytes.span)
      nodes.append(value(inline, rest: Array(lines[(index + 1)..<end]), depth: depth + 1))
      index = end
    }
    let end = lines.last?.content.upperBound ?? lines[0].content.upperBound
    return .sequence(nodes, lines[0].content.lowerBound..<end)
  }

  private mutating func scalar(_ range: ByteRange) -> YAMLNode {
    nodes += 1
    let text = YAMLQuotes.withoutCurly(
      file.text(YAMLPlain.withoutComment(file.bytes.span, range)))
    return .scalar(text == "~" || text == "null" ? "" : text, range)
  }
}
