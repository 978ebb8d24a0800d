internal import Diagnostics
internal import Files
internal import Municipality
internal import Opgave

/// The conversations that are in no report, each with the reason.
struct UnplacedNotes {
  private static let screenful = 3

  /// A note as a script reads of it.
  struct Note: Encodable {
    let note: String
    let reason: OpgaveDocument.Unplaced.Reason
    /// The area that the words were nearest to.
    let nearest: String?
  }

  let notes: [Note]
  private let unplaced: [OpgaveDocument.Unplaced]

  init(of document: OpgaveDocument, _ gazetteer: Gazetteer) {
    unplaced = document.unplaced
    notes = document.unplaced.map { note in
      Note(
        note: note.note, reason: note.reason,
        nearest: note.text.flatMap(gazetteer.nearestPlace(to:)))
    }
  }

  /// What it says behind the count of the notes; empty when every conversation is in a report.
  ///
  /// - Parameter read: The number of notes that were read.
  /// - Returns: The sentence; `nil` when every conversation is in a report.
  func sentence(of read: Int) -> Bilingual {
    guard !notes.isEmpty else { return Bilingual("") }
    let placed = read - notes.count
    let more = notes.count - Self.screenful
    let list = { (language: Language, rest: String) in
      zip(notes, unplaced).prefix(Self.screenful)
        .map { "'\($0.note)' (\($1.why($0.nearest)[language]))" }.joined(separator: ", ")
        + (more > 0 ? " \(rest) \(more)" : "")
    }
    return Bilingual(
      nl: "; \(placed) in de verslagen, \(notes.count) in geen enkel verslag:"
        + " \(list(.dutch, "en nog"))",
      en: "; \(placed) in the reports, \(notes.count) in no report:"
        + " \(list(.english, "and another"))")
  }
}

extension OpgaveDocument.Unplaced {
  /// The reason, in words that are short enough for a list.
  fileprivate func why(_ nearest: String?) -> Bilingual {
    switch reason {
    case .missingDate: Bilingual(nl: "er staat geen datum in", en: "it tells no date")
    case .missingArea: Bilingual(nl: "er staat geen gebied in", en: "it tells no area")
    case .unknownArea:
      Bilingual(
        nl: "'\(text ?? "")'" + (nearest.map { ", bedoelt u '\($0)'?" } ?? " is geen gebied"),
        en: "'\(text ?? "")'" + (nearest.map { ", did you mean '\($0)'?" } ?? " is no area"))
    }
  }
}
