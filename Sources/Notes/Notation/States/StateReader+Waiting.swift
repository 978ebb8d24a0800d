internal import Lexicons
internal import Words

/// What an agreement waits for: somebody else, or something that has to come from one.
extension StateReader {
  /// What a clause says is awaited, or stands in the way; `nil` where nothing is.
  ///
  /// `before` are the states that the clauses before it tell.
  func awaited(in clause: Clause, _ place: Int, before: [State]) -> State? {
    let words =
      missing(in: clause, place) ?? coming(in: clause, place, before: before)
      ?? unanswered(in: clause) ?? deciding(in: clause) ?? away(in: clause)
    if let words {
      return State(status: .waiting, words: words, clause: place, weight: 6)
    }
    return lacking(in: clause, place) ?? refused(in: clause)
  }

  /// What somebody cannot or will not do: `Woongoed wil er geen geld in steken`, `kan niet op die
  /// plek`; for a time only where the cause is one that passes: `door de vorst kan de aannemer niet
  /// straten`.
  private func refused(in clause: Clause) -> State? {
    guard
      let modal = clause.tokens.first(where: { line.isA(.able, at: $0) }),
      modal == clause.tokens.lowerBound || isSomebody(clause.tokens, beside: modal),
      let denial = (modal + 1..<clause.tokens.upperBound).first(where: {
        roles[$0] == .negation || line.isA(.no, at: $0)
      }), !line.isA(.only, at: denial + 1),
      !clause.tokens.contains(where: { line.tokens[$0].isMark("?") })
    else { return nil }
    let isForNow =
      clause.tokens.contains { line.isA(.forNow, at: $0) }
      || line.matches(of: .awaited).contains {
        $0.value == "passing" && clause.tokens.contains($0.tokens.lowerBound)
      }
    return State(
      status: isForNow ? .waiting : .dropped, words: modal..<(denial + 1),
      clause: place(of: clause),
      weight: 5)
  }

  private func place(of clause: Clause) -> Int { clauses.firstIndex(of: clause) ?? 0 }

  /// Whether the subject on either side of a verb is somebody who does things.
  private func isSomebody(_ tokens: Range<Int>, beside verb: Int) -> Bool {
    let subject = tokens.lowerBound..<min(verb + 4, tokens.upperBound)
    return line.matches(of: .actors).contains {
      $0.value == "actor" && subject.contains($0.tokens.lowerBound)
    } || line.tokens[tokens.lowerBound].isCapitalised && tokens.lowerBound + 1 == verb
  }

  /// Something that did not come yet: `rapport is er nog niet`, `offerte: nog niet binnen`, `de bank
  /// is nog niet geleverd`.
  private func missing(in clause: Clause, _ place: Int) -> Range<Int>? {
    guard let denial = clause.tokens.first(where: { roles[$0] == .negation }) else { return nil }
    let behind = (denial + 1)..<clause.tokens.upperBound
    let ahead = clause.tokens.lowerBound..<denial
    let isNamed = names(in: clause) || place > 0 && isTitle(clauses[place - 1], before: clause)
    for match in line.matches(of: .awaited) where match.value.hasPrefix("arrived") {
      // `rapport is er nog niet`: the word may stand on either side of the denial.
      let isBehind = match.tokens.lowerBound == behind.lowerBound
      let isHere = match.tokens.lowerBound + 2 >= denial && ahead.contains(match.tokens.lowerBound)
      if isBehind || isHere && isNamed, isNamed || match.value.hasSuffix("alone") {
        return min(denial, match.tokens.lowerBound)..<max(denial + 1, match.tokens.upperBound)
      }
    }
    return nil
  }

  /// Something that came, told without a verb: `subsidie voor de tuin binnen!`, `vergunning rond`,
  /// `offerte gekregen van de schilder`.
  func arrived(in clause: Clause, _ place: Int) -> State? {
    guard clause.tokens.count > 1, let thing = thing(in: clause),
      thing.tokens.lowerBound < clause.tokens.lowerBound + 3,
      let last = line.matches(of: .awaited).first(where: {
        $0.tokens.count == 1 && endsArrival($0, clause)
      })?.tokens.lowerBound, thing.tokens.upperBound <= last,
      !clause.tokens.contains(where: { index in
        switch roles[index] {
        case .modal, .passive, .negation, .auxiliary: true
        case nil: index != last && isVerb(index)
        default: line.isA(.no, at: index)
        }
      })
    else { return nil }
    return State(
      status: .done, words: last..<(last + 1), clause: place, weight: 3, isPhrase: false)
  }

  /// Whether words say that something came, and nothing behind them but from whom.
  private func endsArrival(_ match: Match, _ clause: Clause) -> Bool {
    guard clause.tokens.contains(match.tokens.lowerBound) else { return false }
    let end = match.tokens.upperBound
    switch match.value {
    case "arrived": return end == clause.tokens.upperBound
    case "arrived alone":
      return end == clause.tokens.upperBound || roles[end] == .agent
        || line.tiesToParty(end)
    default: return false
    }
  }

  /// Something that is still to come of what was begun: `aangevraagd, uitslag volgt in juni`.
  private func coming(in clause: Clause, _ place: Int, before: [State]) -> Range<Int>? {
    guard before.contains(where: { [.done, .running].contains($0.status) && $0.clause < place }),
      let thing = thing(in: clause), thing.tokens.lowerBound < clause.tokens.lowerBound + 3
    else { return nil }
    return line.matches(of: .awaited).first {
      $0.value == "coming" && $0.tokens.lowerBound >= thing.tokens.upperBound
        && clause.tokens.contains($0.tokens.lowerBound)
    }?.tokens
  }

  /// An answer that nobody gave: `brief gestuurd, geen sjoege`, `heeft geen duidelijk besluit`.
  private func unanswered(in clause: Clause) -> Range<Int>? {
    guard
      let denial = clause.tokens.first(where: {
        line.isA(.no, at: $0) || isWithout($0, clause)
      }), denial == clause.tokens.lowerBound || roles[denial - 1]?.isPreposition != true
    else { return nil }
    return line.matches(of: .awaited).first {
      $0.value == "thing answer" && (denial + 1...denial + 3).contains($0.tokens.lowerBound)
        && clause.tokens.contains($0.tokens.lowerBound)
    }.map { denial..<$0.tokens.upperBound }
  }

  /// Whether a clause says that it is without what follows: `helaas zonder antwoord`.
  private func isWithout(_ token: Int, _ clause: Clause) -> Bool {
    line.isA(.without, at: token)
      && (clause.tokens.lowerBound..<token).allSatisfy { roles[$0] == .adverb }
  }

  /// What stands in the way: `de school ziet geen mogelijkheid om …`, `dak te zwak`; for a time only
  /// where the words say so: `verkeer heeft dit jaar geen menskracht`.
  private func lacking(in clause: Clause, _ place: Int) -> State? {
    guard let words = lack(in: clause) ?? (place > 0 ? excess(in: clause) : nil) else { return nil }
    let isForNow = clause.tokens.contains { line.isA(.forNow, at: $0) }
    return State(
      status: isForNow ? .waiting : .dropped, words: words, clause: place, weight: 4)
  }

  private func lack(in clause: Clause) -> Range<Int>? {
    guard
      let means = line.matches(of: .awaited).first(where: {
        $0.value == "thing means" && clause.tokens.contains($0.tokens.lowerBound)
      }),
      let none = (clause.tokens.lowerBound..<means.tokens.lowerBound).last(where: {
        line.isA(.no, at: $0)
      }), none + 2 >= means.tokens.lowerBound, hasVerb(before: none, clause)
    else { return nil }
    return none..<means.tokens.upperBound
  }

  /// Whether a verb stands before a token, so that its clause tells how it is.
  private func hasVerb(before token: Int, _ clause: Clause) -> Bool {
    (clause.tokens.lowerBound..<token).contains { index in
      roles[index] == .auxiliary
        || roles[index] == nil
          && Verb(line.tokens[index], in: line).map { $0.form == .present || $0.form == .past }
            ?? false
    }
  }

  /// `te` with a word for how something is at the end of a clause: `constructie te zwak`.
  private func excess(in clause: Clause) -> Range<Int>? {
    guard clause.tokens.count > 1, let last = clause.tokens.last,
      line.isA(.tooMuch, at: last - 1), roles[last] == nil || roles[last] == .adverb,
      line.tokens[last].isWord, !line.key(last).hasSuffix("en")
    else { return nil }
    return (last - 1)..<(last + 1)
  }

  /// Somebody who is not there for a time: `de eigenaar is op reis tot mei`.
  private func away(in clause: Clause) -> Range<Int>? {
    // `tot` may open the next clause.
    let last = min(clause.tokens.upperBound + 1, line.tokens.count - 1)
    guard
      let until = (clause.tokens.lowerBound + 1..<max(last, clause.tokens.lowerBound + 1)).first(
        where: { line.isA(.until, at: $0) }), hasCopula(before: until, clause),
      line.namesDay(at: until + 1) || line.holds(.months, at: until + 1)
        || line.isA(.moment, at: until + 1)
    else { return nil }
    return until..<(until + 2)
  }

  /// Somebody else who makes up their mind: `Lommer moet er nog over praten`, `de wethouder wil
  /// eerst met de buren overleggen`.
  private func deciding(in clause: Clause) -> Range<Int>? {
    guard let last = clause.tokens.last,
      line.matches(of: .awaited).contains(where: {
        $0.value == "decide" && $0.tokens.contains(last)
      }),
      let verb = clause.tokens.first(where: { line.isA(.bound, at: $0) }),
      isOther(clause.tokens.lowerBound..<verb),
      let still = (verb..<last).first(where: { line.isA(.still, at: $0) })
    else { return nil }
    return verb..<(still + 1)
  }

  private func names(in clause: Clause) -> Bool { thing(in: clause) != nil }

  private func thing(in clause: Clause) -> Match? {
    line.matches(of: .awaited).first {
      $0.value.hasPrefix("thing") && clause.tokens.contains($0.tokens.lowerBound)
    }
  }

  /// Whether a clause only names what the next one tells of: `offerte: nog niet binnen`.
  private func isTitle(_ title: Clause, before clause: Clause) -> Bool {
    [.colon, .comma, .dash, .contrast].contains(clause.opening) && names(in: title)
      && !title.tokens.contains { roles[$0] == .modal }
  }

  /// The words by which a clause tells what somebody else must do first, or has not done yet:
  /// `de eigenaar moet nog tekenen`, `het college heeft nog niet beslist`.
  func waiting(in clause: Clause, isLater: Bool) -> Range<Int>? {
    guard let verb = clause.tokens.first(where: { isHolding($0) }), verb > clause.tokens.lowerBound,
      verb + 2 < clause.tokens.upperBound, isOther(clause.tokens.lowerBound..<verb)
    else { return nil }
    // `de school wil eerst een plan zien`; who must do something first, is to do it.
    if line.isA(.wants, at: verb), line.isA(.first, at: verb + 1) { return verb..<(verb + 2) }
    guard isLater else { return nil }
    if line.isA(.must, at: verb) {
      return line.isA(.still, at: verb + 1) && !isNothing(clause) ? verb..<(verb + 2) : nil
    }
    guard line.isA(.yet, at: verb + 1),
      roles[verb + 2] == .negation || line.isA(.no, at: verb + 2)
    else { return nil }
    return verb..<(verb + 3)
  }

  private func isHolding(_ token: Int) -> Bool {
    line.isA(.must, at: token) || line.isA(.wants, at: token) || line.isA(.having, at: token)
  }

  /// Whether the subject of a clause is a thing or somebody other than the one who writes.
  private func isOther(_ subject: Range<Int>) -> Bool {
    subject.contains { roles[$0] == nil && line.tokens[$0].isWord }
  }

  /// Whether what is still to be done is not said: `de muur moet nog gebeuren`.
  private func isNothing(_ clause: Clause) -> Bool {
    clause.tokens.last.map { line.isA(.happens, at: $0) } ?? false
  }
}
