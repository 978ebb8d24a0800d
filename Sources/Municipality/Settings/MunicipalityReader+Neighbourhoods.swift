internal import Diagnostics
internal import Words
internal import Source

extension MunicipalityReader {
  /// Reports a neighbourhood that two areas claim, unless it is said to be a part of one.
  ///
  /// - Parameters:
  ///   - file: `wijk.yml`.
  ///   - range: The bytes of its settings.
  mutating func checkNeighbourhoods(in file: SourceFile, _ range: ByteRange) {
    var owners: [String: (area: String, name: String)] = [:]
    for area in municipality.areas {
      for place in area.neighbourhoods where place.partOf == nil {
        let key = Folding.placeKey(place.name)
        guard let owner = owners[key], owner.area != area.id else {
          owners[key] = (area.id, area.name)
          continue
        }
        let first = file.place(of: place.name, in: range)
        let second = first.flatMap {
          file.place(of: place.name, in: $0.upperBound..<range.upperBound)
        }
        diagnostics.append(
          .neighbourhood(
            place.name, of: owner.name, and: area.name,
            at: second ?? first ?? range.lowerBound..<range.lowerBound,
            first: second == nil ? nil : first))
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func neighbourhood(
    _ name: String, of owner: String, and other: String, at range: ByteRange, first: ByteRange?
  ) -> Diagnostic {
    let note = first.map {
      Note(Bilingual(nl: "de eerste staat hier", en: "the first is here"), at: $0)
    }
    return Diagnostic(
      "neighbourhood-in-two-areas", .warning, at: range,
      nl: "'\(name)' staat bij \(owner) en bij \(other)",
      en: "'\(name)' stands under \(owner) and under \(other)",
      notes: note.map { [$0] } ?? [],
      help: Bilingual(
        nl: "houd er een over, of schrijf er 'deel van' bij",
        en: "keep one of them, or add 'deel van'"))
  }
}
