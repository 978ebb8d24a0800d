internal import Source

/// A search through the tokens of one note.
///
/// Each detector looks at a few tokens on either side of the one that woke it.
struct Scan {
  let bytes: [UInt8]
  let tokens: [NoteToken]
  let known: KnownNames
  /// The telephone numbers of offices, as the digits from the first nought on.
  let publicNumbers: Set<UInt64>
  private(set) var matches: [PersonalDataMatch] = []
  /// Where the names of people stand that were found, nearly in the order of the text.
  private var names: [ByteRange] = []
  /// Those of whom something is told that may be confidential.
  var told: [PersonPhrase] = []
  /// Those of whom something is told that is not known to be for all.
  var doubted: [PersonPhrase] = []
  /// What is told of them, where words say so that have a kind of their own.
  var toldDetails: [PersonalDataMatch] = []
  /// What a long sentence tells, and its tokens, where it was taken in for several of whom it tells.
  var passage: ToldClause?
  var passageTokens: ClosedRange<Int>?
  /// Whether a sentence is read that was told with other words, which is read no further.
  var isRetold = false
  /// What is told of a resident of whom no more is said.
  var toldOfAnybody: [PersonalDataMatch] = []

  init(bytes: [UInt8], tokens: [NoteToken], known: KnownNames, publicNumbers: Set<UInt64>) {
    self.bytes = bytes
    self.tokens = tokens
    self.known = known
    self.publicNumbers = publicNumbers
  }

  mutating func run() {
    var index = 0
    while index < tokens.count {
      switch tokens[index].kind {
      case .number: index = number(at: index)
      case .word:
        if tokens[index].has(Self.triggers) { word(at: index) }
        if tokens[index].gap.mark == UInt8(ascii: "@") { mailInWords(at: index) }
        if tokens[index].length == 1 {
          initialsOnly(at: index)
          agedInitial(at: index)
        }
        if tokens[index].has([.dwelling, .dwellingUnit, .buildingPart, .residence, .apartment]),
          opensLine(index), next(index + 1)?.length == 1
        {
          _ = homeLabel(at: index)
        }
        if tokens[index].has(.vehicle) { spelledPlate(at: index) }
        if tokens[index].length < 3 { spelledAccount(at: index) }
        if opensSentence(index) || opensTelegram(index) { unsaid(from: index) }
        properName(at: index)
        if tokens[index].isCapitalised {
          nickname(at: index)
          knownBy(at: index)
        }
        if tokens[index].has([.definite, .article]) || tokens[index].has(.person) {
          let isClause = index > 0 && tokens[index - 1].value == Word.dat
          if isClause || opensClause(index) { predicate(at: index) }
        }
        profile(at: index)
        document(at: index)
        if tokens[index].is(.turningPoint) { turning(at: index) }
        birthInWords(at: index)
        careTelegram(at: index)
        shortStreet(at: index)
        if tokens[index].is(SoughtWord.mailHost) { mailBySpeech(at: index) }
        let isPerson = isSomebody(index)
        if isPerson {
          feature(at: index)
          accompanied(at: index)
          helped(at: index)
        }
        privateLife(at: index, isPerson: isPerson)
        index += 1
      case .judged: index += 1
      }
    }
    if !told.isEmpty { addTold() }
    if !toldOfAnybody.isEmpty { addUnlessFound(toldOfAnybody) }
    if !doubted.isEmpty { addDoubted() }
    if !matches.isEmpty { addContinuations() }
    addStories()
  }

  mutating func add(
    _ kind: PersonalDataKind, _ range: ByteRange,
    _ certainty: PersonalDataMatch.Certainty = .likely
  ) {
    add(PersonalDataMatch(kind, range, certainty: certainty))
  }

  mutating func add(_ match: PersonalDataMatch) {
    matches.append(match)
    if match.kind == .personName { names.append(match.range) }
  }

  /// The names of people that were found last, the newest last: those around the token that is read.
  var latestNames: ArraySlice<ByteRange> { names.suffix(16) }

  /// The matches in order; of two that overlap the first, and of those the longest.
  func ordered() -> [PersonalDataMatch] {
    guard matches.count > 1 else { return matches }
    let sorted = matches.sorted { one, other in
      if one.range != other.range {
        return (one.range.lowerBound, other.range.upperBound)
          < (other.range.lowerBound, one.range.upperBound)
      }
      return one.certainty == .likely && other.certainty != .likely
    }
    var kept: [PersonalDataMatch] = []
    for match in sorted where match.range.lowerBound >= (kept.last?.range.upperBound ?? 0) {
      kept.append(match)
    }
    return kept
  }

  private static let triggers: WordMarks = [
    .title, .wordyTitle, .relative, .role, .firstName, .health, .faintHealth, .justice, .arrest,
    .dealing, .stuck, .debt, .origin, .originNoun, .country, .religion, .client, .offspring,
    .photoFile, .mailSign, .numeral, .secret, .trouble, .saying, .buildingPart, .beside,
    .accessWord,
    .code, .key, .report, .authority, .home, .front, .residence, .homePart, .nearby, .site,
    .nought,
  ]

  private mutating func word(at index: Int) {
    let token = tokens[index]
    if token.has([.title, .wordyTitle, .relative, .role, .firstName]) { name(at: index) }
    if token.has([.health, .faintHealth, .justice, .arrest, .dealing, .stuck, .debt]) {
      detail(at: index)
    }
    if token.has([.origin, .originNoun, .country, .religion]) { background(at: index) }
    if token.has(.client) { client(at: index) }
    if token.has(.offspring) { offspring(at: index) }
    if token.has(.photoFile) { photo(at: index) }
    if token.has([.secret, .trouble, .saying]) { onePerson(at: index) }
    if token.has(.numeral) {
      numberInWords(at: index)
      spokenShort(at: index)
    }
    if token.has([.buildingPart, .beside]) { door(at: index) }
    if token.has(.homePart) { visit(at: index) }
    if token.has(.nearby) { neighbours(at: index) }
    if token.has([.front, .residence]) { front(at: index) }
    if token.has([.accessWord, .code, .key]) { access(at: index) }
    if token.value == Word.thuis { householdName(before: index) }
    if token.has([.report, .authority]) || token.value == Word.thuis { report(at: index) }
    if token.has(.mailSign) { mailInWords(at: index) }
    if token.has(.site) { account(at: index) }
    if token.has(.nought) { spokenNumber(at: index) }
  }

  /// Tries what a number can be, and returns the token to go on with.
  private mutating func number(at index: Int) -> Int {
    if tokens[index].number == 64 { mailInWords(at: index) }
    return bankAccount(at: index) ?? oldAccount(at: index) ?? licencePlate(at: index)
      ?? phoneNumber(at: index)
      ?? spokenMobile(at: index) ?? homePhone(at: index) ?? citizenNumber(at: index) ?? birthDate(
        at: index) ?? postcode(
        at: index)
      ?? streetAddress(at: index) ?? apartment(at: index) ?? placeNumber(at: index)
      ?? cluster(at: index) ?? houseNumber(at: index) ?? age(at: index) ?? residence(at: index)
      ?? homeLabel(at: index) ?? index + 1
  }
}

// MARK: - Looking around

extension Scan {
  /// The token at an index, when there is one in the same sentence as the token before it.
  func next(_ index: Int) -> NoteToken? {
    index < tokens.count && tokens[index].gap.ends == .none ? tokens[index] : nil
  }

  /// The most words on either side of a word that may be told of the same thing.
  ///
  /// A sentence that runs on longer is a list, or has no full stops. Each name in it would look
  /// through all of it, which grows with the square of its length.
  static let reach = 60

  /// The first token of the sentence in which a token stands, or the first within reach.
  func sentenceStart(of index: Int) -> Int {
    var first = index
    while first > 0, index - first < Self.reach, tokens[first].gap.ends == .none { first -= 1 }
    return first
  }

  /// The last token of the sentence in which a token stands, or the last within reach.
  func sentenceEnd(from index: Int) -> Int {
    var last = index
    while last - index < Self.reach, next(last + 1) != nil { last += 1 }
    return last
  }

  /// Whether one of a few tokens before an index, in the same block, means something.
  func isBefore(_ index: Int, within count: Int, _ marks: WordMarks) -> Bool {
    var place = index
    var left = count
    while left > 0, place > 0, tokens[place].gap.ends < .block {
      place -= 1
      left -= 1
      if tokens[place].has(marks) { return true }
    }
    return false
  }

  /// Whether one of a few tokens behind an index, in the same block, means something.
  func isBehind(_ index: Int, within count: Int, _ marks: WordMarks) -> Bool {
    var place = index + 1
    while place < tokens.count, place <= index + count, tokens[place].gap.ends < .block {
      if tokens[place].has(marks) { return true }
      place += 1
    }
    return false
  }

  /// The byte just before an offset, or a line break at the start.
  func byte(before offset: Int) -> UInt8 { offset > 0 ? bytes[offset - 1] : 0x0A }
  func byte(at offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : 0x0A }

  /// Whether a token is glued to a word or number, or hangs on one by a hyphen.
  func isPartOfMore(_ index: Int) -> Bool {
    guard index < tokens.count, index > 0 else { return false }
    let gap = tokens[index].gap
    return gap.isGlued || gap.isOnly("-") || gap.isOnly("/") || gap.isOnly("_")
  }

  /// Whether one person of whom something is told stands here.
  func isOnePerson(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.has(.person) || token.has(.firstName) && isFirstName(index) else { return false }
    guard index > 0, tokens[index].gap.ends == .none else { return true }
    let before = tokens[index - 1]
    if before.kind == .number { return before.number == 1 }
    return !before.has(.anyone)
  }
}
