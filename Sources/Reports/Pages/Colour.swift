/// A colour of the house style, as red, green and blue from 0 to 255.
struct Colour: Hashable {
  private var red: Int
  private var green: Int
  private var blue: Int

  static let white = Colour(255, 255, 255)
  static let black = Colour(0, 0, 0)

  init(_ red: Int, _ green: Int, _ blue: Int) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// Reads `#rgb` or `#rrggbb`, and nothing else, so that no other CSS can come along.
  init?(hex text: String) {
    let digits = text.utf8.dropFirst().compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
    guard text.utf8.first == UInt8(ascii: "#"), digits.count == text.utf8.count - 1 else {
      return nil
    }
    switch digits.count {
    case 3: self.init(digits[0] * 17, digits[1] * 17, digits[2] * 17)
    case 6:
      self.init(
        digits[0] * 16 + digits[1], digits[2] * 16 + digits[3], digits[4] * 16 + digits[5])
    default: return nil
    }
  }

  /// Red, green and blue.
  var bytes: [UInt8] { [red, green, blue].map { UInt8(truncatingIfNeeded: $0) } }

  /// The colour as CSS writes it.
  var hex: String {
    "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// Whether black letters read better on it than white ones.
  var isLight: Bool { luminance > 0.18 }

  /// This colour, or one on the same side of grey on which letters stand out well, tints included.
  var fitForText: Colour {
    let (letters, goal): (Colour, Colour) = isLight ? (.black, .white) : (.white, .black)
    var percent = 0
    var colour = self
    while percent < 100, colour.contrast(with: letters) < 8 {
      percent += 4
      colour = mixed(with: goal, percent)
    }
    return colour
  }

  /// The contrast ratio of WCAG, from 1 to 21.
  func contrast(with other: Colour) -> Double {
    let (light, dark) = (max(luminance, other.luminance), min(luminance, other.luminance))
    return (light + 0.05) / (dark + 0.05)
  }

  /// This colour with some parts of a hundred of another in it.
  func mixed(with other: Colour, _ percent: Int) -> Colour {
    func mix(_ one: Int, _ two: Int) -> Int { (one * (100 - percent) + two * percent + 50) / 100 }
    return Colour(
      mix(red, other.red), mix(green, other.green), mix(blue, other.blue))
  }

  /// This colour, made darker or lighter until letters in it can be read on all backgrounds.
  ///
  /// The backgrounds lie on the same side of grey. WCAG asks for 4.5; the rest makes up for the
  /// light being worked out roughly.
  func readable(on backgrounds: [Colour]) -> Colour {
    let goal: Colour = backgrounds.allSatisfy(\.isLight) ? .black : .white
    var percent = 0
    var colour = self
    while percent < 100, !colour.isReadable(on: backgrounds) {
      percent += 4
      colour = mixed(with: goal, percent)
    }
    return colour
  }

  private func isReadable(on backgrounds: [Colour]) -> Bool {
    backgrounds.allSatisfy { contrast(with: $0) >= 4.6 }
  }

  private var luminance: Double {
    0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
  }

  /// The light of a channel: a cubic that stays within a thousandth of the curve of sRGB.
  private static func linear(_ channel: Int) -> Double {
    let value = Double(channel) / 255
    return value * (value * (value * 0.305_306_011 + 0.682_171_111) + 0.012_522_878)
  }
}
