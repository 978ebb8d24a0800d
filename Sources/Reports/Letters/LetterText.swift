internal import CommonMark
internal import Municipality
internal import Publication

/// A letter as plain text of few words, for through the door or on a notice board.
///
/// Each thing is told whole or not at all; what there is no room for is counted.
struct LetterText {
  /// The most words of a letter, every stretch between spaces being one.
  static let mostWords = 250
  /// The places on a line.
  private static let width = 72
  /// The words from which a thing is told only when all shorter ones have their place.
  private static let long = 20
  /// The things of a group for which room is looked for; no letter holds as many.
  private static let mostTried = 40

  private let composer: LetterComposer
  private let chapters: [LetterChapter]
  /// The chapter and group of each list of things.
  private let groups: [(chapter: Int, group: Int)]

  init(_ composer: LetterComposer) {
    self.composer = composer
    let chapters = composer.chapters
    self.chapters = chapters
    groups = chapters.indices.flatMap { chapter in
      chapters[chapter].groups.indices.map { (chapter, $0) }
    }
  }

  var text: String { rendered(chosen) }

  // MARK: Choosing

  /// The places of the things that are told, by group: some of each before more of any.
  private var chosen: [Set<Int>] {
    var chosen: [Set<Int>] = groups.map { place in
      isNeeded(place.chapter) ? Set(chapters[place.chapter].groups[place.group].items.indices) : []
    }
    var queues = groups.map { place in
      isNeeded(place.chapter) ? [] : order(of: chapters[place.chapter].groups[place.group])
    }
    var isFirstRound = true
    while queues.contains(where: { !$0.isEmpty }) {
      for index in queues.indices.flatMap({ isFirstRound ? [$0] : turns(of: $0) }) {
        while let next = queues[index].first {
          queues[index].removeFirst()
          var more = chosen
          more[index].insert(next)
          guard Self.words(in: rendered(more)) <= Self.mostWords else { continue }
          chosen = more
          break
        }
      }
      isFirstRound = false
    }
    return chosen
  }

  /// What became of their words is what people do not know yet, so it has two turns to one.
  private func turns(of index: Int) -> [Int] {
    switch chapters[groups[index].chapter].kind {
    case .done, .open: [index, index]
    case .said, .declined, .questions, .contact, .account: [index]
    }
  }

  private func isNeeded(_ chapter: Int) -> Bool {
    switch chapters[chapter].kind {
    case .contact, .account: true
    case .said, .done, .open, .declined, .questions: false
    }
  }

  /// Short things first, each lot in the order of the letter.
  private func order(of group: LetterChapter.Group) -> [Int] {
    let isLong = group.items.map { Self.words(in: Self.sentence($0.text)) > Self.long }
    let order =
      group.items.indices.filter { !isLong[$0] } + group.items.indices.filter { isLong[$0] }
    return Array(order.prefix(Self.mostTried))
  }

  static func words(in text: String) -> Int {
    text.split(whereSeparator: \.isWhitespace).count
  }

  // MARK: Writing

  private func rendered(_ chosen: [Set<Int>]) -> String {
    var text = composer.title.uppercased() + "\n"
    let head =
      composer.eyebrow + [composer.placed ?? composer.phrases.asOf(composer.letter.referenceDate)]
    append(head.map { composer.phrases.capitalised($0) + "." }.joined(separator: " "), to: &text)
    text += "\n"
    if let salutation = composer.letter.style.salutation { append(salutation, to: &text) }
    append(composer.opening, to: &text)
    for (chapter, place) in zip(chapters, chapters.indices) {
      text += "\n" + chapter.title.uppercased() + "\n"
      for (index, group) in groups.enumerated() where group.chapter == place {
        append(chapter.groups[group.group], chosen[index], chapter.kind, to: &text)
      }
    }
    if let signature = composer.letter.style.signature {
      text += "\n"
      append(signature, to: &text)
    }
    return text
  }

  private func append(
    _ group: LetterChapter.Group, _ chosen: Set<Int>, _ kind: LetterChapter.Kind,
    to text: inout String
  ) {
    if let title = group.title { append(title + ":", to: &text) }
    if let opening = group.opening { append(opening, to: &text) }
    for index in group.items.indices where chosen.contains(index) {
      var item = group.items[index]
      switch kind {
      // On one sheet a reader finds the way, and when it was done says more than by whom.
      case .said: item.details = []
      case .done: item.details = Array(item.details.prefix(1))
      case .open, .declined, .questions, .contact, .account: break
      }
      switch kind {
      case .contact, .account: append(Self.sentences(of: item), to: &text)
      case .said, .done, .open, .declined, .questions:
        append(item: Self.sentences(of: item), to: &text)
      }
    }
    let rest = group.items.count - chosen.count
    if rest > 0 {
      append(
        item: chosen.isEmpty ? composer.phrases.tooLong(rest) : composer.phrases.andOthers(rest),
        to: &text)
    }
    if let closing = group.closing { append(closing, to: &text) }
  }

  private func append(item: String, to text: inout String) {
    for (index, line) in Self.lines(of: item, width: Self.width - 2).enumerated() {
      text += (index == 0 ? "- " : "  ") + line + "\n"
    }
  }

  private func append(_ paragraph: String, to text: inout String) {
    for line in Self.lines(of: paragraph, width: Self.width) { text += line + "\n" }
  }

  private static func lines(of text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(whereSeparator: \.isWhitespace) {
      if !line.isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " \(word)"
    }
    return line.isEmpty ? lines : lines + [line]
  }

  // MARK: Sentences

  /// A thing and its details, each a sentence of its own.
  private static func sentences(of entry: Block.Entry) -> String {
    ([entry.text] + entry.details).map(sentence).joined(separator: " ")
  }

  private static func sentence(_ line: Line) -> String {
    let words = line.runs.map(plain).joined()
    let start = words.prefix(1).uppercased() + words.dropFirst()
    // A mailbox is copied as it stands, so no stop comes behind it.
    guard let last = start.last, last.isLetter || last.isNumber || ")’”\"".contains(last),
      !endsInMailbox(line)
    else { return start }
    return start + "."
  }

  private static func endsInMailbox(_ line: Line) -> Bool {
    guard case .mailbox = line.runs.last else { return false }
    return true
  }

  private static func plain(_ run: Line.Run) -> String {
    switch run {
    case .text(let text), .strong(let text), .aside(let text), .mailbox(let text), .tag(let text):
      text
    case .statement(let text): InlineMarkdown.plainText(text)
    case .page(_, let title), .jump(_, let title), .place(_, let title): title
    case .state(_, let name): name
    }
  }
}
