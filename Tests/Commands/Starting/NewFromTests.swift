import TestSupport
import Testing

@Suite("wijk new --from")
struct NewFromTests {
  private func municipality(_ name: String, _ text: String) throws -> TemporaryFolder {
    try TemporaryFolder([
      "wijk.yml": "gemeente: Elzenveld\ngebieden:\n  west: { naam: Elzenveld-West }\n",
      "gesprekken/eerder.md": "---\ngebied: west\ndatum: 2026-01-08\n---\n- mooi", name: text,
    ])
  }

  @Test("makes a note of a mail, without who sent it")
  func mail() throws {
    let folder = try municipality(
      "verslag.eml",
      """
      From: Bo <bo@elzenveld.example>
      To: west@elzenveld.example
      Subject: =?utf-8?Q?Koffie_bij_het_caf=C3=A9?=
      Date: Thu, 12 Mar 2026 20:10:00 +0100
      Content-Type: multipart/mixed; boundary="grens"

      --grens
      Content-Type: text/plain; charset=utf-8
      Content-Transfer-Encoding: quoted-printable

      Zorgen
      - het caf=C3=A9 gaat dicht, dat vinden ze=
       jammer
      --grens
      Content-Type: image/png
      Content-Transfer-Encoding: base64

      iVBORw0KGgo=
      --grens--
      """)
    let run = try Transcript(
      ["nieuw", "--gebied", "west", "--uit", "verslag.eml"], in: folder.path)
    #expect(run.status == 0)
    #expect(run.output == "gesprekken/2026-03-12-verslag.md\n")
    #expect(run.lines == ["niet meegekomen: afzender en ontvangers, 1 bijlage"])
    let note = try folder.text("gesprekken/2026-03-12-verslag.md")
    #expect(
      note.hasPrefix(
        "---\ngebied: west\ndatum: 2026-03-12\n---\n# Koffie bij het café\n\nZorgen\n"))
    #expect(note.contains("- het café gaat dicht, dat vinden ze jammer"))
    #expect(!note.contains("bo@"))
  }

  @Test("makes a note of a page, with its headings, lists and tables")
  func page() throws {
    let folder = try municipality(
      "koffie.html",
      """
      <html><head><title>Koffie &amp; thee</title><style>p { color: red }</style></head>
      <body><h2>Zorgen</h2><ul><li>de <b>stoep</b></li><li>een&nbsp;hek <img src="a.png"></li></ul>
      <table><tr><th>wie</th><th>wat</th></tr><tr><td>gemeente</td><td>lamp</td></tr></table>
      </body></html>
      """)
    let run = try Transcript(["new", "--area", "west", "--from", "koffie.html"], in: folder.path)
    #expect(run.status == 0)
    #expect(
      try folder.text("gesprekken/koffie.md") == """
        ---
        gebied: west
        ---
        # Koffie & thee

        ## Zorgen

        - de stoep
        - een hek

        | wie | wat |
        |---|---|
        | gemeente | lamp |

        """)
    #expect(run.lines == ["niet meegekomen: 1 afbeelding"])
  }

  @Test("refuses what it cannot read", arguments: ["plaatje.png", "leeg.txt"])
  func refuses(name: String) throws {
    let folder = try municipality(name, " \n")
    let run = try Transcript(["nieuw", "--uit", name], in: folder.path)
    #expect(run.status == 2)
    #expect(try folder.files(below: "gesprekken") == ["eerder.md"])
  }
}
