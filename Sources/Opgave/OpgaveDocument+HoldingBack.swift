extension OpgaveDocument {
  /// The document without the areas that may not be made public yet.
  ///
  /// - Parameter allowed: The codes that a person took upon himself.
  /// - Returns: What is left, and the areas that are held back.
  package func holdingBack(
    allowing allowed: Set<String>
  ) -> (document: OpgaveDocument, held: [Wijkopgave]) {
    let isHeld = { (opgave: Wijkopgave) in opgave.privacy.contains { !allowed.contains($0.code) } }
    var document = self
    document.areas = areas.filter { !isHeld($0) }
    let held = areas.filter(isHeld)
    let heldIDs = Set(held.map(\.id))
    document.open = open?.filter { !heldIDs.contains($0.id) }
    return (document, held)
  }
}
