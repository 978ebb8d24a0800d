/// Tables as C, which puts them into the program as they are.
enum CSource {
  /// A file with some tables, each by its name without `wijk_`.
  static func text(_ tables: [(name: String, bytes: [UInt8])]) -> String {
    """
    #include "CLexicons.h"

    \(tables.map { table("wijk_\($0.name)", $0.bytes) }.joined(separator: "\n"))
    """
  }

  /// A function that gives a table, one that gives the count of its bytes, and the table.
  private static func table(_ name: String, _ bytes: [UInt8]) -> String {
    """
    static const uint64_t \(name)_words[] = {
    \(numbers(bytes))
    };
    const void *\(name)(void) { return \(name)_words; }
    size_t \(name)_count(void) { return \(bytes.count); }

    """
  }

  /// Bytes as numbers of eight of them, the lowest first.
  private static func numbers(_ bytes: [UInt8]) -> String {
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 8) {
      let number = bytes[start..<min(start + 8, bytes.count)].reversed()
        .reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      text += number == 0 ? "0,\n" : "0x\(String(number, radix: 16)),\n"
    }
    return text
  }
}
