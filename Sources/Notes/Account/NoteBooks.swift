internal import Calendar
internal import Words

/// What a conversation holds of the words of its note, by line where it knows the line.
struct NoteBooks {
  private var texts: [Int: WordPool] = [:]
  private var withheld: [Int: WordPool] = [:]
  /// What is kept without a line of its own.
  private var lineless = WordPool()
  private var fields = WordPool()
  /// All words that are held, wherever they stand.
  private var held = WordCounts()
  /// The first line of the statement that a line belongs to.
  private let starts: [Int: Int]
  /// Whether it is kept where the words are held, and not only which are.
  private let hasPlaces: Bool

  /// Opens the books of a conversation.
  ///
  /// - Parameters:
  ///   - conversation: The conversation.
  ///   - items: The lines of each statement.
  ///   - untaken: Lines that are kept for a word that no reader took, which do not count as held.
  init(
    _ conversation: Conversation, items: [ClosedRange<Int>], untaken: [Conversation.Line]
  ) {
    var starts: [Int: Int] = [:]
    for item in items { for line in item { starts[line] = starts[line] ?? item.lowerBound } }
    self.init(conversation, starts: starts, untaken: untaken, hasPlaces: true)
  }

  /// Opens books in which only stands which words a conversation holds.
  init(heldBy conversation: Conversation) {
    self.init(conversation, starts: [:], untaken: [], hasPlaces: false)
  }

  private init(
    _ conversation: Conversation, starts: [Int: Int], untaken: [Conversation.Line], hasPlaces: Bool
  ) {
    self.starts = starts
    self.hasPlaces = hasPlaces
    held.reserve(Self.usualWords)
    for signal in conversation.signals {
      add(signal.text, onLine: signal.line)
      add(field: [signal.addressee ?? ""] + signal.themes)
    }
    for agreement in conversation.agreements {
      add(agreement.text, onLine: agreement.line)
      add(agreement.reason ?? "", onLine: agreement.line)
      add(field: agreement.owners + agreement.with + agreement.themes)
      add(field: [agreement.id ?? "", agreement.due?.text ?? ""])
    }
    for activity in conversation.activities {
      add(activity.text, onLine: activity.line)
      add(field: [activity.when?.text ?? "", activity.place ?? ""])
    }
    for initiative in conversation.initiatives {
      add(initiative.text, onLine: initiative.line)
      add(lineless: [initiative.supportAsked ?? "", initiative.supportGiven ?? ""])
    }
    for line in conversation.withheld {
      guard hasPlaces else {
        held.add(wordsOf: line.text)
        continue
      }
      withheld[starts[line.line] ?? line.line, default: WordPool()].add(line.text, &held)
    }
    let lost = Set(untaken)
    for line in conversation.headings where !lost.contains(line) {
      add(line.text, onLine: line.line)
    }
    if let feedback = conversation.feedback {
      add(feedback.text, onLine: feedback.line)
      add(field: [feedback.channel ?? ""])
    }
    add(lineless: conversation.lessons + conversation.notReached)
    add(field: conversation.partners + conversation.neighbourhoods + conversation.unknownThemes)
    add(field: [conversation.area ?? "", conversation.areaText ?? ""])
    add(field: conversation.themes.map(\.id))
    add(field: [conversation.id, conversation.date?.description ?? ""])
    add(field: conversation.attendance.words)
  }

  /// About as many different words as a note holds.
  private static let usualWords = 200

  private mutating func add(_ text: String, onLine line: Int) {
    guard hasPlaces else { return held.add(wordsOf: text) }
    texts[starts[line] ?? line, default: WordPool()].add(text, &held)
  }

  private mutating func add(lineless texts: [String]) {
    for text in texts {
      if hasPlaces { lineless.add(text, &held) } else { held.add(wordsOf: text) }
    }
  }

  private mutating func add(field texts: [String]) {
    for text in texts {
      if hasPlaces { fields.add(text, &held) } else { held.add(wordsOf: text) }
    }
  }

  /// Whether anything holds a word.
  func hold(_ token: Token) -> Bool { held.contains(token.hash) }

  /// Where a word of a line is; `nil` when nothing holds it.
  mutating func place(of token: Token, onLine number: Int) -> WordAccount.Place? {
    let line = starts[number] ?? number
    if withheld[line]?.take(token) ?? false { return .withheld }
    if texts[line]?.take(token) ?? false { return .text }
    if lineless.take(token) { return .text }
    return fields.contains(token) ? .field : nil
  }
}

extension Attendance {
  /// The numbers of people, and the roles in the words of the writer.
  fileprivate var words: [String] {
    let counts = [residents, connectors, professionals, entrepreneurs, invited].compactMap(\.self)
    return (counts + others.map(\.count)).flatMap { ["\($0.min)", "\($0.max)"] }
      + others.map(\.role)
  }
}
