internal import Publication

/// A picture of the numbers in a table.
struct Chart {
  enum Shape {
    /// A bar a row, out of a total.
    case bars([Bar], total: Int)
    /// One bar divided over states.
    case states([(state: PublishedAgreement.State, name: String, count: Int)])
    /// One bar divided over parties.
    case shares([Bar])
    /// A column a month.
    case columns([Bar])
  }

  struct Bar {
    let name: String
    let count: Int
    /// The number in words.
    let label: String
    /// The number as it stands beside the bar; on a narrow screen the number alone does.
    var share = ""
    /// What stands under its name: the year that begins there.
    var below: String?
  }

  let title: String
  let shape: Shape
  /// What the table tells beyond the picture, for readers who only see the picture.
  var remark: String?
  /// Whether paper shows it too; not where a table beside it tells the same.
  var isOnPaper = true

  /// Whether a picture tells more than its table: a few bars, or a few things in all, say nothing.
  var tells: Bool {
    switch shape {
    case .bars(let bars, let total): bars.count >= Self.fewestBars && total >= Self.fewestThings
    case .states(let states): Self.tells(states.map(\.count))
    case .shares(let bars): Self.tells(bars.map(\.count))
    case .columns(let bars): bars.reduce(0) { $0 + $1.count } >= Self.fewestThings
    }
  }

  private static let fewestBars = 4
  private static let fewestThings = 5

  /// Whether pieces of one bar can be held against each other.
  private static func tells(_ pieces: [Int]) -> Bool {
    pieces.count > 1 && pieces.reduce(0, +) >= fewestThings
  }
}
