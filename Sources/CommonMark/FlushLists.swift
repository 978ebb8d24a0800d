/// Lists as people write them: cmark sets the marks of a list two spaces in, as if it were within
/// another.
enum FlushLists {
  private static let mark = "  - "
  private static let shift = 2

  /// The same CommonMark, with the outermost lists at the edge.
  static func flush(_ commonMark: String) -> String {
    guard commonMark.hasPrefix(mark) || commonMark.contains("\n" + mark) else { return commonMark }
    var isInList = false
    var fence: Substring?
    return commonMark.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      if let open = fence {
        if line.hasPrefix(open) { fence = nil }
        return line
      }
      if isInList {
        if line.isEmpty { return line }
        if line.hasPrefix("  ") { return line.dropFirst(shift) }
      }
      isInList = line.hasPrefix(mark)
      if !isInList, line.hasPrefix("```") || line.hasPrefix("~~~") {
        fence = line.prefix { $0 == line.first }
      }
      return isInList ? line.dropFirst(shift) : line
    }.joined(separator: "\n")
  }
}
