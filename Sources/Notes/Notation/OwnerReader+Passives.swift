internal import Lexicons
internal import Words

/// Owners of what is told to be done: `wordt door de wethouder verzonden`, `de gemeente wordt gevraagd`.
extension OwnerReader {
  /// Finds who stands behind `door` in a clause that tells what is done, or who is asked to do it.
  mutating func readPassives() {
    for clause in clauses where isPassive(clause) {
      let isAsked = clause.tokens.contains(where: isAsking)
      for (place, actor) in actors.enumerated()
      where clause.tokens.contains(actor.tokens.lowerBound) && !helpers.contains(place) {
        let start = opening(of: actor.tokens.lowerBound)
        let before = start > clause.tokens.lowerBound ? start - 1 : nil
        let isAgent = before.map { roles[$0] == .agent } ?? false
        // `aan de wijkagent is gevraagd`, `de gemeente wordt verzocht`
        let isPatient =
          before.map { line.key($0) == "aan" || roles[$0] == .passive || roles[$0] == .auxiliary }
          ?? true
        guard isAgent || isAsked && isPatient else { continue }
        for place in chain(from: place) { addOwner(actors[place].name) }
        return
      }
    }
  }

  private func isPassive(_ clause: Clause) -> Bool {
    clause.tokens.contains { index in
      guard roles[index] == nil, let verb = Verb(line.tokens[index], in: line),
        verb.mayBeParticiple
      else { return false }
      return clause.tokens.contains {
        roles[$0] == .passive || roles[$0] == .auxiliary && !line.key($0).hasPrefix("h")
      }
    }
  }

  private func isAsking(_ token: Int) -> Bool {
    ["gevraagd", "verzocht", "opgeroepen", "uitgedaagd", "asked"].contains(line.key(token))
  }
}
