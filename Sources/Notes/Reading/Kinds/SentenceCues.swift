internal import Lexicons
internal import Words

/// The cues of one sentence, in order, with none that lies within a longer one.
struct SentenceCues {
  private(set) var all: [SentenceCue] = []
  /// A bit for each role that a cue has had.
  private var present: UInt64 = 0
  /// The tokens of the sentence.
  let tokens: Range<Int>

  init(_ line: borrowing Line, _ tokens: Range<Int>) {
    self.tokens = tokens
    let roles = SentenceCue.Role.byMeaning
    var longest = 0..<0
    // What is none keeps off cues within it, and only those of its own list: of `een stuk rustiger`
    // the `stuk`, and of `wat jammer` nothing but the question.
    var hidden: [(tokens: Range<Int>, list: ListID)] = []
    for match in line.hits {
      guard tokens.lowerBound <= match.tokens.lowerBound,
        match.tokens.upperBound <= tokens.upperBound
      else { continue }
      guard let role = roles[match.meaning] else { continue }
      if role == .none {
        hidden.append((match.tokens, match.list))
        continue
      }
      // `de kaart` is a thing, though people who `kaarten` do so in company.
      if role == .social || role == .caring, match.tokens.count == 1,
        match.tokens.lowerBound > 0,
        FunctionWord.role(of: line.tokens[match.tokens.lowerBound - 1])?.isDeterminer ?? false,
        match.list != Vocabulary.praise.id
      {
        continue
      }
      let cue = SentenceCue(role: role, weight: line.weight(of: match), tokens: match.tokens)
      if hidden.contains(where: { $0.list == match.list && Self.holds($0.tokens, cue) }) {
        continue
      }
      if match.tokens.count > 1 || !role.isOfForm {
        // `niet te doen` leaves nothing of `niet`, whatever list that is of.
        if match.tokens.lowerBound < longest.upperBound,
          match.tokens.lowerBound > longest.lowerBound,
          match.tokens.count > longest.count, match.tokens.upperBound > longest.upperBound,
          role.saysKind
        {
          // `bewoners willen weten of …`: the phrase that says more of the words takes them.
          let shorter = longest
          all.removeAll { $0.tokens == shorter && !$0.role.isOfForm }
          longest = match.tokens
        } else if match.tokens.lowerBound < longest.upperBound,
          match.tokens.count < longest.count || match.tokens.lowerBound > longest.lowerBound
        {
          if !role.isOfForm { continue }
        } else if match.tokens.count > longest.count
          || match.tokens.lowerBound >= longest.upperBound
        {
          if match.tokens.lowerBound == longest.lowerBound {
            all.removeAll {
              $0.tokens.lowerBound == match.tokens.lowerBound && !$0.role.isOfForm
                && $0.tokens.count < match.tokens.count
            }
          }
          if !role.isOfForm { longest = match.tokens }
        }
      }
      add(cue)
    }
  }

  /// Whether a line has words for a role, which a longer phrase may yet take.
  static func mayHold(_ role: SentenceCue.Role, in line: Line) -> Bool {
    line.hits.contains { SentenceCue.Role.byMeaning[$0.meaning] == role }
  }

  /// Whether what is none takes all of a cue, and is not the cue itself.
  private static func holds(_ none: Range<Int>, _ cue: SentenceCue) -> Bool {
    none.lowerBound <= cue.tokens.lowerBound && cue.tokens.upperBound <= none.upperBound
  }

  /// Adds a cue; of two lists that have the same words for the same thing the stronger counts.
  private mutating func add(_ cue: SentenceCue) {
    present |= 1 << UInt64(cue.role.rawValue)
    if let known = all.firstIndex(where: {
      $0.tokens == cue.tokens && ($0.role == cue.role || $0.role.isPraise && cue.role.isPraise)
    }) {
      let isEased = cue.role == .eased || all[known].role == .eased
      if cue.weight > all[known].weight { all[known] = cue }
      if isEased { all[known].role = .eased }
      return
    }
    all.append(cue)
  }

  func has(_ role: SentenceCue.Role) -> Bool { present & (1 << UInt64(role.rawValue)) != 0 }

  /// The first cue of a role, in the whole sentence or from a token on.
  func first(_ role: SentenceCue.Role, from start: Int = 0) -> SentenceCue? {
    guard has(role) else { return nil }
    return all.first { $0.role == role && $0.tokens.lowerBound >= start }
  }

  /// The strongest cue of a role.
  func strongest(_ role: SentenceCue.Role) -> SentenceCue? {
    guard has(role) else { return nil }
    return all.filter { $0.role == role }.max { $0.weight < $1.weight }
  }
}
