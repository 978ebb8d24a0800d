import Municipality
import Testing

@Suite("Design tokens")
struct DesignTokensTests {
  @Test("give a house style its colours, the first of a name and the best of its names")
  func colours() {
    let tokens = DesignTokens(
      styleSheet: """
        /* Elzenveld */
        .elzenveld-theme {
          --utrecht-heading-color: #111111;
          --utrecht-link-color: var(--elzenveld-color-groen);
          --elzenveld-color-groen: hsl(160 53% 25%);
          --utrecht-document-color:rgb(38, 34, 29);
          --nl-document-background-color: #FAF;
          --utrecht-separator-color: var(--nergens);
        }
        @media (prefers-color-scheme: dark) { .elzenveld-theme { --utrecht-document-color: #fff } }
        """)
    #expect(
      tokens.colours == ["accent": "#1e624b", "text": "#26221d", "background": "#faf"])
  }

  @Test(
    "are no colour, whatever else stands in them",
    arguments: [
      "red;}body{display:none", "url(https://x.example)", "#12345", "rgb(1,2)", "rgb(300 0 0)",
      "hsl(nan 1% 1%)", "hsl(0 1 1)", "rgba(0,0,0,0.5)", "var(--utrecht-link-color)", "",
    ])
  func noColour(value: String) {
    #expect(DesignTokens(styleSheet: "a{--utrecht-link-color: \(value);}").colours.isEmpty)
  }

  @Test("leave the colours of wijk.yml as they are")
  func ownFirst() {
    var style = HouseStyle(colours: ["accent": "#123456"])
    style.take(
      DesignTokens(styleSheet: "a{--utrecht-link-color:#fff;--utrecht-document-color:#222}"))
    #expect(style.colours == ["accent": "#123456", "text": "#222"])
  }
}
