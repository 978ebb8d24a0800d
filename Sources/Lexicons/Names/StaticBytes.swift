internal import CLexicons

/// Bytes that are part of the program, and so are there for as long as it runs.
@safe
struct StaticBytes: RandomAccessCollection, @unchecked Sendable {
  private let start: UnsafePointer<UInt8>
  let endIndex: Int
  var startIndex: Int { 0 }

  private init(_ start: UnsafePointer<UInt8>, _ count: Int) {
    unsafe self.start = start
    endIndex = count
  }

  /// The filter of words that are no person's name.
  static let knownWords = unsafe StaticBytes(wijk_known_words(), wijk_known_words_count())
  /// The filter of given and family names.
  static let personalNames = unsafe StaticBytes(
    wijk_personal_names(), wijk_personal_names_count())

  subscript(index: Int) -> UInt8 {
    precondition(index >= 0 && index < endIndex)
    return unsafe start[index]
  }
}
