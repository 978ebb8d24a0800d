/// The difference between two texts, as `diff -u` and `git apply` write and read it.
struct UnifiedDiff {
  /// The unchanged lines shown around a change.
  private static let context = 3

  /// A line of the difference, with its mark.
  private struct Entry {
    let mark: Character
    let line: Substring
    /// The line numbers in both texts, from zero, at which it stands.
    let old: Int
    let new: Int
  }

  let text: String

  init(old: String, new: String, path: String) {
    let entries = Self.entries(Self.lines(of: old), Self.lines(of: new))
    let hunks = Self.hunks(entries)
    guard !hunks.isEmpty else {
      text = ""
      return
    }
    let name = path.drop { $0 == "/" }
    var output = "--- a/\(name)\n+++ b/\(name)\n"
    for hunk in hunks { output += Self.drawn(entries[hunk]) }
    text = output
  }

  /// The lines with their line breaks, so that a missing last one shows.
  private static func lines(of text: String) -> [Substring] {
    var lines: [Substring] = []
    var start = text.startIndex
    var index = start
    while index < text.endIndex {
      let next = text.utf8.index(after: index)
      if text.utf8[index] == UInt8(ascii: "\n") {
        lines.append(text[start..<next])
        start = next
      }
      index = next
    }
    if start < text.endIndex { lines.append(text[start...]) }
    return lines
  }

  private static func entries(_ old: [Substring], _ new: [Substring]) -> [Entry] {
    var entries: [Entry] = []
    var (left, right) = (0, 0)
    for kept in LineMatching(old, new).pairs + [(old.count, new.count)] {
      while left < kept.old {
        entries.append(Entry(mark: "-", line: old[left], old: left, new: right))
        left += 1
      }
      while right < kept.new {
        entries.append(Entry(mark: "+", line: new[right], old: left, new: right))
        right += 1
      }
      guard left < old.count else { break }
      entries.append(Entry(mark: " ", line: new[right], old: left, new: right))
      left += 1
      right += 1
    }
    return entries
  }

  /// The parts around changes that lie close together.
  private static func hunks(_ entries: [Entry]) -> [Range<Int>] {
    var hunks: [Range<Int>] = []
    for index in entries.indices where entries[index].mark != " " {
      let start = max(0, index - context)
      let end = min(entries.count, index + context + 1)
      if let last = hunks.last, start <= last.upperBound {
        hunks[hunks.count - 1] = last.lowerBound..<end
      } else {
        hunks.append(start..<end)
      }
    }
    return hunks
  }

  private static func drawn(_ entries: ArraySlice<Entry>) -> String {
    guard let first = entries.first else { return "" }
    let old = entries.count { $0.mark != "+" }
    let new = entries.count { $0.mark != "-" }
    // A side without lines is counted from the line before it.
    let oldStart = first.old + (old == 0 ? 0 : 1)
    let newStart = first.new + (new == 0 ? 0 : 1)
    var text = "@@ -\(oldStart),\(old) +\(newStart),\(new) @@\n"
    for entry in entries {
      text.append(entry.mark)
      text += entry.line
      if entry.line.utf8.last != UInt8(ascii: "\n") { text += "\n\\ No newline at end of file\n" }
    }
    return text
  }
}
