package import Diagnostics
internal import Lexicons
internal import Notes
internal import Words

/// Something that people ask for, and that something of a kind that is there already may meet.
///
/// Its words are in `needs.txt` and `offers.txt`.
package struct NeedPair: Sendable {
  /// By what the lists of words know it.
  private let key: String
  /// What it is about, in a word.
  package let name: Bilingual
  /// The sources of which something that is offered may be.
  let assets: Set<Asset>

  static let all = [
    NeedPair(
      key: "room", name: Bilingual(nl: "ruimte", en: "room"), assets: [.places, .organisations]),
    NeedPair(
      key: "repairs", name: Bilingual(nl: "repareren", en: "repairs"),
      assets: [.people, .things, .places, .organisations]),
    NeedPair(
      key: "tools", name: Bilingual(nl: "gereedschap", en: "tools"),
      assets: [.people, .things, .places]),
    NeedPair(
      key: "company", name: Bilingual(nl: "gezelligheid", en: "company"),
      assets: [.people, .activities, .organisations]),
    NeedPair(
      key: "green", name: Bilingual(nl: "groen", en: "green"),
      assets: [.people, .activities, .organisations, .publicSpace]),
    NeedPair(
      key: "learning", name: Bilingual(nl: "leren", en: "learning"),
      assets: [.people, .activities, .organisations]),
    NeedPair(
      key: "paperwork", name: Bilingual(nl: "papierwerk", en: "paperwork"),
      assets: [.people, .activities, .organisations]),
    NeedPair(
      key: "transport", name: Bilingual(nl: "vervoer", en: "transport"),
      assets: [.people, .things, .activities, .organisations]),
  ]

  /// The words of a text that say the need; `nil` when there are none.
  func need(in line: Line) -> String? { words(of: .needs, in: line) }

  /// The words of a text that offer to meet it; `nil` when there are none.
  func offer(in line: Line) -> String? { words(of: .offers, in: line) }

  private func words(of list: Vocabulary, in line: Line) -> String? {
    line.matches(of: list).first { $0.value.split(separator: " ").contains { $0 == key } }
      .map { line.string($0.tokens).lowercased() }
  }
}
