internal import CommonMark
internal import Diagnostics
internal import Municipality
internal import Publication

/// The values that the template of a poster fills in, ready for HTML.
struct PosterPage {
  let poster: Poster
  let area: PublishedArea
  let edition: PublishedEdition
  let phrases: Phrases

  var values: [String: Any] {
    [
      "lang": edition.language.rawValue,
      "title": text(phrases.posterTitle(area.name)),
      "description": text(phrases.posterTitle(area.name)),
      "colours": HouseColours(edition.style.colours).css,
      "accent": HouseColours(edition.style.colours).paper.accent.hex,
      "eyebrow": text(phrases.sender(edition)),
      "name": text(poster.area),
      "lead": text(poster.lead),
      "parts": poster.parts.map(values),
      "whomTitle": text(phrases.whomTitle),
      "whom": text(phrases.whomOnPoster(area)),
      "mailbox": mailbox,
      "phone": edition.style.phone.map { text("\(phrases.phone) \($0)") } ?? "",
      "sender": text(phrases.sender(edition)),
      "asOf": text(phrases.asOf(edition.referenceDate)),
    ]
  }

  private func values(of part: Poster.Part) -> [String: Any] {
    [
      "kind": "\(part.kind)",
      "title": text(part.title),
      "anchor": part.anchor,
      "items": part.items.map { item in
        ["text": text(item.text), "detail": item.detail.map(text) ?? ""]
      },
    ]
  }

  /// The mailbox as a link, where it can be one.
  private var mailbox: String {
    guard let address = area.contact else { return "" }
    guard let link = Mailbox.address(of: address) else { return text(address) }
    return "<a href=\"\(link)\">\(text(address))</a>"
  }

  private func text(_ text: String) -> String { HTMLText.escaping(text) }
}
