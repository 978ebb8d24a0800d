import TestSupport
import Testing

@testable import Notes

@Suite("Ways to say that something is not for the report")
struct KeepOutWaysTests {
  static let marks = [
    // Verbs for what is done with a record, and the places where it may not go.
    "niet rapporteren", "liever niet rapporteren", "niet rapporteren a.u.b.", "ff niet meedelen",
    "nt delen", "niet doorspelen aan de gemeente", "mag niet gerapporteerd worden",
    "niet op FB", "niet op de app", "niet extern delen", "niet aan derden", "niet hardop zeggen",
    "niet buiten deze groep", "nie voort vertellen", "niet in eindverslag", "niet i.h. verslag",
    "nvt voor verslag", "geen verslag hiervan", "liever geen verslag", "hier geen notitie van",
    "mag ik niet zeggen", "wil niet dat ik dit noteer", "pas na akkoord delen",
    // Letters, and other languages.
    "n.v.v.", "nfp", "fyeo", "vertrouwel.", "tss ons", "ne pas publier", "vertraulich",
    // How people ask to keep silent.
    "houden we voor ons", "hou voor je", "onder 4 ogen", "zwijgen", "ik heb niks gezegd",
    "je weet van niks", "buiten de boeken", "naam niet noemen", "wil anoniem blijven",
    "alleen ter achtergrond", "na lezen weg",
  ]

  @Test("a mark behind a line keeps it out, with and without brackets", arguments: marks)
  func behind(_ mark: String) {
    for line in ["de pachter stopt (\(mark))", "de pachter stopt, \(mark)"] {
      #expect(conversation(body: "## Zorgen\n- \(line)").signals.isEmpty, "\(line)")
    }
  }

  @Test(
    "words that say other things too are a mark between brackets, as a heading and as a label",
    arguments: [
      "niet plaatsen", "liever niet plaatsen", "niet meenemen", "niet appen", "overslaan",
      "skip", "nvp", "roddel", "beroepsgeheim", "voor onszelf", "eigen indruk", "klad",
    ])
  func loose(_ mark: String) {
    #expect(conversation(body: "## Zorgen\n- de pachter stopt (\(mark))").signals.isEmpty)
    #expect(conversation(body: "## Zorgen\n- \(mark): de pachter stopt").signals.isEmpty)
    #expect(conversation(body: "## Zorgen\n- v\n\n## \(mark)\n- lamp").withheld.count == 1)
  }

  @Test(
    "words that stand out are a mark that emphasis sets apart",
    arguments: [
      "de pachter stopt **intern**", "de pachter stopt *niet delen*", "**geheim** de pachter stopt",
      "de pachter stopt ==gevoelig==.", "de pachter stopt __vertr__", "de pachter stopt `privé`",
    ])
  func emphasised(_ line: String) {
    #expect(conversation(body: "## Zorgen\n- \(line)").signals.isEmpty)
  }

  @Test(
    "in the head of a note keep the note out",
    arguments: [
      "niet rapporteren: ja", "rapportage: nee", "status: nfp", "label: 🔒", "extern: nee",
      "opmerking: niet rapporteren", "nb: geen verslag hiervan", "naar buiten brengen: liever niet",
    ])
  func head(_ field: String) {
    let found = conversation("---\ngebied: west\ndatum: 2026-03-12\n\(field)\n---\n- a")
    #expect(found.confidential)
  }

  static let told = [
    "dat wordt niet gerapporteerd door de gemeente", "meldingen worden niet opgenomen",
    "niet delen van de fiets is jammer", "de aannemer wil niet rapporteren over de bomen",
    "klachten worden niet geregistreerd", "hek bij de sloot liever niet plaatsen",
    "honden niet loslaten op het gras", "wie het pad onderhoudt, weet niemand",
    "oudere bewoners appen niet", "veel ouderen zitten niet op de app",
    "bus 12 schrappen wil niemand", "er valt niet over te praten met de huisbaas",
    "we kregen geen verslag van de inloop", "liever anoniem melden bij overlast",
    "katten graag binnen houden in het broedseizoen", "je weet nooit waar je aan toe bent",
    "uit de notulen van de vve blijkt niets", "de sleutel niet afgeven aan anderen",
    "een *gevoelig* punt is het parkeren", "de *interne* trap is glad",
  ]

  @Test("are told from what people say with the same words", arguments: told)
  func isPublic(_ line: String) {
    let found = conversation(body: "## Zorgen\n- \(line)")
    #expect(found.withheld.isEmpty && found.signals.count == 1)
  }
}
