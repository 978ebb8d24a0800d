/// The notes that an edition was made from, and those that it leaves out.
package struct EditionTrace: Hashable, Sendable {
  /// A note that is not in the reports.
  package struct Note: Hashable, Sendable {
    package var path: String
    package var reason: Reason

    package enum Reason: Hashable, Sendable {
      case missingArea, missingDate
      case unknownArea(String?)
      /// It could not be read, or is not for use; with the code of the diagnostic.
      case skipped(String)
    }
  }

  package var fingerprint: String
  package var leftOut: [Note]
  /// Those of the areas of the edition.
  package var areas: [AreaTrace]
}

extension TracedEdition {
  package var areas: [TracedArea] { TracedArea.each(value.areas, trace?.areas) }

  /// Leaves out areas, with their traces.
  package mutating func removeAreas(where isLeftOut: (PublishedArea) -> Bool) {
    let kept = areas.filter { !isLeftOut($0.value) }
    value.areas = kept.map(\.value)
    trace?.areas = kept.compactMap(\.trace)
  }
}
