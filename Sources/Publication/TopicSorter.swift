internal import Notes
internal import Opgave

/// Brings statements under the theme they are told about, each statement once.
struct TopicSorter<Statement> {
  private let rank: [String: Int]
  private(set) var statements: [[Statement]]
  /// What has none of the themes.
  private(set) var untitled: [Statement] = []

  init(_ themes: [ThemeCount]) {
    rank = Dictionary(
      themes.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    statements = Array(repeating: [], count: themes.count)
  }

  mutating func add(_ statement: Statement, themes: [String]) {
    if let best = themes.compactMap({ rank[$0] }).min() {
      statements[best].append(statement)
    } else {
      untitled.append(statement)
    }
  }
}

extension Signal.Kind {
  /// Whether it says what people would like to change.
  var isMatter: Bool {
    switch self {
    case .wish, .concern, .idea: true
    case .strength, .question, .background, .repair: false
    }
  }
}
