package import Diagnostics
internal import Calendar
package import Publication

extension SmallMunicipality {
  /// The letter about the conversation of a note, counted from one; `nil` when there is none.
  package func letter(
    about note: Int, in language: Language = .dutch, exceptions: [PublishedException] = []
  ) -> PublishedLetter? {
    let document = document()
    return LetterSelection(note: "gesprekken/\(note).md", in: document).flatMap {
      LetterPublisher.publish(document, $0, in: language, exceptions: exceptions)
    }
  }

  /// The letter about a neighbourhood of Elzenveld-West, or about all of it.
  package func letter(
    neighbourhood: String? = nil, period: String? = nil, in language: Language = .dutch
  ) -> PublishedLetter? {
    let document = document()
    return LetterSelection(
      area: "west", neighbourhood: neighbourhood, period: period.flatMap { Period(parsing: $0) },
      in: document
    ).flatMap { LetterPublisher.publish(document, $0, in: language) }
  }
}
