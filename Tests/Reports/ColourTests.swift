import TestSupport
import Testing

@testable import Reports

@Suite("Colours of the house style")
struct ColourTests {
  @Test(
    "are hexadecimal and nothing else",
    arguments: [
      Case("six digits", "#1f5f4a", "#1f5f4a"),
      Case("three digits", "#fa0", "#ffaa00"),
      Case("capitals", "#ABCDEF", "#abcdef"),
      Case("a name", "red", nil),
      Case("other CSS", "#fff;} body{display:none", nil),
      Case("too short", "#ff", nil),
      Case("nothing", "", nil),
      Case("no sharp", "ffffff", nil),
      Case("an odd digit", "#ggg", nil),
    ])
  func reading(_ example: Case<String, String?>) {
    #expect(Colour(hex: example.input)?.hex == example.expected)
  }

  @Test("have the contrast that WCAG says")
  func contrast() throws {
    let grey = try #require(Colour(hex: "#777777"))
    #expect(abs(Colour.black.contrast(with: .white) - 21) < 0.01)
    #expect(abs(grey.contrast(with: .white) - 4.48) < 0.05)
    #expect(grey.contrast(with: grey) == 1)
  }

  @Test("keep every letter readable on every field, whatever is given")
  func readable() {
    let given = [
      "#000", "#fff", "#ff0", "#0ff", "#f0f", "#f00", "#0f0", "#00f", "#777", "#888", "#1f5f4a",
      "#faf7f2", "#ffd700", "#c0c0c0", "#2b2b2b",
    ]
    for background in given {
      for accent in given {
        for surface in given {
          let colours = HouseColours([
            "background": background, "accent": accent, "surface": surface, "text": accent,
          ])
          for palette in [colours.light, colours.dark] {
            let fields = [palette.background, palette.surface, palette.soft, palette.warmSoft]
            for letters in [palette.ink, palette.muted, palette.accent, palette.warm] {
              let worst = fields.map { letters.contrast(with: $0) }.min() ?? 0
              #expect(worst >= 4.5, "\(background) \(accent) \(surface)")
            }
          }
        }
      }
    }
  }

  @Test("say nothing where the municipality says nothing, or nothing that is a colour")
  func absent() {
    #expect(HouseColours([:]).css.isEmpty)
    #expect(HouseColours(["accent": "url(javascript:x)"]).css.isEmpty)
  }

  @Test("are the same as those of the style sheet when they are built in")
  func builtIn() {
    for line in [Palette.light.css, Palette.dark.css] {
      for rule in line.split(separator: ";") {
        #expect(PageTemplates.styleSheet.contains(rule.drop { $0 == " " } + ";"))
      }
    }
  }
}
