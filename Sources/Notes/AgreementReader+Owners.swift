internal import Dutch
internal import Municipality
internal import Source

/// Who does it, in plain words.
extension AgreementReader {
  /// Finds the owner and the partners that running text names.
  func takeOwners(_ draft: inout AgreementDraft) {
    takeWriter(&draft)
    takeLeadingLabel(&draft)
    let mentions = gazetteer.parties(in: draft.text)
    guard !mentions.isEmpty else {
      if draft.owners.isEmpty { takeOrganisationalLabel(&draft) }
      return
    }
    var used = Array(repeating: false, count: mentions.count)
    takePartners(mentions, &used, &draft)
    if draft.owners.isEmpty { takeOwnSegments(mentions, &used, &draft) }
    if draft.owners.isEmpty { takePullers(mentions, &used, &draft) }
    if draft.owners.isEmpty { takeSubjects(mentions, &used, &draft) }
    if draft.owners.isEmpty { takeAgents(mentions, &used, &draft) }
    if draft.owners.isEmpty { takeOrganisationalLabel(&draft) }
  }

  /// Finds `Ik bel de buitendienst` and takes `Ik:` off the start.
  private func takeWriter(_ draft: inout AgreementDraft) {
    guard draft.owners.isEmpty, let writer, let word = draft.text.firstWord,
      ["ik", "i"].contains(word)
    else { return }
    draft.addOwner(writer)
    let start = draft.text.trim(draft.text.all).lowerBound
    let end = start + word.utf8.count
    guard end < draft.text.count, draft.text.bytes[end] == UInt8(ascii: ":") else { return }
    draft.text.blank(start..<(end + 1))
  }

  /// Takes `De Elzen: …`, `Actie wijkagent: …` and `gemeente + De Elzen: …` off the start.
  private func takeLeadingLabel(_ draft: inout AgreementDraft) {
    guard draft.text.mayHold(UInt8(ascii: ":")), let label = Label.split(draft.text.current) else {
      return
    }
    let start = draft.text.trim(draft.text.all).lowerBound
    let end = label.label.utf8.count
    guard end > start else { return }
    var words = draft.text.trimmed(start..<end)
    for opener in ["actie", "ap", "afspraak", "action", "taak"] {
      let text = LineText(words)
      if let found = text.range(of: opener), found.lowerBound == 0 {
        words = text.trimmed(found.upperBound..<text.count)
      }
    }
    if words.isEmpty {
      draft.text.blank(start..<(end + 1))
      return
    }
    let bare = Self.withoutBrackets(words)
    if let party = gazetteer.party(named: bare), namesNothingElse(in: bare) {
      draft.addLabelled(party.name)
      draft.text.blank(start..<(end + 1))
      return
    }
    let mentions = gazetteer.parties(in: bare)
    guard !mentions.isEmpty, coversList(mentions, LineText(bare)) else { return }
    for mention in mentions { draft.addLabelled(mention.party.name) }
    draft.text.blank(start..<(end + 1))
  }

  /// Words without what stands between brackets, as in `Bewoners (3 man)`.
  private static func withoutBrackets(_ words: String) -> String {
    guard let open = words.firstIndex(of: "(") else { return words }
    return String(Label.trimmed(words[..<open]))
  }

  /// Whether words are names of parties and nothing else, as far as any of them is known.
  func namesNothingElse(in words: String) -> Bool {
    let mentions = gazetteer.parties(in: words)
    return mentions.isEmpty || coversList(mentions, LineText(words))
  }

  /// Whether mentions, joined by `+`, `/`, `,`, `&` or `en`, are all that a text says.
  private func coversList(_ mentions: [PartyMention], _ text: LineText) -> Bool {
    var rest = text
    for mention in mentions { rest.blank(mention.range) }
    let words = rest.current.split(separator: " ").map { $0.lowercased() }
    return words.allSatisfy { word in
      ["+", "/", ",", "&", "en", "and", "de", "het", "the", "samen", "met", "with"].contains(word)
        || word.allSatisfy { ",.;+/&()?!".contains($0) }
    }
  }

  /// Marks `met …`, `samen met …`, `hulp van …` as partners.
  private func takePartners(
    _ mentions: [PartyMention], _ used: inout [Bool], _ draft: inout AgreementDraft
  ) {
    let text = draft.text
    var previousEnd = -1
    for (index, mention) in mentions.enumerated() {
      let start = withoutDeterminer(mention.range.lowerBound, text)
      guard let (word, range) = text.word(before: start) else { continue }
      let isDirect = text.trim(range.upperBound..<start).isEmpty
      let isPartner = isDirect && ["met", "with", "i.s.m.", "ism", "i.s.m"].contains(word)
      let isHelp =
        isDirect && ["van", "from", "of"].contains(word)
        && ["hulp", "steun", "help", "support"].contains(
          text.word(before: range.lowerBound)?.word ?? "")
      let between =
        previousEnd >= 0 && previousEnd <= start
        ? text.trimmed(previousEnd..<start).lowercased() : "?"
      let isJoined = previousEnd >= 0 && ["en", "+", "&", "and", "/", ","].contains(between)
      guard isPartner || isHelp || isJoined, !Self.isAnybody(text.string(mention.range)) else {
        continue
      }
      draft.addPartner(mention.party.name)
      used[index] = true
      previousEnd = mention.range.upperBound
    }
  }

  /// Whether a word is for people at large, so that `met drie mensen` names no partner.
  private static func isAnybody(_ word: String) -> Bool {
    ["mensen", "people", "aanwezigen", "deelnemers", "buurt", "de buurt", "de straat", "de hof"]
      .contains(Folding.key(word))
  }

  /// The offset of `de`, `het`, a number or the like before a mention, or the mention's own.
  private func withoutDeterminer(_ offset: Int, _ text: LineText) -> Int {
    guard let (word, range) = text.word(before: offset),
      text.trim(range.upperBound..<offset).isEmpty
    else { return offset }
    let isNumber = word.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    guard isNumber || Self.determiners.contains(word) else { return offset }
    return word == "paar" ? withoutDeterminer(range.lowerBound, text) : range.lowerBound
  }

  private static let determiners: Set<String> = [
    "de", "het", "een", "onze", "hun", "the", "a", "our", "twee", "drie", "vier", "paar",
    "enkele", "two", "three", "some", "nieuwe", "alle",
  ]

  /// Takes parts that name nobody but parties: `…, welzijn + bieb.` and `… -> De Elzen`.
  private func takeOwnSegments(
    _ mentions: [PartyMention], _ used: inout [Bool], _ draft: inout AgreementDraft
  ) {
    for segment in Segments.parts(of: draft.text).reversed() {
      let inside = mentions.indices.filter {
        segment.lowerBound <= mentions[$0].range.lowerBound
          && mentions[$0].range.upperBound <= segment.upperBound && !used[$0]
      }
      guard !inside.isEmpty, segment != draft.text.trim(draft.text.all) else { continue }
      var words = LineText(draft.text.string(segment))
      for index in inside {
        let range = mentions[index].range
        words.blank(
          (range.lowerBound - segment.lowerBound)..<(range.upperBound - segment.lowerBound))
      }
      guard Self.saysNothing(words) else { continue }
      for index in inside {
        draft.addOwner(mentions[index].party.name)
        used[index] = true
      }
      draft.text.blank(segment)
      return
    }
  }

  /// Whether no more is left of a part than numbers and words that join or point.
  private static func saysNothing(_ text: LineText) -> Bool {
    var start = 0
    let bytes = text.lower.span
    for index in 0...bytes.count {
      if index < bytes.count, !isMark(bytes[index]) { continue }
      if index > start, !isJoint(bytes, start..<index) { return false }
      start = index + 1
    }
    return true
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "&"), UInt8(ascii: ","),
      UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"):
      true
    default: false
    }
  }

  private static func isJoint(_ bytes: borrowing Span<UInt8>, _ range: ByteRange) -> Bool {
    var hash = WordHash()
    var isNumber = true
    for index in range {
      if bytes[index] >= 0x80 { return String(bytes, range).allSatisfy(\.isNumber) }
      if bytes[index] < 0x30 || bytes[index] > 0x39 { isNumber = false }
      hash.add(bytes[index])
    }
    return isNumber || joints.contains(hash.value)
  }

  private static let joints = WordTable(words: [
    "en", "de", "het", "and", "the", "actie", "door", "by",
  ])

  /// Finds `buurtverbinder trekt dit` and `De Elzen pakt dit op`.
  private func takePullers(
    _ mentions: [PartyMention], _ used: inout [Bool], _ draft: inout AgreementDraft
  ) {
    for (index, mention) in mentions.enumerated() where !used[index] {
      let after = LineText(draft.text.string(mention.range.upperBound..<draft.text.count))
      guard let word = after.firstWord,
        ["trekt", "trekken", "pakt", "pakken", "regelt", "regelen", "leads", "takes", "trekker"]
          .contains(word)
      else { continue }
      draft.addOwner(mention.party.name)
      used[index] = true
      return
    }
  }

  /// Finds the parties that are the subject of a clause: `Bewoners maken een lijstje, …`.
  private func takeSubjects(
    _ mentions: [PartyMention], _ used: inout [Bool], _ draft: inout AgreementDraft
  ) {
    let starts = Set(Segments.parts(of: draft.text).map(\.lowerBound))
    for (index, mention) in mentions.enumerated() where !used[index] {
      guard starts.contains(withoutDeterminer(mention.range.lowerBound, draft.text)) else {
        continue
      }
      let chain = chain(from: index, mentions, draft.text)
      let end = mentions[chain.upperBound - 1].range.upperBound
      let after = LineText(draft.text.string(end..<draft.text.count))
      guard let word = after.firstWord, !Self.isNoVerb(word) else { continue }
      for member in chain {
        let name = mentions[member].party.name
        draft.with.removeAll { $0 == name }
        draft.addOwner(name)
        used[member] = true
      }
    }
  }

  /// The mentions that a joint subject has: two in `bewoners en opbouwwerk maken …`.
  private func chain(
    from first: Int, _ mentions: [PartyMention], _ text: LineText
  ) -> Range<Int> {
    var last = first + 1
    while last < mentions.count {
      let start = withoutDeterminer(mentions[last].range.lowerBound, text)
      let end = mentions[last - 1].range.upperBound
      guard end <= start,
        ["en", "and", "+", "&", "/", ",", "of"].contains(
          text.trimmed(end..<start).lowercased())
      else { break }
      last += 1
    }
    return first..<last
  }

  /// Finds `door de wijkagent`, `actie gemeente` and `trekker: welzijn`.
  private func takeAgents(
    _ mentions: [PartyMention], _ used: inout [Bool], _ draft: inout AgreementDraft
  ) {
    for (index, mention) in mentions.enumerated() where !used[index] {
      let start = withoutDeterminer(mention.range.lowerBound, draft.text)
      guard let (word, _) = draft.text.word(before: start),
        ["door", "by", "actie", "trekker", "trekker:", "action"].contains(word)
      else { continue }
      draft.addOwner(mention.party.name)
      used[index] = true
      return
    }
  }

  /// Takes a label that is an organisation by its own words: `Speeltuinvereniging: …`.
  private func takeOrganisationalLabel(_ draft: inout AgreementDraft) {
    guard draft.text.mayHold(UInt8(ascii: ":")), let label = Label.split(draft.text.current) else {
      return
    }
    let name = String(Label.trimmed(label.label))
    let key = Folding.key(name)
    let words = name.split(separator: " ")
    guard words.count <= 4, gazetteer.theme(named: name) == nil else { return }
    let isOrganisation =
      Self.organisationEndings.contains { key.hasSuffix($0) } || key.hasPrefix("stichting ")
    let isPartner = partnerWords.contains { Folding.key($0).hasSuffix(key) }
    guard isOrganisation || isPartner || Self.isProperName(words) else { return }
    draft.addOwner(name)
    draft.text.blank(0..<(label.label.utf8.count + 1))
  }

  /// Whether words are a name of their own: `De Elzen`, `Het Baken`, or an abbreviation.
  private static func isProperName(_ words: [Substring]) -> Bool {
    guard let first = words.first else { return false }
    if words.count == 1 {
      return (2...6).contains(first.utf8.count)
        && first.utf8.allSatisfy { $0 >= 0x41 && $0 <= 0x5A }
    }
    return ["De", "Het", "The", "'t"].contains(first)
      && words.dropFirst().allSatisfy { $0.first?.isUppercase == true }
  }

  private static let organisationEndings = [
    "vereniging", "stichting", "comite", "commissie", "werkgroep", "groep", "team", "club", "bond",
    "raad", "school", "bedrijf", "fonds", "committee", "association", "group", "foundation",
  ]

  /// Words behind a party that show that it is not the one who acts.
  private static func isNoVerb(_ word: String) -> Bool { noVerbs.contains(word) }

  private static let noVerbs: Set<String> = [
    "van", "voor", "met", "en", "om", "over", "bij", "die", "dat", "op", "in", "aan", "of", "te",
    "naar", "uit", "als", "ook", "niet", "per", "rond", "tussen", "tot", "and", "or", "for",
    "with", "at", "on", "to", "the", "about", "that", "who", "is", "zijn",
  ]
}

extension LineText {
  /// The first word, in lower case, when nothing but spaces stands before it.
  fileprivate var firstWord: String? {
    var start = 0
    while start < count, bytes[start] == 0x20 { start += 1 }
    // `Bewoners (3 man) maken …`: what stands between brackets is passed over.
    if start < count, bytes[start] == UInt8(ascii: "("),
      let close = firstIndex(of: UInt8(ascii: ")"), from: start)
    {
      start = close + 1
      while start < count, bytes[start] == 0x20 { start += 1 }
    }
    var end = start
    while end < count, Self.isWord(bytes[end]) { end += 1 }
    guard end > start else { return nil }
    return String(decoding: lower[start..<end], as: UTF8.self)
  }
}
