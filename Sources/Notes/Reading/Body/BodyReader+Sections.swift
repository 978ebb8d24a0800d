internal import Diagnostics
internal import Calendar
internal import Lexicons
internal import Municipality
internal import Source
internal import Words

/// The parts of a note that are not about signals: who was not reached, what is told back, what is on.
extension BodyReader {
  mutating func readNotReached(_ statement: Statement, _ line: Line) {
    // `We hebben geen studenten gesproken, want die sliepen nog`
    let told = MissingGroups(line).groups
    if !told.isEmpty {
      for group in told where !conversation.notReached.contains(group.words) {
        conversation.notReached.append(group.words)
      }
      return
    }
    // `alleen maar vijftigplussers` names those who were met.
    if MissingGroups(line).namesOnlyMet {
      var remark = statement
      remark.section = .background
      return readSignal(remark, line)
    }
    let text = statement.text
    let end = sentenceEnd(of: text)
    var groups = LineText(String(text[..<end]))
    for tag in Tag.tags(in: groups) {
      // `#gezinnen in het buitengebied` is a group, and its tag one of the words.
      let isWord = gazetteer.theme(named: tag.name) == nil && !Tag.isReserved(tag.name)
      groups.blank(isWord ? tag.range.lowerBound..<(tag.range.lowerBound + 1) : tag.range)
    }
    for part in groups.current.split(whereSeparator: { $0 == "," || $0 == ";" }) {
      var name = LineText(String(part)).remaining
      if name.hasSuffix(".") { name.removeLast() }
      // A clause about the group before it is no group of its own.
      if let first = FoldedWord.words(in: name).first?.key, LineWord.relative.holds(first),
        let last = conversation.notReached.indices.last
      {
        conversation.notReached[last] += ", \(name)"
        continue
      }
      if name.contains(where: \.isLetter), groupsNamed.insert(name).inserted {
        conversation.notReached.append(name)
      }
    }
    let rest = Label.trimmed(text[end...])
    if rest.contains(where: \.isLetter) {
      // `Ondernemers. De bewoners van de kade.`
      var next = statement
      next.text = String(rest)
      if MissingGroups.isBareGroup(Line(next.text)) { return readNotReached(next, Line(next.text)) }
      conversation.withheld.append(.init(text: String(rest), line: statement.line))
    }
  }

  /// Takes the groups that a sentence names as missing, wherever it stands.
  ///
  /// - Returns: Whether the statement says nothing else.
  mutating func readMissing(_ statement: Statement, _ words: Line) -> Bool {
    guard statement.box == nil, statement.section != .notReached, statement.section != .withheld
    else { return false }
    let isAgreed = statement.section?.agreementStatus != nil
    let reader = MissingGroups(words, isAgreed: isAgreed)
    switch statement.section {
    case nil, .narrative, .talk, .background, .concerns, .lessons, .questions, .next: break
    case .withheld: return false
    default:
      guard reader.isLabel || reader.isOwnWork || !isAgreed && reader.isTerse else { return false }
    }
    // An organisation that did not come is no group of residents.
    let found = reader.groups.filter { group in
      guard gazetteer.organisation(named: group.words) == nil, !isOfMunicipality(group.words) else {
        return false
      }
      // `De gemeente heeft niet met de ouders gesproken`
      guard group.isInferred else { return true }
      let sentence = words.string(group.sentence)
      return gazetteer.parties(in: sentence).allSatisfy { mention in
        let name = String(decoding: Array(sentence.utf8)[mention.range], as: UTF8.self)
        return mention.party.side == .residents || group.words.contains(name)
      }
    }
    for group in found where groupsNamed.insert(group.words).inserted {
      conversation.notReached.append(group.words)
    }
    // `jongeren? niemand gezien` asks after nobody else.
    let isAskedOf =
      words.sentences.count == 2 && words.sentences[0].count < 6
      && words.tokens[words.sentences[0].upperBound - 1].isMark("?")
    return !found.isEmpty && (words.sentences.count == 1 || isAskedOf)
  }

  /// Whether words name people who work there: `de mensen van de gemeente`.
  private func isOfMunicipality(_ words: String) -> Bool {
    gazetteer.parties(in: words).contains { $0.party.side == .municipality }
  }

  /// The end of the first sentence of a text.
  func sentenceEnd(of text: String) -> String.Index {
    let utf8 = text.utf8
    var index = utf8.startIndex
    while index < utf8.endIndex {
      let next = utf8.index(after: index)
      if utf8[index] == UInt8(ascii: "."), next < utf8.endIndex, utf8[next] == 0x20 { return next }
      index = next
    }
    return text.endIndex
  }

  mutating func readFeedback(_ words: String, _ statement: Statement) {
    guard let feedback = FeedbackReader.read(words, line: statement.line, near: conversation.date)
    else { return }
    if var known = conversation.feedback {
      known.text += known.text.isEmpty ? feedback.text : "; \(feedback.text)"
      known.date = known.date ?? feedback.date
      known.channel = known.channel ?? feedback.channel
      conversation.feedback = known
    } else {
      conversation.feedback = feedback
    }
  }

  mutating func readActivity(_ statement: Statement) {
    guard statement.text.contains(where: \.isLetter) else { return }
    takeThemeTags(statement)
    guard
      let (activity, diagnostic) = ActivityReader(
        date: conversation.date, gazetteer: gazetteer
      ).read(statement)
    else {
      // What is called off stays in the note's words, and out of every calendar.
      var remark = statement
      remark.section = .background
      return readSignal(remark, Line(remark.text))
    }
    conversation.activities.append(activity)
    if let diagnostic { diagnostics.append(diagnostic) }
  }

  /// Reads a sentence that announces something to go to, wherever it stands.
  ///
  /// - Returns: Whether all of the statement is read.
  mutating func readAnnouncement(_ statement: Statement, _ line: Line) -> Bool {
    switch statement.section {
    case .withheld, .activities, .notReached, .feedback, .lessons: return false
    default: break
    }
    let finder = Announcement(line, date: conversation.date)
    let isPlanned = statement.section?.agreementStatus != nil || statement.box != nil
    // `Tot ziens op de borrel, vrijdag 18 december. Iedereen kan komen.`
    let isOpen = line.sentences.count > 1 && line.sentences.contains(where: finder.isOpenToAll)
    let found = finder.sentences { sentence in
      if isOpen || finder.isInvitation(sentence) { return true }
      // `vrijdagavond staat het vol` among worries is one of them.
      if statement.section?.signalKind == .concern { return false }
      return !isPlanned && (finder.isHosted(sentence) || !isDeed(line, sentence))
    }
    guard !found.isEmpty else { return false }
    for sentence in found {
      var part = statement
      part.text = line.string(sentence).trimmingMarks
      let known = conversation.activities.count
      readActivity(part)
      if isOpen, conversation.activities.count > known, !PlaceWords.isPrivate(LineText(part.text)) {
        conversation.activities[known].public = true
      }
    }
    // What comes back every week may be told as a strength, and stays one.
    let isOnce = found.allSatisfy { finder.isInvitation($0) || finder.isOnce($0) }
    let isWhole = line.sentences.allSatisfy { found.contains($0) || finder.isWelcome($0) }
    switch statement.section {
    case nil, .narrative, .background: return isOnce && isWhole
    default: return isWhole && (isPlanned || found.contains(where: finder.isNext))
    }
  }

  /// Whether a sentence says what somebody is going to do, such as `(Actie: gemeente, voor 1 mei)`
  /// and `de wijkagent gaat volgende week langs`.
  private func isDeed(_ line: Line, _ sentence: Range<Int>) -> Bool {
    let isLabelled = line.matches(of: .actors).contains {
      $0.value == "label" && $0.tokens.lowerBound <= sentence.lowerBound + 1
        && sentence.contains($0.tokens.lowerBound)
    }
    return isLabelled
      || SentenceReader(line, sentence, parties: { parties(in: line) }).kindOfCues == .promise
  }

  /// Reads the next meeting: an activity when it has a day, else words about the talk.
  mutating func readNext(_ statement: Statement, _ line: Line) {
    if WhenReader.read(in: statement.text, near: conversation.date) != nil {
      return readActivity(statement)
    }
    var remark = statement
    remark.section = .narrative
    readSignal(remark, line)
  }

  mutating func readInitiative(_ statement: Statement) {
    guard statement.text.contains(where: \.isLetter) else { return }
    let themes = takeThemeTags(statement)
    conversation.initiatives.append(
      InitiativeReader.read(statement, Line(statement.text), themes: statement.themes + themes))
  }

  /// Counts the themes that tags in a statement state.
  @discardableResult
  mutating func takeThemeTags(_ statement: Statement) -> [String] {
    var themes: [String] = []
    for tag in Tag.tags(in: LineText(statement.text)) {
      guard let theme = gazetteer.theme(named: tag.name) else {
        noteUnknown(tag, statement)
        continue
      }
      conversation.addTheme(theme, .stated)
      if !themes.contains(theme), !statement.themes.contains(theme) { themes.append(theme) }
    }
    return themes
  }

  /// Points at a tag that is no theme, unless it says something else.
  mutating func noteUnknown(_ tag: Tag, _ statement: Statement) {
    guard !Tag.isReserved(tag.name), !gazetteer.isElsewhere(tag.name) else { return }
    // In a line of a thousand tags, looking each of them up again would take for ever.
    let place =
      conversation.unknownThemes.count < 100
      ? WordPlace(of: tag.name, from: statement.range, in: file) : nil
    diagnostics.append(.unknownTheme(tag.name, at: statement.range, place, gazetteer))
    if themesUnknown.insert(tag.name).inserted { conversation.unknownThemes.append(tag.name) }
  }
}
