internal import Notes
internal import Opgave

/// A comparison as a script reads it.
struct ComparisonDocument: Encodable {
  struct AreaChange: Encodable {
    let id: String
    let conversations: Sides
    let agreements: [Item]
    let themes: [ThemeChange]
  }

  struct Sides: Encodable {
    let before: Int
    let after: Int
  }

  struct Item: Encodable {
    let turn: Comparison.Turn
    let agreement: Agreement
    @Nullable var statusBefore: AgreementStatus?
  }

  struct ThemeChange: Encodable {
    let id: String
    let conversations: Sides
  }

  static let schema = "wijk.comparison/1"

  private(set) var schema = Self.schema
  let before: String
  let after: String
  let areas: [AreaChange]

  private enum CodingKeys: CodingKey { case schema, before, after, areas }

  init(_ sides: ComparisonSides) {
    before = sides.before.title
    after = sides.after.title
    areas = sides.comparisons.map { comparison in
      AreaChange(
        id: comparison.area,
        conversations: Sides(
          before: comparison.conversationsBefore, after: comparison.conversations),
        agreements: comparison.items.map {
          Item(
            turn: $0.turn, agreement: $0.agreement,
            statusBefore: Nullable(wrappedValue: $0.before?.status))
        },
        themes: (comparison.grown + comparison.shrunk).map {
          ThemeChange(id: $0.id, conversations: Sides(before: $0.before, after: $0.after))
        })
    }
  }
}
