internal import Diagnostics
internal import Calendar
internal import Words
internal import Notes

/// The agreements of a municipality, joined from all notes by their marks.
///
/// Conversations come in by day. An agreement is of the area that opened it, also when
/// another area has a word about it.
struct AgreementRegister {
  private struct LifeLine {
    var agreement: Agreement
    let area: String
    /// Whether it belongs in the report: touched in the period, or open when that began.
    var isShown: Bool
    /// The areas that used its mark as theirs.
    var claims: Set<String> = []
  }

  private let period: Period?
  private var lines: [LifeLine] = []
  private var places: [String: Int] = [:]
  /// The life lines of each area by the words of what was agreed.
  private var wordings: [AgreementWording: [Int]] = [:]
  private(set) var findings: [Finding] = []

  init(period: Period?) {
    self.period = period
  }

  /// The agreements to report, in the order in which they were made.
  var shown: some Sequence<(area: String, agreement: Agreement)> {
    lines.lazy.filter(\.isShown).map { ($0.area, $0.agreement) }
  }

  mutating func add(_ placed: PlacedConversation) {
    for (index, noted) in placed.conversation.agreements.enumerated() {
      let wording = AgreementWording(noted.text, area: placed.area)
      if let id = noted.id {
        add(noted, wording, id: id, key: Folding.key(id), placed)
      } else if let known = wording.flatMap({ place(of: $0, noted, placed) }) {
        follow(noted, at: known, placed)
        show(known, placed)
      } else {
        let number = (placed.agreementNumbers?[index] ?? index) + 1
        let (id, key) = unusedID("\(placed.conversation.id)-\(number)")
        add(noted, wording, id: id, key: key, placed)
      }
    }
  }

  /// The id of an agreement without a mark, with its key: no other agreement's.
  private func unusedID(_ id: String) -> (id: String, key: String) {
    let key = Folding.key(id)
    guard places[key] != nil else { return (id, key) }
    let other = Intake.unused(id) { places[Folding.key($0)] != nil }
    return (other, Folding.key(other))
  }

  private mutating func add(
    _ noted: NotedAgreement, _ wording: AgreementWording?, id: String, key: String,
    _ placed: PlacedConversation
  ) {
    let place: Int
    if let known = places[key] {
      place = known
      follow(noted, at: place, placed)
    } else {
      place = lines.count
      places[key] = place
      lines.append(
        LifeLine(
          agreement: Agreement(opening: noted, id: id, origin: placed.origin(line: noted.line)),
          area: placed.area, isShown: false))
      if let wording { wordings[wording, default: []].append(place) }
    }
    show(place, placed)
  }

  /// Settles whether an agreement is in the report, once a note has had a word about it.
  private mutating func show(_ place: Int, _ placed: PlacedConversation) {
    let isEarlier = period.map { placed.date < $0.from } ?? false
    lines[place].isShown = isEarlier ? lines[place].agreement.status.isOpen : true
  }

  /// The one agreement of the area that was made earlier in the same words, and is still open.
  ///
  /// Other people who take on the same thing make an agreement of their own.
  private func place(
    of wording: AgreementWording, _ noted: NotedAgreement, _ placed: PlacedConversation
  ) -> Int? {
    var only: Int?
    for place in wordings[wording] ?? [] {
      // Not copied, for of words that many notes have there are hundreds.
      guard lines[place].agreement.status.isOpen, lines[place].agreement.since < placed.date,
        lines[place].agreement.owners.isEmpty || noted.owners.isEmpty
          || lines[place].agreement.owners.contains(where: noted.owners.contains)
      else { continue }
      if only != nil { return nil }
      only = place
    }
    return only
  }

  private mutating func follow(
    _ noted: NotedAgreement, at place: Int, _ placed: PlacedConversation
  ) {
    let (area, agreement) = (lines[place].area, lines[place].agreement)
    if area != placed.area, lines[place].claims.insert(placed.area).inserted {
      findings.append(
        .agreementInTwoAreas(noted, id: agreement.id, home: area, in: placed.conversation.note))
    }
    if let step = agreement.stepBack(by: noted) {
      findings.append(
        .agreementStepBack(noted, id: agreement.id, step, in: placed.conversation.note))
    }
    lines[place].agreement.follow(
      noted, origin: placed.origin(line: noted.line, seenFrom: area))
  }
}
