internal import Dutch

/// The hashes of words that a detector asks for by name.
enum Word {
  static let ms = WordHash.of("ms".utf8)
  static let de = WordHash.of("de".utf8)
  static let heer = WordHash.of("heer".utf8)
  static let politie = WordHash.of("politie".utf8)
  static let van = WordHash.of("van".utf8)
  static let op = WordHash.of("op".utf8)
  static let tot = WordHash.of("tot".utf8)
  static let woont = WordHash.of("woont".utf8)
  static let met = WordHash.of("met".utf8)
}
