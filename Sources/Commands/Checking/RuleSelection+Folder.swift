internal import Checks
internal import Diagnostics
internal import Municipality

extension RuleSelection {
  /// Chooses the rules that a person asked for, over the settings of a municipality.
  ///
  /// - Throws: ``UsageError``, with the nearest name, for a word that names nothing.
  init(
    selecting selected: [String], ignoring ignored: [String], in folder: MunicipalityFolder
  ) throws {
    do throws(RuleSelection.UnknownRule) {
      try self.init(selecting: selected, ignoring: ignored, settings: folder.reading.checks)
    } catch {
      throw UsageError(
        nl: "'\(error.name)' is geen controle en geen groep",
        en: "'\(error.name)' is not a check and not a group",
        help: error.nearest.map(Bilingual.didYouMean)
          ?? Bilingual(
            nl: "zie ze allemaal met `wijk leg-uit`", en: "see them all with `wijk explain`"))
    }
  }
}
