import Diagnostics
import Calendar
import Municipality
import Notes
import Opgave
import Source

/// The fictional municipality of the tests.
extension Municipality {
  static var elzenveld: Municipality {
    Municipality(
      name: "Elzenveld",
      areas: [
        Area(
          id: "west", name: "Elzenveld-West",
          neighbourhoods: [
            Neighbourhood(
              name: "Lindehof", code: "BU99990102", aliases: ["Beukenkamp II", "Beukenkamp 2"]),
            Neighbourhood(name: "Wissel", partOf: "BU99990111"),
          ]),
        Area(id: "ganzeveen", name: "Ganzeveen"),
      ],
      themes: [
        Theme(id: "groen", name: .init(nl: "Groen", en: "Green")),
        Theme(id: "wonen", name: .init(nl: "Wonen", en: "Homes")),
        Theme(id: "eenzaam", name: .init(nl: "Eenzaamheid", en: "Loneliness"), isSensitive: true),
      ],
      organisations: [Organisation(id: "de-elzen", name: "De Elzen", kind: .housing)]
    )
  }
}

extension Conversation {
  /// A conversation in Elzenveld-West on 12 March 2026, but for what a test changes.
  static func sample(
    _ note: String = "gesprekken/a.md", _ change: (inout Conversation) -> Void = { _ in }
  ) -> Conversation {
    var conversation = Conversation(note: note, id: note.filter { $0 != "/" && $0 != "." })
    conversation.area = "west"
    conversation.date = day("2026-03-12")
    change(&conversation)
    return conversation
  }
}

extension NotedAgreement {
  static func sample(
    _ id: String? = "planning", _ status: AgreementStatus = .agreed, text: String = "Rondsturen",
    line: Int = 10, _ change: (inout NotedAgreement) -> Void = { _ in }
  ) -> NotedAgreement {
    var agreement = NotedAgreement(text: text, line: line, status: status)
    agreement.id = id
    change(&agreement)
    return agreement
  }
}

/// A day that exists, as ISO 8601 writes it.
func day(_ iso: String) -> CalendarDate {
  CalendarDate(iso: iso) ?? CalendarDate(dayNumber: 0)
}

/// Compiles conversations as of 1 July 2026.
func compiled(
  _ conversations: [Conversation], in municipality: Municipality = .elzenveld,
  period: String? = nil, asOf referenceDate: String = "2026-07-01", areas: Set<String> = []
) -> (document: OpgaveDocument, findings: [String]) {
  var aggregator = Aggregator(
    Gazetteer(municipality), period: period.flatMap { Period(parsing: $0) },
    referenceDate: day(referenceDate), areas: areas)
  for conversation in conversations { aggregator.add(conversation) }
  let result = aggregator.finish()
  let findings = result.findings.map { finding in
    let line = finding.position.map { ":\($0.line)" } ?? ""
    return "\(finding.path)\(line) \(finding.diagnostic.code)"
  }
  return (result.document, findings)
}

extension OpgaveDocument {
  subscript(id: String) -> Wijkopgave {
    areas.first { $0.id == id } ?? Wijkopgave(id: id, name: "?")
  }
}
