internal import Calendar
internal import Municipality

/// The areas of a compilation, kept for a process that compiles again after each change.
///
/// An area whose parts are what they were is the very same value, down to its storage, so that whoever
/// compares it with what it was has not to look at each of its lines.
package struct KeptAreas: Sendable {
  /// What all areas have in common.
  struct Basis: Hashable, Sendable {
    let municipality: Municipality
    let period: Period?
    let referenceDate: CalendarDate
  }

  /// The areas with all conversations, or without those that are confidential.
  struct Areas: Sendable {
    private var known: [String: (parts: AreaParts, opgave: Wijkopgave)] = [:]

    /// Makes areas, as far as they are not what they were, and keeps these and no others.
    mutating func take(_ all: [AreaParts], _ make: (AreaParts) -> Wijkopgave) -> [Wijkopgave] {
      let earlier = known
      known = [:]
      return all.map { parts in
        let before = earlier[parts.area.id]
        let opgave = before.flatMap { $0.parts == parts ? $0.opgave : nil } ?? make(parts)
        known[parts.area.id] = (parts, opgave)
        return opgave
      }
    }
  }

  private let basis: Basis?
  var all = Areas()
  var open = Areas()

  /// Those of the first compilation: none.
  package init() { basis = nil }

  private init(on basis: Basis) { self.basis = basis }

  /// What is left of them on a basis; on the same one that is all of it.
  func on(_ basis: Basis) -> KeptAreas { self.basis == basis ? self : KeptAreas(on: basis) }
}
