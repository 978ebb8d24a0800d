extension OpgaveDocument {
  /// The document without the findings that a person takes upon himself.
  ///
  /// - Parameter codes: Their codes.
  /// - Returns: The document, the same where no code is named.
  package func allowing(_ codes: Set<String>) -> OpgaveDocument {
    guard !codes.isEmpty else { return self }
    let allowed = { (opgave: Wijkopgave) in
      var opgave = opgave
      opgave.privacy.removeAll { codes.contains($0.code) }
      opgave.agreedText?.privacy.removeAll { codes.contains($0.code) }
      return opgave
    }
    var document = self
    document.areas = areas.map(allowed)
    document.open = open?.map(allowed)
    return document
  }

  /// The document without the areas in whose notes any finding of class privacy is open.
  ///
  /// - Returns: What is left, and the areas that are held back.
  package func holdingBackAreas() -> (document: OpgaveDocument, held: [Wijkopgave]) {
    let isHeld = { (opgave: Wijkopgave) in opgave.privacy.contains { $0.reason == nil } }
    var document = self
    document.areas = areas.filter { !isHeld($0) }
    let held = areas.filter(isHeld)
    let heldIDs = Set(held.map(\.id))
    document.open = open?.filter { !heldIDs.contains($0.id) }
    return (document, held)
  }
}
