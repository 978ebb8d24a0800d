internal import Diagnostics
internal import Calendar
internal import Files
internal import Municipality
internal import Opgave

/// The two sides of a comparison: two periods, or two documents of `wijk aggregate`.
struct ComparisonSides {
  /// A side, with the words that people know it by.
  struct Side {
    let title: String
    let areas: [Wijkopgave]
  }

  let before: Side
  let after: Side
  let municipality: Municipality

  /// The areas that are on both sides, compared; an area that is new has nothing before it.
  var comparisons: [Comparison] {
    let earlier = Dictionary(
      before.areas.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return after.areas.map { area in
      Comparison(from: earlier[area.id] ?? Wijkopgave(id: area.id, name: area.name), to: area)
    }
  }
}

// MARK: - Periods

extension ComparisonSides {
  /// Compares two periods of the same notes.
  ///
  /// Agreements are those of both periods together, as they stood at the end of each.
  ///
  /// - Parameters:
  ///   - first: The older period.
  ///   - second: The later one.
  ///   - municipality: The municipality.
  ///   - documents: What the notes give for each, and for both and what lies between.
  init(
    _ first: Period, _ second: Period, municipality: Municipality,
    documents: (first: OpgaveDocument, second: OpgaveDocument, whole: OpgaveDocument)
  ) {
    let whole = Dictionary(
      documents.whole.areas.map { ($0.id, $0.agreements) }, uniquingKeysWith: { first, _ in first })
    let standing = { (document: OpgaveDocument, day: CalendarDate) in
      document.areas.map { area in
        var area = area
        area.agreements = whole[area.id, default: []].compactMap { $0.standing(on: day) }
        return area
      }
    }
    before = Side(title: first.text, areas: standing(documents.first, first.to))
    after = Side(title: second.text, areas: standing(documents.second, second.to))
    self.municipality = municipality
  }
}

// MARK: - Documents

extension ComparisonSides {
  /// Compares two documents, such as were kept when reports were made.
  ///
  /// - Throws: ``UsageError`` when a file is no document of `wijk aggregate`.
  init(file first: String, _ second: String) throws {
    let (old, new) = (try Self.document(first), try Self.document(second))
    before = Side(title: Path.name(of: first), areas: old.areas)
    after = Side(title: Path.name(of: second), areas: new.areas)
    municipality = new.municipality
  }

  private static func document(_ path: String) throws -> OpgaveDocument {
    try DocumentReader.document(try Disk.contents(of: path), from: path)
  }
}
