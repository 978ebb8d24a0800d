/// Some of the tokens of a line, asked for in the same time however many there are.
public struct TokenSet: Sendable {
  private var marks: [Bool]

  /// - Parameters:
  ///   - line: The line.
  ///   - ranges: The tokens that are in it from the start.
  public init(of line: Line, _ ranges: some Sequence<Range<Int>> = []) {
    marks = Array(repeating: false, count: line.tokens.count)
    for range in ranges { insert(range) }
  }

  public mutating func insert(_ tokens: Range<Int>) {
    for index in tokens { marks[index] = true }
  }

  public func contains(_ index: Int) -> Bool { marks.indices.contains(index) && marks[index] }

  public func overlaps(_ tokens: Range<Int>) -> Bool { tokens.contains(where: contains) }
}
