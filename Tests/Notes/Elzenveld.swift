import Diagnostics
import Municipality
import Source

@testable import Notes

/// The fictional municipality in which the notes of these tests were written.
enum Elzenveld {
  static let gazetteer = Gazetteer(MunicipalityReader.read(file).municipality)

  private static let file = SourceFile(
    path: "wijk.yml",
    text: """
      gemeente: Elzenveld
      gebieden:
        west:
          naam: Elzenveld-West
          ook bekend als: [west]
          buurten:
            - { naam: Lindehof, code: BU99990102, ook bekend als: [Beukenkamp II] }
            - { naam: De Bongerd, ook bekend als: [Fruitbuurt] }
        ganzeveen:
          naam: Ganzeveen en buitengebied
          ook bekend als: [Ganzeveen, Ganze veen]
          buurten: [Oude Dijk]
        noord:
          naam: Elzenveld-Noord
          buurten: [Zwaluwbuurt, Esdoornpark]
      organisaties:
        de-elzen: { naam: De Elzen, soort: corporatie, ook bekend als: [corporatie] }
        welzijn: { naam: Welzijn Elzenveld, soort: welzijn, ook bekend als: [welzijn] }
        bieb: { naam: Bibliotheek, soort: overig, ook bekend als: [bieb] }
        dorpsbelang: { naam: Dorpsbelang, soort: bewoners }
      vakanties: { meivakantie: 2026-04-25..2026-05-03 }
      """)
}

/// Reads a note as `wijk parse` does.
func reading(_ text: String, path: String = "notitie.md") -> NoteReading {
  NoteReader(Elzenveld.gazetteer).read(SourceFile(path: path, text: text))
}

/// The conversation in a note; an empty one when the note is refused.
func conversation(_ text: String, path: String = "notitie.md") -> Conversation {
  reading(text, path: path).conversation ?? Conversation(note: path, id: "")
}

/// The conversation in a note whose head is complete and whose body is this.
func conversation(body: String) -> Conversation { conversation(head + body) }

/// The codes of the findings in a note, in order.
func codes(_ text: String, path: String = "notitie.md") -> [String] {
  reading(text, path: path).diagnostics.map(\.code.description)
}

/// A complete head of six lines, of a conversation on 12 March 2026.
let head = """
  ---
  soort: huiskamergesprek
  gebied: west
  datum: 2026-03-12
  ---

  """
