internal import Calendar
internal import Diagnostics
internal import Words
internal import Publication

/// A fact about a conversation that statements can be compared by.
struct ResearchVariable {
  enum Value {
    case text(String)
    case number(Int)
    case truth(Bool)
    /// A day as ISO 8601 writes it.
    case day(String)
  }

  let key: String
  let name: String
  /// The type in the words of REFI-QDA.
  let type: String
  let value: (TracedTalk) -> Value?

  var id: NameUUID { NameUUID("variable", key) }

  /// The variables that a file may have.
  static func all(of research: TracedResearch) -> [ResearchVariable] {
    let words = ResearchWords(research.value.language)
    let area = ResearchVariable(
      key: "area", name: words.say("Gebied", "Area"), type: "Text"
    ) { .text($0.value.areaName) }
    let residents = ResearchVariable(
      key: "residents", name: words.say("Bewoners", "Residents"), type: "Text"
    ) { .text(words.people($0.value.residents)) }
    return research.trace == nil ? [area, residents] : [area, residents] + traced(words)
  }

  private static func traced(_ words: ResearchWords) -> [ResearchVariable] {
    [
      ResearchVariable(key: "kind", name: words.say("Soort gesprek", "Kind"), type: "Text") {
        $0.trace.map { .text(words.name($0.kind)) }
      },
      ResearchVariable(key: "date", name: words.say("Datum", "Date"), type: "Date") {
        $0.trace.map { .day($0.date.description) }
      },
      ResearchVariable(key: "dayPart", name: words.say("Dagdeel", "Time of day"), type: "Text") {
        $0.trace?.dayPart.map { .text(words.name($0)) }
      },
      ResearchVariable(key: "places", name: words.say("Buurten", "Places"), type: "Text") {
        $0.trace.map { .text($0.neighbourhoods.joined(separator: ", ")) }
      },
      ResearchVariable(
        key: "fewest", name: words.say("Bewoners, ten minste", "Residents, at least"),
        type: "Integer"
      ) { $0.trace?.fewestResidents.map { .number($0) } },
      ResearchVariable(
        key: "confidential", name: words.say("Vertrouwelijk", "Confidential"), type: "Boolean"
      ) { $0.trace.map { .truth($0.isConfidential) } },
      ResearchVariable(key: "note", name: words.say("Notitie", "Note"), type: "Text") {
        $0.trace.map { .text($0.note) }
      },
    ]
  }
}
