/// A colour of the house style, as red, green and blue from 0 to 255.
struct Colour: Hashable {
  private var red: Int
  private var green: Int
  private var blue: Int

  /// Reads `#rgb` or `#rrggbb`, and nothing else, so that no other CSS can come along.
  init?(hex text: String) {
    let digits = text.utf8.dropFirst().compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
    guard text.utf8.first == UInt8(ascii: "#"), digits.count == text.utf8.count - 1 else {
      return nil
    }
    switch digits.count {
    case 3: (red, green, blue) = (digits[0] * 17, digits[1] * 17, digits[2] * 17)
    case 6:
      red = digits[0] * 16 + digits[1]
      green = digits[2] * 16 + digits[3]
      blue = digits[4] * 16 + digits[5]
    default: return nil
    }
  }

  /// The colour as CSS writes it.
  var hex: String {
    "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// The contrast ratio of WCAG, from 1 to 21.
  func contrast(with other: Colour) -> Double {
    let (light, dark) = (max(luminance, other.luminance), min(luminance, other.luminance))
    return (light + 0.05) / (dark + 0.05)
  }

  /// This colour, made darker or lighter until letters in it can be read on a background.
  ///
  /// WCAG asks for 4.5; the rest makes up for the light being worked out roughly.
  func readable(on background: Colour) -> Colour {
    var colour = self
    let goal = background.luminance > 0.18 ? 0 : 255
    while colour.contrast(with: background) < 4.6, colour != colour.step(to: goal) {
      colour = colour.step(to: goal)
    }
    return colour
  }

  private func step(to goal: Int) -> Colour {
    var colour = self
    for path in [\Colour.red, \.green, \.blue] {
      let rest = goal - colour[keyPath: path]
      colour[keyPath: path] += abs(rest) < 12 ? rest : rest / 12
    }
    return colour
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
