internal import Words
internal import Municipality
internal import Source

/// Notes of outliners: org mode's stars, drawers and keywords, and Logseq's properties.
struct Outliner {
  private let file: SourceFile
  private let gazetteer: Gazetteer
  private(set) var lines: [NoteLine]
  private let isOrg: Bool
  /// The item that lines with its days and properties belong to.
  private var task: Int?

  /// The lines with tasks as boxes, days as fields, and properties left out.
  static func read(_ lines: [NoteLine], _ file: SourceFile, _ gazetteer: Gazetteer) -> [NoteLine] {
    var outliner = Outliner(lines, file, gazetteer)
    outliner.read()
    return outliner.lines
  }

  private init(_ lines: [NoteLine], _ file: SourceFile, _ gazetteer: Gazetteer) {
    self.lines = lines
    self.file = file
    self.gazetteer = gazetteer
    let bytes = file.bytes.span
    var isOrg = false
    for line in lines where line.form == .text && line.range.count > 2 {
      let start = line.range.lowerBound
      if bytes[start] == UInt8(ascii: "#"), bytes[start + 1] == UInt8(ascii: "+") { isOrg = true }
      if Self.stars(bytes, line.range) > 1 { isOrg = true }
    }
    self.isOrg = isOrg
  }

  /// The number of stars before a space at the start of a line.
  private static func stars(_ bytes: borrowing Span<UInt8>, _ range: ByteRange) -> Int {
    var index = range.lowerBound
    while index < range.upperBound, bytes[index] == UInt8(ascii: "*") { index += 1 }
    guard index < range.upperBound, bytes[index] == 0x20 else { return 0 }
    return index - range.lowerBound
  }

  private mutating func read() {
    for index in lines.indices {
      if isOrg { readOrg(index) }
      switch lines[index].form {
      case .item: readTask(index)
      case .text: readText(index)
      case .blank: break
      default: task = nil
      }
    }
    if isOrg { markHeadings() }
  }

  private func words(_ index: Int) -> String {
    lines[index].words ?? InlineText.string(file, lines[index].range)
  }

  /// Makes an item of a line of stars, as deep as it has stars.
  private mutating func readOrg(_ index: Int) {
    let line = lines[index]
    let whole = file.range(ofLine: line.number)
    let stars = Self.stars(file.bytes.span, whole)
    if stars > 0 {
      var range = (whole.lowerBound + stars)..<whole.upperBound
      _ = LineScanner.trimStart(file.bytes.span, &range)
      LineScanner.trimEnd(file.bytes.span, &range)
      lines[index].form = .item(isOrdered: false, box: nil)
      lines[index].range = range
      lines[index].indent = (stars - 1) * 2
      takeTags(index)
      return
    }
    guard line.form == .text else { return }
    let text = words(index)
    if text.hasPrefix("#+") { return readKeyword(index, text.dropFirst(2)) }
    if text.hasPrefix(":"), text.dropFirst().contains(":") { lines[index].form = .blank }
  }

  /// Reads `#+TITLE: …`, `#+DATE: <…>` and `#+FILETAGS: :a:b:`.
  private mutating func readKeyword(_ index: Int, _ text: Substring) {
    guard let (label, rest) = Label.split(String(text)), !rest.isEmpty else {
      return lines[index].form = .blank
    }
    switch Folding.key(label) {
    case "title":
      lines[index].form = .heading(level: 1)
      lines[index].words = String(rest)
    case "date":
      let day = rest.drop { $0 == "<" || $0 == "[" }.prefix { $0 != " " && $0 != ">" && $0 != "]" }
      lines[index].words = "date: \(day)"
    case "filetags":
      let tags = rest.split(separator: ":").map { Label.trimmed($0) }.filter {
        gazetteer.theme(named: String($0)) != nil
      }
      lines[index].words = "tags: " + tags.joined(separator: ", ")
      if tags.isEmpty { lines[index].form = .blank }
    default: lines[index].form = .blank
    }
  }

  /// Turns `:regisseur:` at the end of a line into an owner, and another tag into a tag.
  private mutating func takeTags(_ index: Int) {
    let text = words(index)
    guard text.utf8.last == UInt8(ascii: ":"), let space = text.lastIndex(of: " ") else { return }
    let run = text[text.index(after: space)...]
    guard run.first == ":", run.count > 2 else { return }
    var marks = ""
    for tag in run.split(separator: ":") {
      let isParty = gazetteer.party(named: String(tag)) != nil
      marks += isParty ? " @\(tag)" : " #\(tag)"
    }
    lines[index].words = text[..<space] + marks
  }

  /// Reads the keyword of a task: `TODO`, `DOING`, `DONE`.
  private mutating func readTask(_ index: Int) {
    task = index
    guard case .item(let isOrdered, nil) = lines[index].form else { return }
    let text = words(index)
    guard let (box, end) = TaskKeyword.read(text) else { return }
    lines[index].form = .item(isOrdered: isOrdered, box: box)
    if lines[index].words == nil {
      lines[index].range = (lines[index].range.lowerBound + end)..<lines[index].range.upperBound
    } else {
      lines[index].words = String(decoding: text.utf8.dropFirst(end), as: UTF8.self)
    }
  }

  /// Reads days and properties below an item, and a task without a list mark.
  private mutating func readText(_ index: Int) {
    let text = words(index)
    if let times = TaskTimes.fields(in: text) {
      if let task { lines[task].words = words(task) + " " + times }
      lines[index].form = .blank
      return
    }
    if task == nil, let (label, rest) = Label.split(text), text.holds(":: "),
      FieldKey(String(label)) == .title
    {
      lines[index].form = .heading(level: 1)
      lines[index].words = String(rest)
      return
    }
    if isProperty(text) {
      lines[index].form = .blank
    } else if TaskKeyword.read(text) != nil {
      lines[index].form = .item(isOrdered: false, box: nil)
      readTask(index)
    }
  }

  /// Whether a line is a property that an outliner keeps for itself, as `collapsed:: true`.
  private func isProperty(_ text: String) -> Bool {
    guard let marks = text.utf8.firstIndex(of: UInt8(ascii: ":")), text[marks...].hasPrefix(":: "),
      !text[..<marks].utf8.contains(UInt8(ascii: " "))
    else { return false }
    let key = String(text[..<marks])
    return FieldKey(key) == .id
      || FieldKey(key) == nil && AgreementColumn(key) == nil
        && Heading(key, gazetteer).section == nil && gazetteer.theme(named: key) == nil
  }

  /// Makes headings of the lines of stars that something stands under.
  private mutating func markHeadings() {
    let filled = lines.indices.filter { lines[$0].form != .blank }
    for (index, next) in zip(filled, filled.dropFirst()) {
      guard case .item(_, nil) = lines[index].form, case let line = lines[index],
        Self.stars(file.bytes.span, file.range(ofLine: line.number)) > 0
      else { continue }
      let isDeeper = lines[next].form != .text && lines[next].indent > line.indent
      if isDeeper || (lines[next].form == .text && line.indent == 0) {
        lines[index].form = .heading(level: line.indent / 2 + 1)
      }
    }
  }
}
