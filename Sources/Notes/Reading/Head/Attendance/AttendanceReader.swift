internal import Lexicons
internal import Municipality
internal import Words

/// Counts the people whom words name, role by role.
///
/// `9 bewoners (6 v / 3 m, 30 t/m 80+), 1 buurtverbinder` gives nine residents and one connector:
/// details between brackets and behind `waarvan` are counted already. A professional without a
/// number counts for one.
struct AttendanceReader {
  /// The people who came, and the number who were asked.
  struct Reading {
    var roles: [RoleCount] = []
    var invited: CountRange?
    /// The number that the words call the total.
    var total: CountRange?
    /// Whether the words say that people were there, and not only how many there are.
    var isScene = false
    /// Whether letters for women and men are what counts the residents: `6 v, 3 m`.
    var isOfSexes = false

    var hasResidents: Bool { roles.contains { $0.role == .residents } }

    /// Whether it counts no more than somebody of whom the words tell: `de man van nummer 12`.
    var isOnePerson: Bool {
      invited == nil && total == nil && roles.allSatisfy { $0.count.max <= 1 }
    }
  }

  let line: Line
  /// Whether the words are the value of a field, where a number alone counts residents.
  let isField: Bool
  let roles: PhrasesOfList
  let scenes: PhrasesOfList
  /// The tokens of the organisations that the words name, of which people are professionals.
  let organisations: [Range<Int>]

  init(_ line: Line, isField: Bool, _ gazetteer: Gazetteer? = nil) {
    self.line = line
    self.isField = isField
    organisations = gazetteer.map { Self.organisations(in: line, $0) } ?? []
    roles = PhrasesOfList(Vocabulary.roles.id, in: line)
    scenes = PhrasesOfList(Vocabulary.attendance.id, in: line)
  }

  /// The people that the value of a field counts.
  static func field(_ words: String, _ gazetteer: Gazetteer) -> Reading {
    AttendanceReader(Line(words), isField: true, gazetteer).reading
  }

  private static func organisations(in line: Line, _ gazetteer: Gazetteer) -> [Range<Int>] {
    gazetteer.parties(in: line.text).compactMap { mention in
      mention.party.side == .residents ? nil : line.tokens(in: mention.range)
    }
  }

  /// The people that a sentence says were there; none when it says something else of them.
  static func sentence(_ line: Line, _ gazetteer: Gazetteer) -> Reading {
    var sum = Reading()
    for sentence in line.sentences {
      let part = line.line(of: sentence)
      let isScene = part.matches(of: .attendance).contains {
        ["present", "invited"].contains($0.value)
      }
      let isOpinion = part.matches(of: .attendance).contains { $0.value == "nobody" }
      // `De kerk trekt elke zondag 200 mensen` counts nobody who was there.
      guard
        isScene
          ? !part.matches(of: .attendance).contains(where: isStrongDenial)
          : !isOpinion && !tells(part)
      else { continue }
      let reading = AttendanceReader(part, isField: isList(part), gazetteer).reading
      sum.isScene = sum.isScene || isScene
      sum.roles += reading.roles
      sum.invited = sum.invited ?? reading.invited
      sum.total = sum.total ?? reading.total
    }
    return sum
  }

  /// Whether a line is no more than a list of who there was: `bewoners: 9 | winkeliers: 1`.
  private static func isList(_ line: Line) -> Bool {
    let roles = PhrasesOfList(Vocabulary.roles.id, in: line)
    let isTotal = HeadWord.total.holds(line.keyIfAny(0))
    guard isTotal || roles.hasStart(in: 0..<min(1, line.tokens.count)) else { return false }
    return line.tokens.indices.allSatisfy { index in
      if isTotal, index == 0 || FunctionWord.role(of: line.tokens[index]) != nil { return true }
      return roles.covering(index) != nil || line.tokens[index].kind != .word
        || line.number(at: index) != nil || line.isA(.multiplied, at: index)
    }
  }

  /// Whether the clause that counts people says what they did, or what was done.
  private static func tells(_ line: Line) -> Bool {
    let counted = Clause.clauses(of: line).filter { clause in
      clause.tokens.contains { line.number(at: $0) != nil }
    }
    // Of `12 september, met 16 bewoners` the second counts people.
    let counting =
      counted.first { clause in line.first(.roles, in: clause.tokens) != nil } ?? counted.first
    // `opgehaald met 16 bewoners`: they were with the writer.
    let isCompany = counting?.tokens.contains { index in
      line.isA(.with, at: index)
        && (index + 1..<min(index + 4, line.tokens.count)).contains {
          line.number(at: $0) != nil
        }
    }
    if isCompany ?? false { return false }
    return counting?.tokens.contains { index in
      if line.holds(.finiteVerbs, at: index) { return true }
      guard FunctionWord.role(of: line.tokens[index]) == nil,
        let verb = Verb(line.tokens[index], in: line)
      else { return false }
      return verb.form == .participle
    } ?? false
  }

  static func isStrongDenial(_ match: Match) -> Bool {
    match.value == "nobody" && match.tokens.lowerBound < 2
  }

  /// The first number of people in some words; an approximation keeps the number that was written.
  static func number(in words: String) -> CountRange? {
    let reader = AttendanceReader(Line(words), isField: true)
    return reader.line.tokens.indices.lazy.compactMap { reader.count(at: $0)?.range }.first
  }
}

// MARK: - Counting

extension AttendanceReader {
  private var reading: Reading {
    var reading = Reading()
    var index = 0
    while index < line.tokens.count {
      if let opening = divided(at: index) {
        index = opening
      } else if line.tokens[index].isMark("("), let group = bracketed(at: index) {
        add(group.role, group.words, group.range, &reading)
        index = close(of: index)
      } else if line.tokens[index].isMark("("), isField || !reading.roles.isEmpty {
        let close = close(of: index)
        _ = addPeopleOfHouseholds(at: index + 1, &reading)
        if let part = attendance("part", at: index + 1) {
          addParts(part.tokens.upperBound..<close, &reading)
        }
        index = holds("invited", in: index..<close) ? index + 1 : close
      } else if let part = attendance("part", at: index) {
        let end = clauseEnd(from: part.tokens.upperBound)
        addParts(part.tokens.upperBound..<end, &reading)
        index = end
      } else if let skipped = uncounted(at: index) {
        index = clauseEnd(from: skipped)
      } else if let match = attendance("invited", at: index) {
        index = readInvited(match, &reading)
      } else if index > 0, let end = addPeopleOfHouseholds(at: index, &reading) {
        index = end
      } else if let counted = people(at: index) {
        // `9 bewoners, 6 v 3 m`: those were counted already.
        let isCounted = counted.isOfSex && reading.hasResidents && !reading.isOfSexes
        index = isCounted ? counted.end : add(counted, &reading)
        reading.isOfSexes = reading.isOfSexes || counted.isOfSex && !isCounted
      } else if let one = single(at: index, reading) {
        add(one.role, one.words, CountRange(one.count), &reading)
        index = one.end
      } else {
        index += 1
      }
    }
    // `matig (6)`
    if isField, reading.roles.isEmpty, reading.invited == nil, let only = onlyNumber {
      add(.residents, "bewoners", CountRange(only), &reading)
    }
    // `met z'n elven: acht bewoners, de buitendienst en ik`: those who are named count.
    if reading.roles.filter({ $0.role == .residents }).count > 1 {
      reading.roles.removeAll { $0.words == Self.company }
    }
    if let total = reading.total {
      reading.roles.removeAll { $0.role == .residents }
      reading.roles.insert(RoleCount(role: .residents, words: "bewoners", count: total), at: 0)
    }
    return reading
  }

  func holds(_ value: String, in tokens: Range<Int>) -> Bool {
    scenes.all.contains { $0.value == value && tokens.contains($0.tokens.lowerBound) }
  }

  func attendance(_ value: String, endingBefore index: Int) -> Bool {
    scenes.ending(before: index)?.value == value
  }

  func attendance(_ value: String, at index: Int) -> Match? {
    scenes.starting(at: index).flatMap { $0.value == value ? $0 : nil }
  }

  /// The token behind words that open what is counted already, or who was not there.
  private func uncounted(at index: Int) -> Int? {
    attendance("subset", at: index)?.tokens.upperBound
  }

  private func readInvited(_ match: Match, _ reading: inout Reading) -> Int {
    var index = match.tokens.upperBound
    if index < line.tokens.count, line.tokens[index].kind == .mark { index += 1 }
    guard index < line.tokens.count, reading.invited == nil, let (range, end) = count(at: index)
    else { return match.tokens.upperBound }
    reading.invited = range
    return end
  }

  private func add(_ counted: Counted, _ reading: inout Reading) -> Int {
    reading.invited = reading.invited ?? counted.asked
    if counted.isInvited { reading.invited = reading.invited ?? counted.range }
    if counted.isTotal { reading.total = counted.range }
    if let role = counted.role, !counted.isTotal {
      add(role, counted.words, counted.range, &reading)
    }
    return counted.end
  }

  func add(
    _ role: ParticipantRole, _ words: String, _ count: CountRange, _ reading: inout Reading
  ) {
    reading.roles.append(RoleCount(role: role, words: Folding.key(words), count: count))
  }
}
