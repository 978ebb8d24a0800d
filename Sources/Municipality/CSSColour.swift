/// A colour as style sheets write it, in the one way that a house style does.
enum CSSColour {
  /// `#rrggbb` for `#rgb`, `#rrggbb`, `rgb(…)` and `hsl(…)`; `nil` for all that is not wholly a colour.
  static func hex(of words: String) -> String? {
    if HouseStyle.isColour(words) { return words.lowercased() }
    guard let open = words.firstIndex(of: "("), words.last == ")" else { return nil }
    let inside = words[words.index(after: open)...].dropLast()
    let parts = inside.split { " ,/".contains($0) }
    guard parts.count == 3 || parts.count == 4 && isWhole(parts[3]) else { return nil }
    switch words[..<open] {
    case "rgb", "rgba": return rgb(parts)
    case "hsl", "hsla": return hsl(parts)
    default: return nil
    }
  }

  private static func isWhole(_ part: Substring) -> Bool { ["1", "1.0", "100%"].contains(part) }

  private static func rgb(_ parts: [Substring]) -> String? {
    let numbers = parts.prefix(3).compactMap { part in
      part.last == "%" ? Double(part.dropLast()).map { $0 / 100 } : Double(part).map { $0 / 255 }
    }
    return hex(numbers)
  }

  /// Hue in degrees, saturation and lightness in percents.
  private static func hsl(_ parts: [Substring]) -> String? {
    let turn = parts[0].hasSuffix("deg") ? parts[0].dropLast(3) : parts[0]
    guard let degrees = Double(turn), degrees.isFinite,
      let saturation = percents(parts[1]), let lightness = percents(parts[2])
    else { return nil }
    let hue = degrees.truncatingRemainder(dividingBy: 360)
    let strength = saturation * min(lightness, 1 - lightness)
    return hex(
      [0.0, 8, 4].map { shift in
        let place = (shift + (hue < 0 ? hue + 360 : hue) / 30).truncatingRemainder(dividingBy: 12)
        return lightness - strength * max(-1, min(place - 3, 9 - place, 1))
      })
  }

  private static func percents(_ part: Substring) -> Double? {
    guard part.last == "%", let number = Double(part.dropLast()) else { return nil }
    return (0...100).contains(number) ? number / 100 : nil
  }

  /// Red, green and blue, each from 0 to 1.
  private static func hex(_ shares: [Double]) -> String? {
    guard shares.count == 3, shares.allSatisfy({ (0...1).contains($0) }) else { return nil }
    return "#"
      + shares.map { share in
        let digits = String(Int((share * 255).rounded()), radix: 16)
        return digits.count < 2 ? "0" + digits : digits
      }.joined()
  }
}
