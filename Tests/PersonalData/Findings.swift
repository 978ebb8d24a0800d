import PersonalData
import Source
import TestSupport
import Testing

/// What a municipality of these tests has made public.
let elzenveld = PublicKnowledge(
  mailboxes: ["buurtbus@vervoer.example"],
  domains: ["elzenveld.example"],
  phoneNumbers: ["0578-999 000", "+31 6 99 99 00 01", "0612000000"],
  names: [
    "Elzenveld", "Elzenveld-West", "Lindehof", "Wissel", "De Bongerd", "De Elzen", "Oude Dijk",
    "De Brink", "Basisschool De Vlier", "Stichting Willem Elzen",
  ])

let finder = PersonalDataFinder(allowing: elzenveld)

/// The kinds of what is told of one person.
private let told: Set<PersonalDataKind> = [
  .healthDetail, .debtDetail, .justiceDetail, .religionDetail, .originDetail, .homeAddress,
]

/// Expects the marked ranges of a text to be found, all of one kind and nothing besides.
///
/// Every text is tried as it stands, behind letters of several bytes, and with `\r\n`.
func expect(
  _ kind: PersonalDataKind, in marked: String,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let variants = [marked, "Eén café.\n\n" + marked, marked.replacing("\n", with: "\r\n")]
  for variant in variants {
    let source = MarkedSource(variant)
    // What is told of a person, and where, are findings of their own beside the person.
    let besides = kind == .onePerson ? told : []
    let found = finder.matches(in: source.file.bytes).filter { !besides.contains($0.kind) }
    #expect(
      found.map { source.file.text($0.range) } == source.ranges.map(source.file.text)
        && found.map(\.range) == source.ranges && found.allSatisfy { $0.kind == kind },
      "\(found.map { "\($0.kind.rawValue): \(source.file.text($0.range))" }) in \(variant)",
      sourceLocation: sourceLocation)
  }
}

/// Expects nothing to be found in a text.
func expectNothing(in text: String, sourceLocation: SourceLocation = #_sourceLocation) {
  let file = SourceFile(path: "notitie.md", text: text)
  let found = finder.matches(in: file.bytes)
  #expect(
    found.isEmpty, "\(found.map { "\($0.kind.rawValue): \(file.text($0.range))" }) in \(text)",
    sourceLocation: sourceLocation)
}
