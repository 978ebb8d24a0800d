/// The colours of a municipality as CSS that keeps letters readable.
///
/// Whatever colours are given, every letter stands at 4.5 to 1 or better on everything that it
/// can stand on, in the light scheme, in the dark one and on paper.
struct HouseColours {
  private let colours: [String: Colour]

  init(_ colours: [String: String]) {
    self.colours = colours.compactMapValues(Colour.init(hex:))
  }

  /// Custom properties for screens and paper; empty when the municipality has no colours.
  var css: String {
    guard !colours.isEmpty else { return "" }
    return """
      @media screen { :root {\(light.css) } }
      @media screen and (prefers-color-scheme: dark) { :root {\(dark.css) } }
      @media print { :root {\(paper.css) } }
      """
  }

  var light: Palette {
    Palette(
      background: colours["background"] ?? Palette.light.background,
      surface: colours["surface"],
      ink: colours["text"] ?? Palette.light.ink,
      accent: colours["accent"] ?? Palette.light.accent,
      warm: Palette.light.warm,
      line: colours["line"])
  }

  /// The colours of night; the accent of day lights up when there is none of its own.
  var dark: Palette {
    Palette(
      background: Palette.dark.background,
      surface: nil,
      ink: Palette.dark.ink,
      accent: colours["accent-dark"] ?? colours["accent"] ?? Palette.dark.accent,
      warm: Palette.dark.warm,
      line: nil)
  }

  /// The colours of paper, which is white.
  var paper: Palette {
    Palette(
      background: .white, surface: .white, ink: .black,
      accent: colours["accent"] ?? Palette.light.accent, warm: Palette.light.warm, line: nil)
  }
}
