/// SHA-256 in the making (FIPS 180-4, §6.2).
struct SHA256State {
  private var words: InlineArray<8, UInt32> = [
    0x6A09_E667, 0xBB67_AE85, 0x3C6E_F372, 0xA54F_F53A,
    0x510E_527F, 0x9B05_688C, 0x1F83_D9AB, 0x5BE0_CD19,
  ]

  /// Two words of the hash as one number, counted from 0 to 3.
  func pair(_ index: Int) -> UInt64 {
    UInt64(words[2 * index]) << 32 | UInt64(words[2 * index + 1])
  }

  /// Adds a whole message and what closes it, once.
  mutating func add(_ message: [UInt8]) {
    let bytes = message.span
    let whole = bytes.count & ~63
    var start = 0
    while start < whole {
      add(block: bytes, at: start)
      start += 64
    }
    // A one, zeros, and the length in bits, in one more block or two.
    var rest = message[whole...] + [0x80]
    rest += [UInt8](repeating: 0, count: (rest.count > 56 ? 120 : 56) - rest.count)
    let bits = UInt64(bytes.count) * 8
    rest += (0..<8).map { UInt8(truncatingIfNeeded: bits >> UInt64(56 - 8 * $0)) }
    let end = Array(rest)
    for start in stride(from: 0, to: end.count, by: 64) { add(block: end.span, at: start) }
  }

  private mutating func add(block bytes: Span<UInt8>, at start: Int) {
    var schedule = InlineArray<16, UInt32> { index in
      let place = start + 4 * index
      return UInt32(bytes[place]) << 24 | UInt32(bytes[place + 1]) << 16
        | UInt32(bytes[place + 2]) << 8 | UInt32(bytes[place + 3])
    }
    var (a, b, c, d) = (words[0], words[1], words[2], words[3])
    var (e, f, g, h) = (words[4], words[5], words[6], words[7])
    for round in 0..<64 {
      let word: UInt32
      if round < 16 {
        word = schedule[round]
      } else {
        let (near, far) = (schedule[(round + 1) & 15], schedule[(round + 14) & 15])
        let low = Self.turn(near, 7) ^ Self.turn(near, 18) ^ near >> 3
        let high = Self.turn(far, 17) ^ Self.turn(far, 19) ^ far >> 10
        word = schedule[round & 15] &+ low &+ schedule[(round + 9) & 15] &+ high
        schedule[round & 15] = word
      }
      let choice = e & f ^ ~e & g
      let majority = a & b ^ a & c ^ b & c
      let right = Self.turn(e, 6) ^ Self.turn(e, 11) ^ Self.turn(e, 25)
      let left = Self.turn(a, 2) ^ Self.turn(a, 13) ^ Self.turn(a, 22)
      let sum = h &+ right &+ choice &+ Self.constants[round] &+ word
      (h, g, f, e) = (g, f, e, d &+ sum)
      (d, c, b, a) = (c, b, a, sum &+ left &+ majority)
    }
    let added: InlineArray<8, UInt32> = [a, b, c, d, e, f, g, h]
    for index in added.indices { words[index] &+= added[index] }
  }

  /// Turns the bits of a word to the right.
  private static func turn(_ word: UInt32, _ places: UInt32) -> UInt32 {
    word &>> places | word &<< (32 - places)
  }

  /// The first bits of the fractions of the cube roots of the first 64 primes.
  private static let constants: InlineArray<64, UInt32> = [
    0x428A_2F98, 0x7137_4491, 0xB5C0_FBCF, 0xE9B5_DBA5, 0x3956_C25B, 0x59F1_11F1, 0x923F_82A4,
    0xAB1C_5ED5, 0xD807_AA98, 0x1283_5B01, 0x2431_85BE, 0x550C_7DC3, 0x72BE_5D74, 0x80DE_B1FE,
    0x9BDC_06A7, 0xC19B_F174, 0xE49B_69C1, 0xEFBE_4786, 0x0FC1_9DC6, 0x240C_A1CC, 0x2DE9_2C6F,
    0x4A74_84AA, 0x5CB0_A9DC, 0x76F9_88DA, 0x983E_5152, 0xA831_C66D, 0xB003_27C8, 0xBF59_7FC7,
    0xC6E0_0BF3, 0xD5A7_9147, 0x06CA_6351, 0x1429_2967, 0x27B7_0A85, 0x2E1B_2138, 0x4D2C_6DFC,
    0x5338_0D13, 0x650A_7354, 0x766A_0ABB, 0x81C2_C92E, 0x9272_2C85, 0xA2BF_E8A1, 0xA81A_664B,
    0xC24B_8B70, 0xC76C_51A3, 0xD192_E819, 0xD699_0624, 0xF40E_3585, 0x106A_A070, 0x19A4_C116,
    0x1E37_6C08, 0x2748_774C, 0x34B0_BCB5, 0x391C_0CB3, 0x4ED8_AA4A, 0x5B9C_CA4F, 0x682E_6FF3,
    0x748F_82EE, 0x78A5_636F, 0x84C8_7814, 0x8CC7_0208, 0x90BE_FFFA, 0xA450_6CEB, 0xBEF9_A3F7,
    0xC671_78F2,
  ]
}
