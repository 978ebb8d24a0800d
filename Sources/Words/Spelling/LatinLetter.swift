/// Letters with accents as the plain letters they are folded to.
enum LatinLetter {
  /// The letters for a second byte behind `C3`: U+00C0 to U+00FF.
  static func folded(_ byte: UInt8) -> [UInt8] {
    switch byte & 0xDF {
    case 0x80...0x85: [UInt8(ascii: "a")]
    case 0x86: [UInt8(ascii: "a"), UInt8(ascii: "e")]
    case 0x87: [UInt8(ascii: "c")]
    case 0x88...0x8B: [UInt8(ascii: "e")]
    case 0x8C...0x8F: [UInt8(ascii: "i")]
    case 0x90: [UInt8(ascii: "d")]
    case 0x91: [UInt8(ascii: "n")]
    case 0x92...0x96, 0x98: [UInt8(ascii: "o")]
    case 0x99...0x9C: [UInt8(ascii: "u")]
    case 0x9D: [UInt8(ascii: "y")]
    case 0x9F: byte == 0x9F ? [UInt8(ascii: "s"), UInt8(ascii: "s")] : [UInt8(ascii: "y")]
    default: []
    }
  }

  /// The letters of U+0100 to U+017F that Dutch names and their neighbours use.
  static func extended(_ lead: UInt8, _ byte: UInt8) -> [UInt8] {
    switch (lead, byte) {
    case (0xC4, 0x80...0x85): [UInt8(ascii: "a")]
    case (0xC4, 0x86...0x8D): [UInt8(ascii: "c")]
    case (0xC4, 0x92...0x9B): [UInt8(ascii: "e")]
    case (0xC4, 0x9E...0xA3): [UInt8(ascii: "g")]
    case (0xC4, 0xA8...0xB1): [UInt8(ascii: "i")]
    case (0xC4, 0xB2), (0xC4, 0xB3): [UInt8(ascii: "i"), UInt8(ascii: "j")]
    case (0xC5, 0x81), (0xC5, 0x82): [UInt8(ascii: "l")]
    case (0xC5, 0x83...0x88): [UInt8(ascii: "n")]
    case (0xC5, 0x92), (0xC5, 0x93): [UInt8(ascii: "o"), UInt8(ascii: "e")]
    case (0xC5, 0x9A...0xA1): [UInt8(ascii: "s")]
    case (0xC5, 0xAA...0xB3): [UInt8(ascii: "u")]
    case (0xC5, 0xB9...0xBE): [UInt8(ascii: "z")]
    default: []
    }
  }
}
