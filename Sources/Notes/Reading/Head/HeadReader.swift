internal import Diagnostics
internal import Calendar
internal import Lexicons
internal import Words
internal import Municipality
internal import Source
internal import YAML

/// Gives a conversation what the frontmatter of its note says.
struct HeadReader {
  let file: SourceFile
  let gazetteer: Gazetteer
  var conversation: Conversation
  private(set) var diagnostics: [Diagnostic] = []
  /// The words of all fields that may name the form of the conversation.
  private(set) var kindWords: [String] = []
  private(set) var kind: ConversationKind?
  private(set) var areaWords: (text: String, range: ByteRange)?
  /// The words of a field that names several areas.
  private(set) var severalAreas: (text: String, range: ByteRange)?
  private(set) var location: String?
  /// The words of a field for the day that names no year.
  private(set) var dayWords: String?
  /// The words by which the note names who led the conversation along.
  var partnerWords: [String] = []
  /// The words of an e-mail's `Verzonden:`, for a note that has no other date.
  private(set) var sent: String?
  /// The party that led the conversation or sent the letter, who calls itself `ik`.
  private(set) var writer: String?
  /// The part of the day that the time or the day in the head tells.
  private(set) var dayPart: DayPart?
  /// The words that say how long the note may be kept.
  private(set) var keepUntil: (text: String, range: ByteRange)?
  /// Whether a field names the id.
  private var hasID = false
  /// Where a note is confidential in part.
  private(set) var partly: ByteRange?

  init(_ file: SourceFile, _ gazetteer: Gazetteer, _ conversation: Conversation) {
    self.file = file
    self.gazetteer = gazetteer
    self.conversation = conversation
  }

  /// Reads all fields; the date and the area first, because others are understood from them.
  mutating func read(_ entries: [YAMLNode.Entry]) {
    let first: [FieldKey] = [.date, .area]
    for field in first {
      for entry in entries where FieldKey(entry.key) == field { read(entry, as: field) }
    }
    for entry in entries {
      guard let field = FieldKey(entry.key) else {
        unknownKey(entry)
        keep(entry)
        continue
      }
      if !first.contains(field) { read(entry, as: field) }
    }
  }

  mutating func read(_ entry: YAMLNode.Entry, as field: FieldKey) {
    let value = entry.value
    let words = value.words
    guard !words.isEmpty else { return }
    // `Wijk: Meerkoet | 5/3/2026 | 19 uur` says when as well.
    if [.area, .neighbourhood, .location].contains(field),
      DateReader.read(words, near: nil, allowsBareNumbers: true) != nil
    {
      kindWords.append(words)
    }
    switch field {
    case .date: readDate(words, value.range)
    case .kind: readKind(words)
    case .area: readArea(value)
    case .neighbourhood: readNeighbourhoods(entry)
    case .attendance: readAttendance(entry)
    case .invited:
      conversation.attendance.invited = AttendanceReader.number(in: words)
      countComers(in: words)
    case .partners: readPartners(value)
    case .themes: readThemes(value, isTag: HeadWord.tagField.holds(Folding.key(entry.key)))
    case .status: readStatus(words, value.range)
    case .confidential: readConfidential(entry, words)
    case .quotes: conversation.quotes = Self.consent(words)
    case .feedback: readFeedback(words, value.range)
    case .id:
      if hasID { break }
      hasID = true
      conversation.id = words
    case .location: readLocation(words)
    case .notReached:
      let groups = value.strings(separators: true)
      conversation.notReached += groups.map(\.0)
      for (words, range) in groups {
        conversation.wordLines = conversation.wordLines ?? [:]
        conversation.wordLines?[words] = file.line(at: range.lowerBound)
      }
    case .title:
      kindWords.append(words)
      keep(words, value.range)
    case .leader:
      let parties = gazetteer.parties(in: words)
      writer = writer ?? parties.first?.party.name
      // `Verslag: Lindehof` is a title.
      if parties.isEmpty, !gazetteer.places(in: words).isEmpty { kindWords.append(words) }
      // `door: regisseur en wijkagent`
      if parties.count > 1, Company.isList(words, gazetteer) {
        addCompany(in: words)
      }
    case .keepUntil: keepUntil = keepUntil ?? (words, value.range)
    case .time: dayPart = DayPart(in: words) ?? dayPart
    case .summary: keep(words, value.range)
    case .host: addCompany(in: words)
    }
    keepRest(of: entry, as: field)
  }

  /// Keeps words that are no field of the conversation, with its headings.
  mutating func keep(_ words: String, _ range: ByteRange) {
    conversation.headings.append(.init(text: words, line: file.line(at: range.lowerBound)))
  }

  /// Keeps who sent an e-mail.
  mutating func noteSender(_ words: String) {
    writer = writer ?? gazetteer.parties(in: words).first?.party.name
  }

  /// Keeps the day an e-mail was sent on.
  mutating func noteSent(_ words: String) { sent = words }

  private mutating func unknownKey(_ entry: YAMLNode.Entry) {
    let key = Folding.key(entry.key)
    guard !FieldKey.foreign.contains(key) else { return }
    // `complex: Lindehof 14`
    let words = entry.value.words
    let places = gazetteer.places(in: words)
    if let (place, _) = places.first, Self.isFilled(words, by: places.map(\.1)),
      place.area == conversation.area ?? place.area
    {
      return kindWords.append(words)
    }
    // A name that nobody knows, with partners behind it, says who was there.
    if FieldKey.mayBePartners(entry.key), Company.isList(words, gazetteer) {
      return readPartners(entry.value)
    }
    // `ondernemers: 3`
    let role = AttendanceReader.role(of: entry.key)
    if role != .other, let number = AttendanceReader.number(in: words),
      AttendanceReader.isRole(entry.key)
    {
      return conversation.attendance.add(role, entry.key, number)
    }
    let nearest = Spelling.nearest(to: key, among: FieldKey.allNames)
    let finder = KeepOutFinder.standard
    let isKeepOut =
      finder.answer(key: entry.key, value: words) != .none
      || finder.isRefused(key: entry.key, value: words)
    if nearest == nil, isKeepOut { return }
    diagnostics.append(
      Diagnostic(
        "unknown-key", nearest == nil ? .hint : .warning, at: entry.keyRange,
        nl: "'\(entry.key)' is geen veld van een notitie",
        en: "'\(entry.key)' is not a field of a note",
        help: nearest.map(Bilingual.didYouMean)
          ?? Bilingual(nl: "dit veld wordt niet gebruikt", en: "this field is not used"),
        fix: .renaming(entry.keyRange, to: nearest)))
  }
}

// MARK: - Fields

extension HeadReader {
  private mutating func readDate(_ words: String, _ range: ByteRange) {
    guard conversation.date == nil else { return }
    guard
      let reading = DateReader.read(words, near: nil, allowsBareNumbers: true)
        ?? TerseDay.reading(words)
    else {
      if let date = ImpossibleDate(in: words) {
        let place = file.place(of: date.words, in: range)
        diagnostics.append(.impossibleDate(date, at: place, of: range))
      } else {
        diagnostics.append(.unreadableDate(words, at: place(of: words, range)))
        dayWords = dayWords ?? words
      }
      return
    }
    conversation.date = reading.date
    dayPart = dayPart ?? DayPart(behindDayIn: words)
    if reading.weekdayDisagrees {
      diagnostics.append(.weekdayDisagrees(words, reading, at: place(of: words, range)))
    }
  }

  /// The bytes of words of a value; of the whole value when they stand there in another form.
  private func place(of words: String, _ range: ByteRange) -> ByteRange {
    file.place(of: words, in: range) ?? range
  }

  private mutating func readKind(_ words: String) {
    kindWords.append(words)
    if kind == nil || kind == .other { kind = KindLexicon.kind(in: words) ?? kind }
  }

  private mutating func readArea(_ value: YAMLNode) {
    for (text, range) in value.strings(separators: false) {
      if let place = gazetteer.place(named: text) ?? parts(of: text, range)
        ?? gazetteer.place(shortenedIn: text)
      {
        add(place, text, range)
      } else if areaWords == nil {
        areaWords = (text, range)
      } else if gazetteer.municipality.areas.isEmpty {
        addArea(text, text, range)
      }
    }
  }

  /// The first of the places that a value names together: `West, Wissel`, `Oost / Lindehof`.
  ///
  /// The others are taken here: a neighbourhood joins its area, another area the conversation.
  private mutating func parts(of text: String, _ range: ByteRange) -> Place? {
    let places = gazetteer.places(in: text)
    guard let first = places.first, Self.isFilled(text, by: places.map(\.1)) else { return nil }
    for (place, _) in places.dropFirst() {
      add(first.0, text, range)
      add(place, text, range)
    }
    return first.0
  }

  /// A place where people sat; the name of an area or neighbourhood says where that is too.
  private mutating func readLocation(_ words: String) {
    location = words
    guard conversation.area == nil, areaWords == nil, let place = gazetteer.place(named: words)
    else { return }
    conversation.area = place.area
    if let name = place.neighbourhood { addNeighbourhood(name) }
  }

  /// Counts the conversation for the area of a place, in whatever area it is already.
  private mutating func add(_ place: Place, _ text: String, _ range: ByteRange) {
    if let area = conversation.area, area != place.area { addArea(place.area, text, range) }
    settle(place, text, range)
  }

  /// Adds an area that the talk was about as well.
  private mutating func addArea(_ area: String, _ text: String, _ range: ByteRange) {
    severalAreas = severalAreas ?? (text, range)
    let known = conversation.otherAreas ?? []
    if !known.contains(area), area != areaWords?.text { conversation.otherAreas = known + [area] }
  }

  /// Takes a place within the areas of the conversation; one in another area is a finding.
  private mutating func settle(_ place: Place, _ text: String, _ range: ByteRange) {
    let area = conversation.area ?? place.area
    conversation.area = area
    if place.area != area, conversation.otherAreas?.contains(place.area) != true {
      diagnostics.append(.severalAreas(text, counted: area, at: range))
    } else if let name = place.neighbourhood {
      addNeighbourhood(name)
    }
  }

  private mutating func readNeighbourhoods(_ entry: YAMLNode.Entry) {
    for (text, range) in entry.value.strings(separators: true) {
      if let place = gazetteer.place(named: text) {
        settle(place, text, range)
      } else if Self.mayBeVenue(entry.key), PlaceWords.publicPlace(in: text) != nil {
        // `Plaats: wijkgebouw De Singel` in minutes is where people sat.
        location = text
      } else if let place = gazetteer.place(shortenedIn: text) {
        settle(place, text, range)
      } else if case let places = gazetteer.places(in: text), !places.isEmpty {
        for (place, _) in places {
          if conversation.area == nil { conversation.area = place.area }
          guard place.area == conversation.area, let name = place.neighbourhood else { continue }
          addNeighbourhood(name)
        }
      } else {
        addNeighbourhood(Self.withoutBrackets(text))
        if !gazetteer.municipality.areas.isEmpty {
          diagnostics.append(.unknownNeighbourhood(text, at: range, in: file, gazetteer))
        }
      }
    }
  }

  mutating func addNeighbourhood(_ name: String) {
    if !name.isEmpty, !conversation.neighbourhoods.contains(name) {
      conversation.neighbourhoods.append(name)
    }
  }

  private mutating func readAttendance(_ entry: YAMLNode.Entry) {
    switch entry.value {
    case .mapping(let roles, _):
      for role in roles { readRole(role) }
    case .sequence(let items, _):
      for item in items {
        if case .mapping(let roles, _) = item {
          for role in roles { readRole(role) }
        } else {
          count(AttendanceReader.field(item.words, gazetteer))
        }
      }
    case .scalar(let words, let range):
      let isResidents = Self.residents.contains(where: Folding.key(entry.key).hasSuffix)
      let reading = AttendanceReader.field(words, gazetteer)
      if isResidents, reading.roles.isEmpty, let number = AttendanceReader.number(in: words) {
        conversation.attendance.add(.residents, "bewoners", number)
      } else if reading.roles.isEmpty, !AgreementReader.isNobody(words), words != "?" {
        diagnostics.append(.unreadableCount(words, at: place(of: words, range)))
      } else {
        count(reading)
        addCompany(in: words)
      }
    }
  }

  private mutating func readRole(_ role: YAMLNode.Entry) {
    let words = role.value.words
    if FieldKey(role.key) == .invited {
      conversation.attendance.invited = AttendanceReader.number(in: words)
      return
    }
    guard let number = AttendanceReader.number(in: words) else {
      if !words.isEmpty, words != "?", !AgreementReader.isNobody(words) {
        diagnostics.append(.unreadableCount(words, at: place(of: words, role.value.range)))
      }
      return
    }
    conversation.attendance.add(AttendanceReader.role(of: role.key), role.key, number)
  }

  /// Adds the people that the value of a field counts.
  mutating func count(_ reading: AttendanceReader.Reading) {
    conversation.attendance.add(reading)
  }

  private mutating func readThemes(_ value: YAMLNode, isTag: Bool) {
    var known = Set(conversation.unknownThemes)
    var places = PlacesInOrder(file)
    for (text, range) in value.strings(separators: true) {
      let place = places.next(text, in: range)
      if let theme = gazetteer.theme(named: text) {
        conversation.addTheme(theme, .stated)
      } else if !isTag || !(Tag.isReserved(text) || gazetteer.isElsewhere(text)) {
        // What stands among the themes is meant as one, be it the form of a talk or a state.
        if known.insert(text).inserted { conversation.unknownThemes.append(text) }
        diagnostics.append(
          .unknownTheme(
            text, at: range, place, gazetteer, severity: isTag ? .hint : .warning))
      }
    }
  }

  private static let residents = HeadWord.residentsEnding.words
  private static let statuses = Vocabulary.noteStates.entries.compactMap { entry in
    Conversation.Status(rawValue: entry.value).map { (name: entry.key, status: $0) }
  }

  private mutating func readStatus(_ words: String, _ range: ByteRange) {
    let key = Folding.key(words)
    conversation.status = Self.statuses.first { key.hasPrefix($0.name) }?.status
    if conversation.status == nil, KeepOutFinder.standard.mark(in: words) == nil {
      diagnostics.append(
        .unknownStatus(
          words, at: file.place(of: words, in: range), of: range,
          nearest: Spelling.nearest(to: words, among: Self.statuses.map(\.name))))
    }
  }

  private static let partly = HeadWord.partly.words

  private mutating func readConfidential(_ entry: YAMLNode.Entry, _ words: String) {
    let key = Folding.key(words)
    let answer = YesNo.read(words)
    // `delen: nee` says the same as `vertrouwelijk: ja`; `deels` is settled once it is known
    // whether the note says which part.
    let isShared = HeadWord.shareField.holds(Folding.key(entry.key))
    if isShared {
      conversation.confidential = answer == false
    } else {
      conversation.confidential = answer ?? !key.isEmpty
    }
    if Self.partly.contains(where: key.hasPrefix) {
      conversation.confidential = true
      partly = place(of: words, entry.value.range)
    }
  }

  private mutating func readFeedback(_ words: String, _ range: ByteRange) {
    conversation.feedback = FeedbackReader.read(
      words, line: file.line(at: range.lowerBound), near: conversation.date)
  }
}
