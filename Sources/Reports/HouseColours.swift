/// The colours of a municipality as CSS that keeps letters readable.
struct HouseColours {
  /// The colours of the built-in style that others are read on.
  private static let light = Colour(hex: "#faf7f1")
  private static let dark = Colour(hex: "#161918")

  private let colours: [String: Colour]

  init(_ colours: [String: String]) {
    self.colours = colours.compactMapValues(Colour.init(hex:))
  }

  /// Custom properties for either scheme; a name that ends in `-dark` is for the dark one.
  var css: String {
    let light = rules(colours.filter { !$0.key.hasSuffix("-dark") }, on: background(dark: false))
    let dark = rules(
      Dictionary(
        uniqueKeysWithValues: colours.compactMap { name, colour in
          name.hasSuffix("-dark") ? (String(name.dropLast(5)), colour) : nil
        }), on: background(dark: true))
    return
      (light.isEmpty ? "" : "@media (prefers-color-scheme: light), print { :root {\(light) } }\n")
      + (dark.isEmpty
        ? "" : "@media screen and (prefers-color-scheme: dark) { :root {\(dark) } }\n")
  }

  private func background(dark: Bool) -> Colour? {
    dark
      ? colours["background-dark"] ?? Self.dark
      : colours["background"] ?? Self.light
  }

  private func rules(_ colours: [String: Colour], on background: Colour?) -> String {
    colours.filter { Self.names.contains($0.key) }.sorted { $0.key < $1.key }.map { name, colour in
      let isLetters = Self.letters.contains(name)
      let shown = isLetters ? background.map(colour.readable(on:)) ?? colour : colour
      return " --\(name): \(shown.hex);"
    }.joined()
  }

  private static let letters: Set<String> = ["accent", "ink", "muted", "warm"]
  private static let names = letters.union(["background", "surface", "line", "soft", "warm-soft"])
}
