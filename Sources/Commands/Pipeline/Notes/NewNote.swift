internal import Diagnostics
internal import Calendar
internal import Words
internal import Files

/// A note with its head filled in and its sections empty.
struct NewNote {
  /// Where the conversation was.
  struct Place {
    var area: String?
    var neighbourhood: String?
  }

  let kind: String
  let date: CalendarDate
  let place: Place
  let language: Language

  /// A path that is still free, such as `gesprekken/2026-03-12-huiskamergesprek-lindehof.md`.
  func location(in folder: String) -> String {
    let words = [kind, place.neighbourhood ?? place.area ?? ""].joined(separator: " ")
    let stem = Path.join(folder, "\(date)-\(Folding.slug(words))")
    var location = "\(stem).md"
    var number = 2
    while Disk.kindWithoutFollowing(location) != nil {
      location = "\(stem)-\(number).md"
      number += 1
    }
    return location
  }

  var text: String {
    let place = place.neighbourhood ?? place.area ?? ""
    let title = kind.prefix(1).uppercased() + kind.dropFirst() + (place.isEmpty ? "" : " \(place)")
    return Bilingual(
      nl: """
        ---
        soort: \(kind)
        gebied: \(self.place.area ?? "")
        buurt: \(self.place.neighbourhood ?? "")
        datum: \(date)
        samen met:
        aanwezig:
        thema's:
        citaten:
        ---
        # \(title)

        ## Wat gaat goed

        ## Wensen

        ## Zorgen

        ## Vragen

        ## Activiteiten

        ## Afspraken

        ## Nog niet gesproken

        ## Niet voor het verslag

        """,
      en: """
        ---
        kind: \(kind)
        area: \(self.place.area ?? "")
        neighbourhood: \(self.place.neighbourhood ?? "")
        date: \(date)
        together with:
        present:
        themes:
        quotes:
        ---
        # \(title)

        ## What goes well

        ## Wishes

        ## Concerns

        ## Questions

        ## Activities

        ## Agreements

        ## Not spoken to yet

        ## Not for the report

        """)[language]
  }
}
