internal import Diagnostics
internal import Lexicons
internal import Words
internal import Municipality
internal import Notes
internal import Opgave

/// Residents do not carry more than they can.
enum TooMuchOnResidentsRule: AreaRule {
  static let page = RulePage.tooMuchOnResidents

  /// The open agreements below which a share says nothing.
  private static let fewest = 4

  static func check(_ area: CheckedArea) -> [AreaProblem] {
    let open = area.opgave.agreements.filter { $0.status.isOpen }
    let theirs = open.filter { $0.load == .residents }
    guard open.count >= fewest else { return [] }
    return [share(theirs, of: open.count, area)].compactMap { $0 } + groups(theirs, area)
  }

  private static func share(
    _ theirs: [Agreement], of all: Int, _ area: CheckedArea
  ) -> AreaProblem? {
    guard theirs.count * 100 > all * area.municipality.thresholds.residentsShare else { return nil }
    return problem(
      newest: theirs,
      nl: "\(theirs.count) van de \(all) open afspraken in \(area.opgave.name) liggen bij bewoners",
      en: "\(theirs.count) of the \(all) open agreements in \(area.opgave.name) lie with residents")
  }

  private static func groups(_ theirs: [Agreement], _ area: CheckedArea) -> [AreaProblem] {
    let perGroup = Dictionary(grouping: theirs.filter { $0.owners.count == 1 }) { $0.owners[0] }
    return perGroup.sorted { $0.key < $1.key }.compactMap { group, agreements in
      guard agreements.count > area.municipality.thresholds.openPerResidentGroup,
        !CheckWord.allResidents.holds(Folding.key(group))
      else { return nil }
      return problem(
        newest: agreements,
        nl: "\(group) trekt in \(area.opgave.name) \(agreements.count) open afspraken",
        en: "\(group) leads \(agreements.count) open agreements in \(area.opgave.name)")
    }
  }

  /// A problem that shows at the newest of some agreements.
  private static func problem(newest agreements: [Agreement], nl: String, en: String)
    -> AreaProblem?
  {
    let newest = agreements.max { ($0.since, $0.id) < ($1.since, $1.id) }
    return newest?.history.last.map {
      AreaProblem(note: $0.origin.note, line: $0.origin.line, nl: nl, en: en)
    }
  }
}
