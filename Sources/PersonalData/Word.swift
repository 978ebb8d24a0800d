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
  static let `in` = WordHash.of("in".utf8)
  static let onder = WordHash.of("onder".utf8)
  static let zit = WordHash.of("zit".utf8)
  static let zat = WordHash.of("zat".utf8)
  static let oud = WordHash.of("oud".utf8)
  static let old = WordHash.of("old".utf8)
  static let en = WordHash.of("en".utf8)
  static let and = WordHash.of("and".utf8)
  static let met = WordHash.of("met".utf8)
}
