internal import Diagnostics
internal import Municipality
internal import Opgave

/// A list of agreements for the terminal, a table a group.
struct AgreementTable {
  let grouping: AgreementGrouping
  let municipality: Municipality
  let language: Language
  /// The places on a line; `nil` when lines are not broken.
  let width: Int?
  let isColoured: Bool

  func rendered(_ items: [ListedAgreement]) -> String {
    let words = AgreementWords(language)
    let tellsArea = grouping != .area && Set(items.map(\.area.id)).count > 1
    return grouping.groups(items, in: municipality, language).map { group in
      var table = TextTable(columns(words, tellsArea))
      table.stacksUnder = 1
      for item in group.items { table.add(cells(item, words, tellsArea)) }
      let tally = words.tally(group.items)
      let title = group.title + (tally.isEmpty ? "" : " · \(tally)")
      return title.bold(isColoured) + "\n" + table.rendered(width: width.map { $0 - 2 }).indented
    }.joined(separator: "\n")
  }

  private func columns(_ words: AgreementWords, _ tellsArea: Bool) -> [TextTable.Column] {
    var columns = [
      TextTable.Column(title: words.say("Merk", "Mark")),
      TextTable.Column(title: words.say("Wat", "What"), wraps: true),
    ]
    if grouping != .owner {
      columns.append(TextTable.Column(title: words.say("Wie", "Who"), wraps: true))
    }
    if tellsArea {
      columns.append(TextTable.Column(title: words.say("Gebied", "Area"), wraps: true))
    }
    return columns + [
      TextTable.Column(title: words.say("Voor", "Due"), wraps: true),
      TextTable.Column(title: words.say("Stand", "Status"), wraps: true),
    ]
  }

  private func cells(
    _ item: ListedAgreement, _ words: AgreementWords, _ tellsArea: Bool
  ) -> [String] {
    let agreement = item.agreement
    var cells = [words.mark(agreement), agreement.text]
    if grouping != .owner { cells.append(words.owners(agreement.owners)) }
    if tellsArea { cells.append(item.area.name) }
    return cells + [words.due(agreement.due), words.standing(item)]
  }
}

extension String {
  /// The lines with two spaces in front.
  fileprivate var indented: String {
    split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "  \($0)" }
      .joined(separator: "\n")
  }
}
