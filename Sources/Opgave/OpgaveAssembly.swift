package import Diagnostics

/// A document whose areas are made one by one, so that not all of them need be kept.
package struct OpgaveAssembly {
  /// Areas that are made when they are asked for, in order.
  package struct Areas: Sequence, IteratorProtocol {
    private var rest: ArraySlice<AreaParts>
    private let make: (AreaParts) -> Wijkopgave

    init(_ areas: [AreaParts], _ make: @escaping (AreaParts) -> Wijkopgave) {
      (rest, self.make) = (areas[...], make)
    }

    package mutating func next() -> Wijkopgave? { rest.popFirst().map(make) }

    /// How many there are still to come.
    package var count: Int { rest.count }

    /// All that are still to come, as far as they are not what they were taken from an earlier
    /// compilation.
    func made(keeping kept: inout KeptAreas.Areas) -> [Wijkopgave] { kept.take(Array(rest), make) }
  }

  /// The document without its areas; ``OpgaveDocument/open`` is empty when there are such areas.
  package let frame: OpgaveDocument
  /// What is wrong between notes that are each well by themselves.
  package let findings: [Finding]
  package let areas: Areas
  /// Whether there is a conversation in any of them.
  package let hasConversations: Bool
  private let makeOpenAreas: () -> Areas

  init(
    frame: OpgaveDocument, findings: [Finding], areas: Areas, hasConversations: Bool,
    openAreas: @escaping () -> Areas
  ) {
    (self.frame, self.findings, self.areas) = (frame, findings, areas)
    self.hasConversations = hasConversations
    makeOpenAreas = openAreas
  }

  /// The areas as if there were no confidential conversations.
  package var openAreas: Areas { makeOpenAreas() }
}
