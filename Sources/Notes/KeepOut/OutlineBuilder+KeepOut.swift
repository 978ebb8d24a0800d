internal import Source

/// What a note keeps out of the public editions, by its headings and lines (rule R11).
extension OutlineBuilder {
  /// Whether a known heading of a level would still belong to a part that is kept out.
  func staysKeptOut(atLevel level: Int) -> Bool {
    scopes.section == .withheld && (isKeptOutToTheEnd || level > scopes.sectionLevel)
  }

  /// Opens the part that a heading keeps out, or ends one.
  ///
  /// A heading deeper than the one that opened the part belongs to it.
  ///
  /// - Returns: Whether the heading has been read.
  mutating func keepsOut(heading line: NoteLine, _ title: String, level: Int, at index: Int) -> Bool
  {
    if let mark = KeepOutFinder.standard.mark(in: title, isHeading: true), !isAnsweredKey(title) {
      outline.keptOut.append(KeptOut(words: mark.words, range: line.range))
      if mark.scope == .end {
        endKeptOut()
        return true
      }
      let isFirst = outline.blocks.isEmpty && outline.titles.isEmpty
      let isTitle = level == 1 && isFirst
      isKeptOutToTheEnd = mark.scope == .rest || endsLater(behind: index)
      // With nothing below it, it is said of all that follows.
      if mark.scope == .note
        || (isTitle || isFirst && isHeading(behind: index)) && !isKeptOutToTheEnd
      {
        outline.isKeptOut = true
      }
      if isTitle { outline.titles.append(statement(line, title)) }
      scopes.open(.init(level: level, sections: [.withheld]))
      return true
    }
    if let struck = StruckText(title), struck.isWhole {
      outline.keptOut.append(KeptOut(words: "~~", range: line.range))
      scopes.open(.init(level: level, sections: [.withheld]))
      return true
    }
    guard staysKeptOut(atLevel: level) else { return false }
    if Heading(title, gazetteer).section != nil {
      outline.keptOut.append(KeptOut(words: title, range: line.range))
    }
    outline.blocks.append(.statement(statement(line, title)))
    return true
  }

  /// Reads a line that does nothing but keep something out.
  ///
  /// - Returns: Whether it is such a line.
  mutating func keepsOut(line: NoteLine, _ title: String, at index: Int) -> Bool {
    let isKey = isAnsweredKey(title)
    let closesNote =
      isKey && answer(in: title) == .closed
      || isPreamble && (isRefused(title) || !isKey && isUnansweredBox(line, title))
    if closesNote {
      outline.keptOut.append(KeptOut(words: title, range: line.range))
      outline.isKeptOut = true
    }
    if isKey || closesNote { return false }
    guard let mark = self.mark(in: title) else { return false }
    // `einde memo` ends what was dictated, where nothing was kept out before it.
    if mark.scope == .end, scopes.section != .withheld, Dictation.isNoise(title) { return false }
    let isAlone = mark.isAlone || isPreamble && isAlone(mark, in: title)
    guard isAlone || isAboutNote(mark, line, title, at: index),
      scopes.section != .withheld || mark.scope == .end
    else { return false }
    close()
    outline.keptOut.append(KeptOut(words: mark.words, range: line.range))
    var own = statement(line, title)
    own.section = .withheld
    switch isAlone ? reach(of: mark, line, title, at: index) : .note {
    case .end:
      endKeptOut()
      return true
    case .note: outline.isKeptOut = true
    case .statement: keepOut(from: statementAbove(line.indent))
    case .section: keepOut(from: blocksAtHeading)
    case .below(let level):
      scopes.open(.init(level: level, sections: [.withheld]))
      isKeptOutToTheEnd = endsLater(behind: index)
      return true
    case .rest:
      scopes.open(.init(level: 0, sections: [.withheld]))
      isKeptOutToTheEnd = true
    }
    outline.blocks.append(.statement(own))
    return true
  }

  /// Whether a line above all headings says what may not be done with the note as a whole.
  ///
  /// One is `De deelnemers willen niet dat dit verslag rondgaat.`
  private func isAboutNote(
    _ mark: KeepOutMark, _ line: NoteLine, _ title: String, at index: Int
  ) -> Bool {
    guard line.form == .text, isPreamble, title.utf8.count < 120,
      KeepOutFinder.standard.isAboutRecord(mark), index + 1 < lines.count,
      lines[index + 1].form == .blank
    else { return false }
    return lines[index...].contains { line in
      if case .heading = line.form { true } else { false }
    }
  }

  /// Whether a line says nothing but a mark, as `Status: vertrouwelijk` does behind a label, and
  /// `Vertrouwelijk: niet delen` with a second one.
  private func isAlone(_ mark: KeepOutMark, in title: String) -> Bool {
    let finder = KeepOutFinder.standard
    let rest = String(decoding: title.utf8.dropFirst(mark.range.upperBound), as: UTF8.self)
    if mark.range.lowerBound == 0, finder.mark(in: rest)?.isAlone ?? false { return true }
    guard let (label, value) = Label.split(title), label.utf8.count < mark.range.lowerBound,
      label.utf8.count <= Self.longestLabel
    else { return false }
    return finder.mark(in: String(value))?.isAlone ?? false
  }

  /// The bytes of the longest label of a mark: `Vertrouwelijkheid van dit verslag`.
  private static let longestLabel = 40

  /// Opens the part that the kind of a callout keeps out, as in `> [!intern]`.
  mutating func keepsOut(calloutOf line: NoteLine) {
    guard let kind = line.calloutKind else { return }
    let words = String(decoding: file.bytes[kind], as: UTF8.self)
    guard let mark = KeepOutFinder.standard.mark(in: words, isHeading: true) else { return }
    close()
    outline.keptOut.append(KeptOut(words: mark.words, range: kind))
    scopes.open(.init(level: 0, sections: [.withheld]))
  }

  /// Takes out of a statement what its writer struck out, which is said by nobody any more.
  ///
  /// Something to do, or to go to, that is crossed off as a whole is done, or called off.
  ///
  /// - Returns: What was struck out, as a statement of its own; `nil` when that is nothing, or all.
  mutating func setApartStruckOut(_ statement: inout Statement) -> Statement? {
    guard statement.section != .withheld, let struck = StruckText(statement.text) else {
      return nil
    }
    let mayBeCrossedOff =
      statement.box != nil || statement.section?.agreementStatus != nil
      || statement.section == .activities
    if mayBeCrossedOff, struck.isWhole || statement.text.hasPrefix("~~") { return nil }
    outline.keptOut.append(KeptOut(words: "~~", range: statement.range))
    if struck.isWhole {
      statement.section = .withheld
      return nil
    }
    statement.text = struck.rest
    var part = statement
    part.text = struck.parts.joined(separator: " … ")
    part.section = .withheld
    part.box = nil
    return part
  }

  /// Keeps a statement out when words in it say so.
  mutating func keepOutIfMarked(_ statement: inout Statement) {
    guard statement.section != .withheld,
      let mark = self.mark(in: statement.text) ?? emphasisedMark(in: statement),
      !isAnsweredKey(statement.text)
    else { return }
    statement.section = .withheld
    outline.keptOut.append(KeptOut(words: mark.words, range: statement.range))
    if mark.scope == .note { outline.isKeptOut = true }
  }

  /// The mark in a text; most lines are looked at twice, as a line and as the statement it makes.
  private mutating func mark(in text: String) -> KeepOutMark? {
    if lastMarked.text != text { lastMarked = (text, KeepOutFinder.standard.mark(in: text)) }
    return lastMarked.mark
  }

  /// The mark in words of a statement that stand out, as in `de pachter stopt **intern**`.
  ///
  /// At its end they are a mark as if they stood between brackets.
  private func emphasisedMark(in statement: Statement) -> KeepOutMark? {
    EmphasisedWords(file, statement.range).parts.lazy.compactMap { part in
      KeepOutFinder.standard.mark(in: part.isLast ? "1 (\(part.words))" : "1, \(part.words)")
    }.first
  }

  /// Ends what was kept out; where nothing was, everything above it is.
  private mutating func endKeptOut() {
    if scopes.section != .withheld { keepOut(from: 0) }
    isKeptOutToTheEnd = false
    scopes.close(from: 0)
  }

  private mutating func keepOut(from first: Int) {
    for index in outline.blocks.indices.dropFirst(first) {
      switch outline.blocks[index] {
      case .statement(var statement):
        statement.section = .withheld
        outline.blocks[index] = .statement(statement)
      case .table(var table):
        table.section = .withheld
        outline.blocks[index] = .table(table)
      }
    }
  }

  /// The place of the last statement that stands less deep than an indent, else of the last one.
  private func statementAbove(_ indent: Int) -> Int {
    let last = max(outline.blocks.count - 1, blocksAtHeading)
    guard indent > 0 else { return last }
    return outline.blocks.indices.dropFirst(blocksAtHeading).last { index in
      if case .statement(let statement) = outline.blocks[index] {
        statement.indent < indent
      } else {
        true
      }
    } ?? last
  }

  /// Whether nothing was read yet but the title and what is said of the talk.
  private var isPreamble: Bool { outline.blocks.isEmpty && open == nil && headingLevel <= 1 }

  /// Whether the next line that is not blank is a heading.
  private func isHeading(behind index: Int) -> Bool {
    guard let next = lines[(index + 1)...].first(where: { $0.form != .blank }) else { return false }
    if case .heading = next.form { return true }
    return false
  }

  // MARK: Keys

  /// Whether a box that nobody ticked asks if others may read the note: `[ ] akkoord publicatie`.
  private func isUnansweredBox(_ line: NoteLine, _ title: String) -> Bool {
    var words = title[...]
    if case .item(_, let box) = line.form, let box {
      guard box == 0x20 else { return false }
    } else {
      guard words.hasPrefix("[ ]") else { return false }
      words = words.dropFirst(3)
    }
    return KeepOutFinder.standard.isRefused(key: String(words), value: "nee")
  }

  /// Whether a line is a key with its answer, as `Vertrouwelijk: ja` and `Publiceren? Nee` are.
  private func isAnsweredKey(_ text: String) -> Bool {
    guard let rest = answeredKey(text)?.rest, !rest.isEmpty else { return false }
    return KeepOutFinder.standard.isAnswer(String(rest)) && answer(in: text) != .none
  }

  private func answer(in text: String) -> KeepOutFinder.Answer {
    answeredKey(text).map {
      KeepOutFinder.standard.answer(key: String($0.label), value: String($0.rest))
    } ?? .none
  }

  /// Whether a line that may be a field says that others may not read the note.
  private func isRefused(_ text: String) -> Bool {
    answeredKey(text).map {
      KeepOutFinder.standard.isRefused(key: String($0.label), value: String($0.rest))
    } ?? false
  }

  /// The words before and behind a colon, or a question mark, where those before it may be a key.
  private func answeredKey(_ text: String) -> (label: Substring, rest: Substring)? {
    let parts =
      Label.split(text)
      ?? text.utf8.firstIndex(of: UInt8(ascii: "?")).map {
        (label: text[..<$0], rest: text[text.utf8.index(after: $0)...])
      }
    guard let parts, parts.label.utf8.count <= Self.longestLabel,
      parts.label.first?.isLetter ?? false
    else { return nil }
    return parts
  }
}
