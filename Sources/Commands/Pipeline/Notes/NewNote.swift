internal import Diagnostics
internal import Calendar
internal import Words
internal import Files
internal import Notes

/// A note with its head filled in and its sections empty.
struct NewNote {
  /// Where the conversation was.
  struct Place {
    var area: String?
    /// What people call the area.
    var areaName: String?
    var neighbourhood: String?
  }

  let kind: String
  let date: CalendarDate
  let place: Place
  let language: Language
  /// The document that the note is made of.
  var imported: Imported?

  /// The text of a document, and what is known of the talk that it tells of.
  struct Imported {
    var text: ImportedText
    /// The name of its file.
    var name: String
    /// Whether the day of the note is that of the talk or of the document, and not that of today.
    var hasDate: Bool
    var hasKind: Bool
  }

  /// A path that is still free, such as `gesprekken/2026-03-12-huiskamergesprek-lindehof.md`.
  func location(in folder: String) -> String {
    let words =
      imported.map { String($0.name.prefix { $0 != "." }) }
      ?? [kind, place.neighbourhood ?? place.area ?? ""].joined(separator: " ")
    // The text may name the day of the talk; the name of the file must not name another.
    let day = imported.map { $0.hasDate } ?? true ? "\(date)-" : ""
    let stem = Path.join(folder, day + Folding.slug(words))
    var location = "\(stem).md"
    var number = 2
    while Disk.kindWithoutFollowing(location) != nil {
      location = "\(stem)-\(number).md"
      number += 1
    }
    return location
  }

  var text: String { imported.map(text(of:)) ?? form }

  /// A head with what is known, and the text of a document below it.
  private func text(of imported: Imported) -> String {
    var head: [(Bilingual, String)] = []
    if imported.hasKind { head.append((Bilingual(nl: "soort", en: "kind"), kind)) }
    if let area = place.area { head.append((Bilingual(nl: "gebied", en: "area"), area)) }
    if let name = place.neighbourhood {
      head.append((Bilingual(nl: "buurt", en: "neighbourhood"), name))
    }
    if imported.hasDate { head.append((Bilingual(nl: "datum", en: "date"), "\(date)")) }
    let fields = head.map { "\($0.0[language]): \($0.1)\n" }.joined()
    let title = imported.text.title.map { "# \($0)\n\n" } ?? ""
    let body = imported.text.body.drop(while: \.isNewline)
    return (fields.isEmpty ? "" : "---\n\(fields)---\n") + title + body
      + (body.last?.isNewline ?? false ? "" : "\n")
  }

  private var form: String {
    let name = place.neighbourhood ?? place.areaName ?? place.area ?? ""
    let title = kind.prefix(1).uppercased() + kind.dropFirst() + (name.isEmpty ? "" : " \(name)")
    let head = NewNoteHint.head.map { hint in
      let value =
        [
          "soort": kind, "gebied": place.area, "buurt": place.neighbourhood, "datum": "\(date)",
        ][hint.key.nl] ?? nil
      return hint.line(value, in: language)
    }
    let sections = SectionHeading.form.map { heading in
      "## \(heading[language])\n"
        + (NewNoteHint.below[heading.nl].map { "<!-- \($0[language]) -->\n" } ?? "")
    }
    return "---\n\(head.joined())---\n# \(title)\n\n" + sections.joined(separator: "\n")
  }
}
