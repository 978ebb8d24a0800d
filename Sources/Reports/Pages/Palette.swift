/// The colours of one scheme, made to be read together.
struct Palette {
  let background: Colour
  /// What cards stand on.
  let surface: Colour
  /// A tint of the accent, for quiet fields.
  let soft: Colour
  let warmSoft: Colour
  let ink: Colour
  let muted: Colour
  let accent: Colour
  /// For what deserves attention.
  let warm: Colour
  let line: Colour

  /// The schemes that are built in; `style.css` says the same.
  static let light = Palette(
    background: Colour(0xFA, 0xF7, 0xF1), surface: nil, ink: Colour(0x26, 0x22, 0x1D),
    accent: Colour(0x17, 0x60, 0x4F), warm: Colour(0x9A, 0x43, 0x12), line: nil)
  static let dark = Palette(
    background: Colour(0x16, 0x19, 0x18), surface: nil, ink: Colour(0xEF, 0xEB, 0xE3),
    accent: Colour(0x84, 0xCB, 0xB3), warm: Colour(0xF2, 0xAB, 0x7C), line: nil)

  /// Makes a palette in which all letters can be read.
  ///
  /// A background in the middle of grey is made lighter or darker, as nothing can be read on it. A
  /// surface that is dark where the background is light, or the other way round, is not used: no
  /// letter could be read on both.
  init(
    background: Colour, surface: Colour?, ink: Colour, accent: Colour, warm: Colour, line: Colour?
  ) {
    let background = background.fitForText
    self.background = background
    let given = surface.map(\.fitForText).flatMap { $0.isLight == background.isLight ? $0 : nil }
    self.surface = given ?? background.mixed(with: .white, background.isLight ? 70 : 5)
    let fields = [background, self.surface]
    // A tint is made of the accent as it can be read, and letters must be readable on the tint.
    soft = background.mixed(with: accent.readable(on: fields), 10)
    warmSoft = background.mixed(with: warm.readable(on: fields), 10)
    let all = fields + [soft, warmSoft]
    self.ink = ink.readable(on: all)
    muted = self.ink.mixed(with: background, 32).readable(on: all)
    self.accent = accent.readable(on: all)
    self.warm = warm.readable(on: all)
    self.line = line ?? background.mixed(with: self.ink, 16)
  }

  /// The custom properties of the style sheet.
  var css: String {
    [
      ("background", background), ("surface", surface), ("soft", soft), ("warm-soft", warmSoft),
      ("ink", ink), ("muted", muted), ("accent", accent), ("warm", warm), ("line", line),
    ].map { " --\($0): \($1.hex);" }.joined()
  }
}
