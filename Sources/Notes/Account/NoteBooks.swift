internal import Calendar
internal import Words

/// What a conversation holds of the words of its note, by line where it knows the line.
struct NoteBooks {
  private var texts: [Int: WordPool] = [:]
  private var withheld: [Int: WordPool] = [:]
  /// What is kept without a line of its own.
  private var lineless = WordPool()
  private var fields = WordPool()
  /// The first line of the statement that a line belongs to.
  private let starts: [Int: Int]

  init(_ conversation: Conversation, items: [ClosedRange<Int>]) {
    var starts: [Int: Int] = [:]
    for item in items { for line in item { starts[line] = starts[line] ?? item.lowerBound } }
    self.starts = starts
    for signal in conversation.signals { add(signal.text, onLine: signal.line) }
    for agreement in conversation.agreements {
      add(agreement.text, onLine: agreement.line)
      add(agreement.reason ?? "", onLine: agreement.line)
      let names = agreement.owners + agreement.with + agreement.themes
      for words in names + [agreement.id, agreement.due?.text].compactMap(\.self) {
        fields.add(words)
      }
    }
    for activity in conversation.activities {
      add(activity.text, onLine: activity.line)
      for words in [activity.when?.text, activity.place].compactMap(\.self) { fields.add(words) }
    }
    for initiative in conversation.initiatives {
      add(initiative.text, onLine: initiative.line)
      lineless.add([initiative.supportAsked, initiative.supportGiven].compactMap(\.self))
    }
    for line in conversation.withheld {
      withheld[starts[line.line] ?? line.line, default: WordPool()].add(line.text)
    }
    for line in conversation.headings { add(line.text, onLine: line.line) }
    if let feedback = conversation.feedback {
      add(feedback.text, onLine: feedback.line)
      fields.add(feedback.channel ?? "")
    }
    lineless.add(conversation.lessons + conversation.notReached)
    fields.add(conversation.partners + conversation.neighbourhoods + conversation.unknownThemes)
    fields.add([conversation.area, conversation.areaText].compactMap(\.self))
    fields.add(conversation.themes.map(\.id))
    fields.add([conversation.id, conversation.date?.description ?? ""])
    fields.add(conversation.attendance)
  }

  private mutating func add(_ text: String, onLine line: Int) {
    texts[starts[line] ?? line, default: WordPool()].add(text)
  }

  /// Where a word of a line is; `nil` when nothing holds it.
  mutating func place(of token: Token, onLine number: Int) -> WordAccount.Place? {
    let line = starts[number] ?? number
    if withheld[line]?.take(token) ?? false { return .withheld }
    if texts[line]?.take(token) ?? false { return .text }
    if lineless.take(token) { return .text }
    return fields.contains(token) ? .field : nil
  }
}

extension WordPool {
  mutating func add(_ texts: [String]) { for text in texts { add(text) } }

  /// The numbers of people, and the roles in the words of the writer.
  fileprivate mutating func add(_ attendance: Attendance) {
    let counts = [
      attendance.residents, attendance.connectors, attendance.professionals,
      attendance.entrepreneurs, attendance.invited,
    ].compactMap(\.self)
    for count in counts + attendance.others.map(\.count) {
      add("\(count.min)")
      add("\(count.max)")
    }
    add(attendance.others.map(\.role))
  }
}
