internal import ArgumentParser
internal import Checks
internal import Files
internal import Municipality

/// What shells complete that only the municipality in this folder, or the checks, know.
enum CompletionWords {
  /// The areas and their other names, and the neighbourhoods.
  static let areas = CompletionKind.custom { _, _, _ in
    guard let folder = try? MunicipalityFolder(".") else { return [] }
    return folder.municipality.areas.flatMap { area in
      [area.id] + area.neighbourhoods.map(\.name).filter { !$0.contains(" ") }
    }
  }

  /// The codes of the checks.
  static let rules = CompletionKind.list(RuleCatalogue.standard.pages.map { "\($0.code)" })

  /// The marks of agreements, `^planning`, as they stand in the notes.
  static let marks = CompletionKind.custom { _, _, _ in
    guard let folder = try? MunicipalityFolder("."),
      let found = try? NoteFinder(folder.notesFolder).find()
    else { return [] }
    var marks: Set<String> = []
    for note in found.notes {
      guard let bytes = try? note.bytes(limit: 256 * 1024) else { continue }
      for word in bytes.split(whereSeparator: { $0 <= 0x20 })
      where word.first == UInt8(ascii: "^") && word.count > 1 {
        let mark = String(decoding: word, as: UTF8.self)
        marks.insert("^" + mark.dropFirst().prefix { $0.isLetter || $0.isNumber || $0 == "-" })
      }
    }
    return marks.sorted()
  }
}
