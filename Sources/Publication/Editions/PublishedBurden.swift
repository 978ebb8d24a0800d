internal import Municipality
internal import Opgave

/// Open agreements by the side on which their owners stand.
package struct PublishedBurden: Hashable, Sendable {
  package var residents: Int
  package var partners: Int
  package var municipality: Int
  package var shared: Int
  /// Without an owner, or with one whose side nobody knows.
  package var nobody: Int
  /// The share, in percent, above which residents carry too much.
  package var threshold: Int

  package var total: Int { residents + partners + municipality + shared + nobody }

  /// Whether more than the threshold lies with residents.
  package var isTooMuchForResidents: Bool { residents * 100 > threshold * total }
}

extension PublishedBurden {
  init(_ load: Load, _ thresholds: Thresholds) {
    self.init(
      residents: load.residents, partners: load.partners, municipality: load.municipality,
      shared: load.shared, nobody: load.nobody + load.unknown,
      threshold: thresholds.residentsShare)
  }
}
