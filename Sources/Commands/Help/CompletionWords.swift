internal import ArgumentParser
internal import Checks
internal import Files
internal import Municipality
internal import Notes
internal import Source

/// What shells complete that only the municipality in this folder, or the checks, know.
enum CompletionWords {
  /// The ids of the areas, and the neighbourhoods of one word.
  static let areas = CompletionKind.custom { _, _, _ in
    guard let folder = try? MunicipalityFolder(".") else { return [] }
    return folder.municipality.areas.flatMap { area in
      [area.id] + area.neighbourhoods.map(\.name).filter { !$0.contains(" ") }
    }
  }

  /// The codes of the checks.
  static let rules = CompletionKind.list(RuleCatalogue.standard.pages.map { "\($0.code)" })

  /// The topics of checks, and their codes.
  static let topicsAndRules = CompletionKind.list(
    RulePage.Topic.allCases.map(\.rawValue)
      + RuleCatalogue.standard.pages.map { "\($0.code)" })

  /// The marks of agreements, `^planning`, as they stand in the notes.
  static let marks = CompletionKind.custom { _, _, _ in
    guard let folder = try? MunicipalityFolder("."),
      let found = try? NoteFinder(folder.notesFolder).find()
    else { return [] }
    var marks: Set<String> = []
    for note in found.notes {
      guard let file = try? note.read(limit: NoteReader.sizeLimit) else { continue }
      for mark in AgreementMark.places(in: file, 0..<file.bytes.count) {
        marks.insert("^" + mark.name)
      }
    }
    return marks.sorted()
  }
}
