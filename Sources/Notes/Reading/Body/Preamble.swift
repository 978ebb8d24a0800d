internal import Lexicons
internal import Municipality
internal import Words
internal import YAML

/// The fields that people write as plain lines at the top: `Datum: 12 maart 2026`.
enum Preamble {
  /// Takes fields out of the first lines and tables, and returns what is left.
  static func read(_ blocks: [Outline.Block], _ fields: inout HeadReader) -> [Outline.Block] {
    var rest: [Outline.Block] = []
    rest.reserveCapacity(blocks.count)
    var isOpen = true
    for block in blocks {
      if isOpen {
        switch block {
        case .statement(let statement):
          if [nil, .narrative, .talk].contains(statement.section), statement.box == nil {
            if take(statement, &fields) { continue }
          } else if statement.section == .withheld {
            // The line itself stays withheld: it may hold an address.
            takeLetterhead(statement, &fields)
          } else {
            isOpen = false
          }
        case .table(let table):
          if table.section == nil, take(table, &fields) { continue }
          if table.section == nil, let others = takeSome(table, &fields) {
            rest.append(.table(others))
            continue
          }
        }
      }
      rest.append(block)
    }
    return rest
  }

  /// The short lines before the first section, which may hold a day or a number of people.
  ///
  /// A table may stand before them: some notes begin with what is to be done.
  static func openings(_ blocks: [Outline.Block]) -> [Statement] {
    var openings: [Statement] = []
    for block in blocks.prefix(8) {
      guard case .statement(let statement) = block else {
        if openings.isEmpty { continue }
        break
      }
      if statement.section == .withheld { continue }
      guard [nil, .narrative, .talk].contains(statement.section) else { break }
      openings.append(statement)
    }
    return openings
  }

  /// The last short lines of a note, which may hold a number of people too: `we waren met negen`.
  ///
  /// - Parameters:
  ///   - blocks: The blocks of the note.
  ///   - isSpoken: Whether it was dictated, so that the last part goes on to the end.
  /// - Returns: Those that may tell it, first one first.
  static func closings(_ blocks: [Outline.Block], isSpoken: Bool) -> [Statement] {
    blocks.suffix(3).compactMap(\.statement).filter {
      $0.text.utf8.count <= 60
        && (isSpoken ? $0.section != .withheld : [nil, .narrative, .talk].contains($0.section))
    }
  }

  /// Fields that may stand in the body; others have meanings of their own there.
  private static func field(_ label: Substring) -> FieldKey? {
    guard label.utf8.count <= 30, let field = FieldKey(String(label)) ?? misspelt(label) else {
      return nil
    }
    switch field {
    case .date, .area, .neighbourhood, .attendance, .invited, .kind, .partners, .location, .host,
      .leader, .time, .quotes, .confidential, .themes, .id, .keepUntil:
      return field
    case .title, .status, .feedback, .notReached, .summary:
      return nil
    }
  }

  /// The field of a label with a slip of the pen in it: `gebeid`, `aanwzig`.
  private static func misspelt(_ label: Substring) -> FieldKey? {
    fields.name(near: Folding.key(label)).flatMap { FieldKey($0) }
  }

  private static let fields = SlipIndex(HeadWord.slipField.words)

  /// The field for partners, where nobody knows the label and partners stand behind it.
  private static func partners(
    _ label: Substring, _ words: String, _ gazetteer: Gazetteer
  ) -> FieldKey? {
    let label = String(label)
    guard FieldKey.mayBePartners(label), gazetteer.parties(in: label).isEmpty,
      gazetteer.theme(named: label) == nil, !ActionMark.opens(label, words)
    else { return nil }
    return Company.isList(words, gazetteer) ? .partners : nil
  }

  /// Whether words behind a label tell something, where the field would have a name or a time.
  private static func isSentence(_ words: String, as field: FieldKey) -> Bool {
    switch field {
    case .kind, .location, .host, .leader, .time, .id, .quotes, .date:
      words.utf8.count > 80
        || HeadingShape.hasVerb(Folding.key(words).cut(at: " "))
    // `Publiek: kan de gemeente dat verplichten?`
    default:
      words.utf8.contains(UInt8(ascii: "?"))
        && Line(words).tokens.contains { [.modal, .auxiliary].contains(FunctionWord.role(of: $0)) }
    }
  }

  /// Whether a label names somebody of whom the words behind it tell something, or what they are to
  /// do, where the field would have a number or names: `bewoners: willen een bank`, `team groen: snoeien`.
  private static func tells(
    _ label: Substring, _ rest: Substring, as field: FieldKey, _ gazetteer: Gazetteer
  ) -> Bool {
    guard field == .attendance || field == .partners || field == .leader,
      gazetteer.party(named: String(label)) != nil
    else { return false }
    let line = Line(String(rest))
    switch field {
    case .attendance:
      return !line.tokens.indices.prefix(4).contains { index in
        line.number(at: index) != nil && !line.isA(OutcomeWord.one, at: index)
      }
    case .partners: return !Company.isList(String(rest), gazetteer)
    default: return line.tokens.contains { $0.isWord && Verb($0, in: line) != nil }
    }
  }

  private static func take(_ statement: Statement, _ fields: inout HeadReader) -> Bool {
    guard statement.text.utf8.contains(UInt8(ascii: ":")) else { return false }
    let parts = Self.parts(of: statement.text)
    var found: [(FieldKey, YAMLNode.Entry)] = []
    for part in parts {
      // `Weer: guur` is no field of a talk.
      if parts.count > 2, let label = Label.head(of: part),
        FieldKey.foreign.contains(Folding.key(label))
      {
        continue
      }
      guard let (label, rest) = Label.split(part), !rest.isEmpty,
        let field = field(label) ?? partners(label, String(rest), fields.gazetteer),
        !isSentence(String(rest), as: field), !tells(label, rest, as: field, fields.gazetteer)
      else { return false }
      let value = YAMLNode.scalar(String(rest), statement.range)
      found.append(
        (field, YAMLNode.Entry(key: String(label), keyRange: statement.range, value: value)))
    }
    // `Bewoners: …` and `Onderwerp: …` may be sentences; a field's value is short.
    guard !found.isEmpty, statement.text.utf8.count <= 200 else { return false }
    for (field, entry) in found { fields.read(entry, as: field) }
    return true
  }

  /// The fields on one line: parted by bars, or by more than one space.
  private static func parts(of text: String) -> [String] {
    var parts: [String] = []
    var current: [UInt8] = []
    var spaces = 0
    for byte in text.utf8 {
      if byte == UInt8(ascii: "|") || (byte == 0x20 && spaces == 1) {
        if !current.isEmpty { parts.append(String(decoding: current, as: UTF8.self)) }
        current = []
        spaces = byte == 0x20 ? 2 : 0
        continue
      }
      spaces = byte == 0x20 ? spaces + 1 : 0
      if byte == 0x20, current.isEmpty { continue }
      current.append(byte)
    }
    if !current.isEmpty { parts.append(String(decoding: current, as: UTF8.self)) }
    if parts.count == 1, text.utf8.contains(UInt8(ascii: "/")) {
      let slashed = text.split(separator: "/").map { String(Label.trimmed($0)) }
      if slashed.count > 1, slashed.allSatisfy({ Label.head(of: $0) != nil }) { return slashed }
    }
    if parts.count == 1 {
      // `Waar: de Lis. Wanneer: 4 maart 2026.`
      let sentences = text.split(separator: ". ").map { part in
        String(Label.trimmed(part.hasSuffix(".") ? part.dropLast() : part))
      }
      if sentences.count > 1, sentences.allSatisfy({ Label.head(of: $0) != nil }) {
        return sentences
      }
    }
    let labelled = parts.filter { Label.head(of: $0) != nil }
    return labelled.count == parts.count ? parts : [text]
  }

  /// Reads who sent an e-mail, and the day it was sent on.
  private static func takeLetterhead(_ statement: Statement, _ fields: inout HeadReader) {
    guard let (label, rest) = Label.split(statement.text) else { return }
    if HeadWord.sentOn.holds(Folding.key(label)) {
      fields.noteSent(String(rest))
    } else if let sender = Letter.sender(statement.text) {
      fields.noteSender(sender)
    }
  }

  /// Takes a table of two columns whose first one holds names of fields.
  private static func take(_ table: Outline.Table, _ fields: inout HeadReader) -> Bool {
    if takeHeads(table, &fields) { return true }
    guard !table.rows.isEmpty, table.rows.allSatisfy({ $0.cells.count == 2 }) else { return false }
    if countRoles(table, &fields) { return true }
    var entries: [(FieldKey, YAMLNode.Entry)] = []
    for row in table.rows where !(row.cells[0].isEmpty && row.cells[1].isEmpty) {
      let label = row.cells[0].last == ":" ? String(row.cells[0].dropLast()) : row.cells[0]
      guard let field = field(label[...]) else { return false }
      let value = YAMLNode.scalar(row.cells[1], row.range)
      entries.append((field, YAMLNode.Entry(key: label, keyRange: row.range, value: value)))
    }
    for (field, entry) in entries { fields.read(entry, as: field) }
    return true
  }

  /// Takes the rows that hold fields out of a table of two columns with a head of its own, such as
  /// `| Kop | Invulling |`, and rows that hold none.
  ///
  /// - Returns: The other rows; `nil` where fewer than two rows, or less than half of them, are fields.
  private static func takeSome(
    _ table: Outline.Table, _ fields: inout HeadReader
  ) -> Outline.Table? {
    let rows = table.rows.dropFirst(table.hasRuler ? 1 : 0)
    var others = table
    others.rows = Array(table.rows.prefix(table.hasRuler ? 1 : 0))
    var entries: [(FieldKey, YAMLNode.Entry)] = []
    for row in rows {
      guard row.cells.count == 2 else { return nil }
      let label = Label.trimmed(row.cells[0][...])
      let key = label.last == ":" ? label.dropLast() : label
      if !row.cells[1].isEmpty, let field = field(key) {
        let value = YAMLNode.scalar(row.cells[1], row.range)
        entries.append(
          (field, YAMLNode.Entry(key: String(key), keyRange: row.range, value: value)))
      } else {
        others.rows.append(row)
      }
    }
    guard entries.count > 1, entries.count * 2 >= rows.count else { return nil }
    for (field, entry) in entries { fields.read(entry, as: field) }
    // A head above nothing says nothing.
    if others.rows.count == table.rows.count - rows.count { others.rows = [] }
    return others
  }

  /// Takes a table of roles with a number each, with or without a head: `| bewoners | 11 |`.
  private static func countRoles(_ table: Outline.Table, _ fields: inout HeadReader) -> Bool {
    let counted = table.rows.filter { AttendanceReader.number(in: $0.cells[1]) != nil }
    guard counted.count >= max(1, table.rows.count - 1),
      counted.allSatisfy({ AttendanceReader.role(of: $0.cells[0]) != .other })
    else { return false }
    for row in counted {
      fields.count(AttendanceReader.field("\(row.cells[1]) \(row.cells[0])", fields.gazetteer))
    }
    return true
  }

  /// Takes a table of one row below a head of fields: `| Gebied | Datum |`.
  private static func takeHeads(_ table: Outline.Table, _ fields: inout HeadReader) -> Bool {
    guard table.rows.count == 2, table.rows[0].cells.count == table.rows[1].cells.count else {
      return false
    }
    let named = table.rows[0].cells.map { field($0[...]) }
    guard named.allSatisfy({ $0 != nil }) else { return false }
    for (index, found) in named.enumerated() {
      guard let found else { continue }
      let row = table.rows[1]
      fields.read(
        YAMLNode.Entry(
          key: table.rows[0].cells[index], keyRange: table.rows[0].range,
          value: .scalar(row.cells[index], row.range)),
        as: found)
    }
    return true
  }
}
