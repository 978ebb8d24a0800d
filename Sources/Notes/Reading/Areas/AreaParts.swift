internal import Municipality

/// A heading of a note, as far as it may say which area the lines below it are about.
struct AreaHeading {
  var line: Int
  /// How deep it is, as in ``Scopes``.
  var level: Int
  /// Its words, without those that name a section.
  var words: String
  var namesSection: Bool
}

/// The parts of a note that its headings give to an area.
struct AreaParts {
  struct Part {
    var lines: Range<Int>
    var place: Place
  }

  private(set) var parts: [Part] = []

  var isEmpty: Bool { parts.isEmpty }
  /// The areas that the headings name.
  var areas: [String] { parts.map(\.place.area) }

  /// - Parameters:
  ///   - outline: The headings, and the lines between them.
  ///   - names: What the words of headings name.
  init(_ outline: Outline, _ names: AreaNames) {
    var open: (heading: AreaHeading, place: Place, isFlat: Bool)?
    func close(at line: Int, _ parts: inout [Part]) {
      guard let ended = open, ended.heading.line < line else { return }
      parts.append(Part(lines: ended.heading.line..<line, place: ended.place))
      open = nil
    }
    let headings = outline.areaHeadings
    for (index, heading) in headings.enumerated() {
      if let place = names.place(named: heading.words), !Self.isTitle(index, headings, names) {
        close(at: heading.line, &parts)
        open = (heading, place, false)
        continue
      }
      guard let current = open, heading.level <= current.heading.level else { continue }
      if heading.level == current.heading.level, heading.namesSection {
        if current.isFlat { continue }
        // `## Noord` right above `## Zorgen`: the sections of the note are as deep as its areas.
        let isRightBelow =
          headings[index - 1].line == current.heading.line
          && !outline.items.contains {
            current.heading.line < $0.lowerBound && $0.lowerBound < heading.line
          }
        if isRightBelow {
          open?.isFlat = true
          continue
        }
      }
      close(at: heading.line, &parts)
    }
    close(at: .max, &parts)
  }

  /// The place of the part that a line stands in.
  func place(ofLine line: Int) -> Place? {
    parts.last { $0.lines.contains(line) }?.place
  }
}

extension AreaParts {
  /// Whether the first heading of a note is its title: no other one as deep names a place.
  private static func isTitle(
    _ index: Int, _ headings: [AreaHeading], _ names: AreaNames
  ) -> Bool {
    guard index == 0, headings[0].level == 1 else { return false }
    return !headings.dropFirst().contains { $0.level == 1 && names.place(named: $0.words) != nil }
  }
}
