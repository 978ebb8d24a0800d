internal import Lexicons
internal import Words

/// Numbers that stand for a part of another one.
extension AttendanceReader {
  /// The first token behind the bracket that divides a number: `8 (7 bewoners, 1 agent)`.
  ///
  /// - Returns: `nil` unless a number alone stands there, and those in the bracket add up to it.
  func divided(at index: Int) -> Int? {
    guard index + 2 < line.tokens.count, let whole = line.number(at: index) else { return nil }
    var start = index + 1
    // No company is told in more words than these.
    var end = min(index + 80, line.tokens.count)
    if line.tokens[start].isMark("(") {
      end = line.tokens[index..<end].firstIndex { $0.isMark(")") } ?? end
      if attendance("part", endingBefore: start + 2) { start += 1 }
    } else {
      // `22, waarvan 18 bewoners en 4 professionals`
      while start < min(index + 4, line.tokens.count), !isPartOpening(start) { start += 1 }
      guard start < min(index + 4, line.tokens.count) else { return nil }
    }
    let counts = ((start + 1)..<end).compactMap { line.number(at: $0) }
    guard counts.count > 1, counts.reduce(0, +) == whole else { return nil }
    return start + 1
  }

  /// Whether a comma, and a word that names a part of a number, stand at a token.
  func isParted(at index: Int) -> Bool {
    index + 1 < line.tokens.count && line.tokens[index].isMark(",")
      && attendance("part", at: index + 1) != nil
  }

  private func isPartOpening(_ index: Int) -> Bool {
    line.tokens[index].isMark(":") || attendance("part", endingBefore: index + 1)
  }

  /// Whether a clause counts those who were seen, of whom another says with how many somebody
  /// spoke: `twintig jongeren op het plein, met zes gesproken`.
  func isOnlySeen(_ index: Int) -> Bool {
    guard !isField else { return false }
    let clauses = Clause.clauses(of: line).map(\.tokens)
    guard clauses.count > 1, let own = clauses.first(where: { $0.contains(index) }),
      !isSpoken(own)
    else { return false }
    return clauses.contains { other in
      other != own && isSpoken(other) && !roles.hasStart(in: other)
        && other.contains { line.number(at: $0) != nil }
    }
  }

  private func isSpoken(_ tokens: Range<Int>) -> Bool {
    line.matches(of: .attendance).contains {
      $0.value == "present" && $0.weight == 2 && tokens.contains($0.tokens.lowerBound)
    }
  }

  /// The number that stands in some words, when only one does.
  var onlyNumber: Int? {
    let numbers = line.tokens.indices.filter { line.tokens[$0].isNumber }
    guard numbers.count == 1, line.tokens.count <= 6 else { return nil }
    return line.number(at: numbers[0]).flatMap { (1...500).contains($0) ? $0 : nil }
  }

  /// The number that a first one is a part of: `11 van de 40 uitgenodigde huishoudens`.
  ///
  /// - Returns: The number, whether it says who was asked, and the token behind what it counts.
  func whole(behind end: Int) -> (count: Int, isInvited: Bool, end: Int)? {
    var start = end
    if start < line.tokens.count, line.tokens[start].isMark("."), line.tokens[start].isGlued {
      start += 1
    }
    // `van de`, `v/d`, `vd`
    while start < line.tokens.count, start < end + 3, isOfWhole(start) { start += 1 }
    guard start > end, start < line.tokens.count, !line.tokens[start - 1].isMark("."),
      let count = line.number(at: start),
      isField || start > end + 1 || line.isA(.contracted, at: end) || isOfInvited(end)
    else { return nil }
    var next = start + 1
    var isInvited = false
    while next < line.tokens.count, next < start + 4, line.tokens[next].isWord {
      if attendance("invited", endingBefore: next + 1) { isInvited = true }
      next += 1
    }
    return (count, isInvited, next)
  }

  /// Whether `of` and a number of those who were asked stand at a token: `12 of 30 invited`.
  func isOfInvited(_ index: Int) -> Bool {
    index + 2 < line.tokens.count && line.isA(.ofAll, at: index)
      && line.number(at: index + 1) != nil
      && (attendance("invited", at: index + 2) ?? attendance("invited", at: index + 3)) != nil
  }

  /// Whether a number is that of a whole, of which another number tells a part: `van de 30 …`.
  func isPartitive(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    guard index > 1, line.isA(.article, at: index - 1) || line.isA(.thatOne, at: index - 1) else {
      return line.isA(.of, at: index - 1) && index == 1
    }
    return line.isA(.of, at: index - 2)
      && (index == 2 || line.tokens[index - 3].kind == .mark)
  }

  private func isOfWhole(_ index: Int) -> Bool {
    line.tokens[index].isMark("/")
      || line.isA(.ofWhole, at: index)
  }

  /// Whether a word that people came stands right before a number: `gekomen 16`.
  func comesBefore(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let before = line.tokens[index - 1].isMark(":") ? index - 1 : index
    return attendance("present", endingBefore: before)
  }

  /// Counts those of another role among people who were counted, and takes them off:
  /// `16 bewoners (incl. 2 buurtverbinders)`.
  func addParts(_ tokens: Range<Int>, _ reading: inout Reading) {
    var index = tokens.lowerBound
    var isNamed = false
    while index < tokens.upperBound {
      guard let counted = people(at: index) else {
        index += 1
        continue
      }
      index = max(counted.end, index + 1)
      guard let role = counted.role, role != .other,
        let whole = reading.roles.lastIndex(where: { $0.role == .residents })
      else { continue }
      if role == .residents {
        // `25 aanwezigen onder wie 19 bewoners`: the others do not live there.
        guard HeadWord.anyone.holds(reading.roles[whole].words),
          HeadWord.living.holds(Folding.key(counted.words))
        else { continue }
        reading.roles[whole].count = counted.range
        isNamed = true
        continue
      }
      let count = reading.roles[whole].count
      guard isNamed || count.min > counted.range.max else { continue }
      if !isNamed {
        reading.roles[whole].count = CountRange(
          min: count.min - counted.range.max, max: count.max - counted.range.min)
      }
      add(role, counted.words, counted.range, &reading)
    }
  }

  /// Counts the people of the households that were counted right before: `3 gezinnen (10 personen)`,
  /// `5 stellen, samen 10 mensen`.
  ///
  /// - Parameters:
  ///   - index: The token of their number.
  ///   - reading: What was counted before.
  /// - Returns: The token behind them; `nil` where none stand there.
  func addPeopleOfHouseholds(at index: Int, _ reading: inout Reading) -> Int? {
    guard let last = reading.roles.indices.last, reading.roles[last].role == .residents,
      HeadWord.household.holds(reading.roles[last].words),
      let counted = people(at: index), HeadWord.anyone.holds(Folding.key(counted.words)),
      line.tokens[index - 1].isMark("(") || attendance("total", endingBefore: index)
    else { return nil }
    reading.roles[last].count = counted.range
    return counted.end
  }
}
