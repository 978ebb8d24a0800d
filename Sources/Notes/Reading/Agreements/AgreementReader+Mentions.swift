internal import Lexicons
internal import Municipality
internal import Words
internal import Source

/// `@owner`, and `met @other` beside it.
extension AgreementReader {
  /// Takes every `@name`; one behind `met` or the like is a partner, not an owner.
  ///
  /// An `@` in an address, a link or code is no owner: it has a letter before it, or stands
  /// between brackets or backticks that say so.
  func takeMentions(_ draft: inout AgreementDraft) {
    var index = 0
    var wasPartner = false
    var lastEnd = 0
    while let at = draft.text.firstIndex(of: UInt8(ascii: "@"), from: index) {
      index = at + 1
      guard at == 0 || !isPartOfAddress(draft.text.bytes[at - 1]), !isInCode(at, draft.text),
        !isInLink(at, draft.text)
      else { continue }
      let end = nameEnd(draft.text, at + 1)
      guard end > at + 1 else { continue }

      let isPartner: Bool
      var start = at
      if let (words, range) = connector(before: at, draft.text) {
        isPartner =
          words
          || (range.lowerBound >= lastEnd && wasPartner && !words
            && isJoined(range, draft.text, lastEnd))
        if isPartner || words { start = range.lowerBound }
      } else {
        isPartner = wasPartner && isJoined(lastEnd..<at, draft.text, lastEnd)
      }
      let (name, nameEnd) = party(from: at + 1, to: end, draft.text)
      if isPartner {
        draft.addPartner(name)
      } else {
        draft.addOwner(name)
        draft.isOwnerMarked = true
      }
      draft.text.blank((isPartner ? start : at)..<nameEnd)
      wasPartner = isPartner
      lastEnd = nameEnd
      index = nameEnd
    }
  }

  private func isPartOfAddress(_ byte: UInt8) -> Bool {
    LineText.isWord(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "`")
  }

  private func isInCode(_ offset: Int, _ text: LineText) -> Bool {
    var marks = 0
    for index in 0..<offset where text.bytes[index] == UInt8(ascii: "`") { marks += 1 }
    return marks % 2 == 1
  }

  /// Whether an offset lies in the address of a link, `](…)` or `<…>`.
  private func isInLink(_ offset: Int, _ text: LineText) -> Bool {
    var index = offset
    while index > 0 {
      index -= 1
      let byte = text.bytes[index]
      if byte == 0x20 || byte == UInt8(ascii: ")") || byte == UInt8(ascii: ">") { return false }
      if byte == UInt8(ascii: "<") { return true }
      if byte == UInt8(ascii: "("), index > 0, text.bytes[index - 1] == UInt8(ascii: "]") {
        return true
      }
    }
    return false
  }

  private func nameEnd(_ text: LineText, _ start: Int) -> Int {
    var end = start
    while end < text.count,
      LineText.isWord(text.bytes[end]) || text.bytes[end] == UInt8(ascii: "-")
        || text.bytes[end] == UInt8(ascii: "_") || text.bytes[end] == UInt8(ascii: ".")
    { end += 1 }
    while end > start,
      text.bytes[end - 1] == UInt8(ascii: ".") || text.bytes[end - 1] == UInt8(ascii: "-")
    {
      end -= 1
    }
    return end
  }

  /// The party that a name stands for, with further words when they belong to it: `@De Elzen`.
  private func party(from start: Int, to end: Int, _ text: LineText) -> (name: String, end: Int) {
    let name = text.string(start..<end)
    var ends = [end]
    while ends.count < 4, let last = ends.last, last < text.count, text.bytes[last] == 0x20 {
      let next = nameEnd(text, last + 1)
      if next == last + 1 { break }
      ends.append(next)
    }
    for candidate in ends.dropFirst().reversed() {
      let words = text.string(start..<candidate)
      // Only a name that a municipality gave counts, or `@gebiedsregisseur west met …` would
      // swallow words.
      if let party = gazetteer.organisation(named: words) { return (party.name, candidate) }
    }
    if let party = gazetteer.party(named: name) { return (party.name, end) }
    // `@area coordinator` names somebody only by both words.
    for candidate in ends.dropFirst() {
      if let party = gazetteer.party(named: text.string(start..<candidate)) {
        return (party.name, candidate)
      }
    }
    return (name, end)
  }

  /// The word before a mention, when it joins: `true` for `met`, `false` for `en` and `+`.
  private func connector(before at: Int, _ text: LineText) -> (isPartner: Bool, range: ByteRange)? {
    var offset = at
    if offset > 0, text.bytes[offset - 1] == UInt8(ascii: "(") { offset -= 1 }
    guard let (word, range) = text.word(before: offset) else { return nil }
    if AgreementWord.joiner.holds(Folding.key(word)) {
      if let (previous, wider) = text.word(before: range.lowerBound),
        AgreementWord.together.holds(previous)
      {
        return (true, wider.lowerBound..<range.upperBound)
      }
      return (true, range)
    }
    if SmallWord.of.holds(word) || ClauseWord.source.holds(word),
      let (previous, wider) = text.word(before: range.lowerBound),
      AgreementWord.help.holds(previous)
    {
      return (true, wider.lowerBound..<range.upperBound)
    }
    if HeadWord.plus.holds(word) { return (false, range) }
    return nil
  }

  /// Whether only a comma, `+`, `&`, `/` or `en` stands between two mentions.
  private func isJoined(_ range: ByteRange, _ text: LineText, _ lastEnd: Int) -> Bool {
    guard lastEnd > 0, lastEnd <= range.upperBound else { return false }
    let between = text.trimmed(min(lastEnd, range.lowerBound)..<range.upperBound).lowercased()
    return ["", ",", "+", "&", "/"].contains(between) || HeadWord.plus.holds(between)
  }
}
