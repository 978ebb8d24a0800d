internal import Files
internal import Lexicons
internal import Words

/// Makes the filters of words and names that are part of the program.
enum FilterMaker {
  /// Writes a filter of some lists, each a file with a word a line.
  ///
  /// One list becomes a filter of 8 bits a slot, which says only whether a word is in it; several
  /// become one of 16 bits, in which a word's value is the place of the first list that has it.
  static func make(_ path: String, of lists: [String]) throws {
    var entries: [(hash: UInt64, value: Int)] = []
    for (place, list) in lists.enumerated() {
      let text = String(decoding: try Disk.contents(of: list), as: UTF8.self)
      entries += text.split(separator: "\n").map { (WordHash.of(Folding.key($0)), place) }
    }
    let isWide = lists.count > 1
    guard
      let bytes = FilterMaking.bytes(of: entries, isWide: isWide, valueBits: isWide ? 2 : 0)
    else { throw BenchError.failedRun }
    try OpenFile(writing: path).write(bytes)
    print("\(path): \(entries.count) words, \(bytes.count) bytes")
  }
}
