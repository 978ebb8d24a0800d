internal import Source
internal import Yams

/// Lets libyaml read one value, and gives every part of it its place in the file.
struct YAMLComposer {
  /// Why a value could not be read.
  enum Problem: Error, Hashable {
    case syntax, unclosedQuote, duplicateKey, tooDeep, tooLarge
  }

  enum Outcome {
    case success(YAMLNode, count: Int)
    case failure(Problem)
  }

  private let file: SourceFile
  /// The offset of each line of the value.
  private let starts: [Int]
  private let end: Int
  private let budget: Int
  private var count = 0
  /// The last place that was looked up; the next one is mostly a little further on.
  private var cursor = (line: 0, column: 1, offset: 0)

  /// Reads the value that stands in a range.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - range: The bytes of the value; it may start in the middle of a line.
  ///   - budget: The values it may hold.
  /// - Returns: The value and the number of values in it, or why there is none.
  static func compose(_ file: SourceFile, _ range: ByteRange, budget: Int) -> Outcome {
    guard depth(file.bytes.span, range) <= YAMLReader.depthLimit else { return .failure(.tooDeep) }
    // The value keeps its column, so that its lines stay aligned with each other.
    let lineStart = file.lineStarts[file.line(at: range.lowerBound) - 1]
    let padding = String(repeating: " ", count: range.lowerBound - lineStart)
    let text = padding + file.text(range)
    do {
      let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
      guard let node = try parser.singleRoot() else {
        return .success(.scalar("", range), count: 1)
      }
      var composer = YAMLComposer(file, range, lineStart: lineStart, budget: budget)
      let converted = try composer.convert(node, depth: 0)
      return .success(converted, count: composer.count)
    } catch let problem as Problem {
      return .failure(problem)
    } catch YamlError.duplicatedKeysInMapping {
      return .failure(.duplicateKey)
    } catch YamlError.scanner(_, let problem, _, _)
      where problem.contains("quoted") || problem.contains("end of stream")
    {
      return .failure(.unclosedQuote)
    } catch {
      return .failure(.syntax)
    }
  }

  private init(_ file: SourceFile, _ range: ByteRange, lineStart: Int, budget: Int) {
    self.file = file
    self.end = range.upperBound
    self.budget = budget
    let first = file.line(at: range.lowerBound)
    var starts = [lineStart]
    var line = first
    while line < file.lineCount, file.lineStarts[line] < range.upperBound {
      starts.append(file.lineStarts[line])
      line += 1
    }
    self.starts = starts
  }

  /// The deepest nesting of flow brackets and of dashes in a row.
  private static func depth(_ bytes: borrowing Span<UInt8>, _ range: ByteRange) -> Int {
    var depth = 0
    var deepest = 0
    for index in range {
      switch bytes[index] {
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      default: continue
      }
      deepest = max(deepest, depth)
    }
    return deepest
  }

  private mutating func convert(_ node: Node, depth: Int) throws(Problem) -> YAMLNode {
    count += 1
    guard count <= budget else { throw .tooLarge }
    guard depth < YAMLReader.depthLimit else { throw .tooDeep }
    let start = offset(of: node.mark)
    switch node {
    case .scalar(let scalar):
      let isEmpty = scalar.style == .plain && (scalar.string == "~" || scalar.string == "null")
      let text = scalar.style == .plain ? YAMLQuotes.withoutCurly(scalar.string) : scalar.string
      return .scalar(isEmpty ? "" : text, range(of: scalar.string, from: start))
    case .sequence(let sequence):
      var items: [YAMLNode] = []
      for item in sequence { items.append(try convert(item, depth: depth + 1)) }
      return .sequence(items, start..<max(start, items.last?.range.upperBound ?? start))
    case .mapping(let mapping):
      var entries: [YAMLNode.Entry] = []
      for (key, value) in mapping {
        let keyNode = try convert(key, depth: depth + 1)
        entries.append(
          YAMLNode.Entry(
            key: keyNode.string ?? "", keyRange: keyNode.range,
            value: try convert(value, depth: depth + 1)))
      }
      return .mapping(entries, start..<max(start, entries.last?.value.range.upperBound ?? start))
    case .alias:
      return .scalar("", start..<start)
    }
  }

  /// The offset of a mark, whose column counts Unicode scalars.
  private mutating func offset(of mark: Mark?) -> Int {
    guard let mark, starts.indices.contains(mark.line - 1) else { return starts.first ?? end }
    if mark.line != cursor.line || mark.column < cursor.column {
      cursor = (mark.line, 1, starts[mark.line - 1])
    }
    while cursor.column < mark.column, cursor.offset < end {
      cursor.offset += 1
      while cursor.offset < end, file.bytes[cursor.offset] & 0xC0 == 0x80 { cursor.offset += 1 }
      cursor.column += 1
    }
    return min(cursor.offset, end)
  }

  /// The bytes of a scalar that starts at an offset, its quotation marks included.
  private func range(of text: String, from start: Int) -> ByteRange {
    guard start < end else { return start..<start }
    let first = file.bytes[start]
    let isQuoted = first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
    let length = text.utf8.count + (isQuoted ? 2 : 0)
    return start..<min(end, start + length)
  }
}
