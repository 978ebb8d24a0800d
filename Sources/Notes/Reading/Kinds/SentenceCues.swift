internal import Lexicons
internal import Words

/// The cues of one sentence, in order, with none that lies within a longer one.
struct SentenceCues {
  private(set) var all: [SentenceCue] = []
  /// A bit for each role that a cue has had.
  private var present: UInt64 = 0
  /// The tokens of the sentence.
  let tokens: Range<Int>

  init(_ line: Line, _ tokens: Range<Int>) {
    self.tokens = tokens
    let roles = SentenceCue.Role.byMeaning
    var longest = 0..<0
    for match in line.matches {
      guard tokens.lowerBound <= match.tokens.lowerBound,
        match.tokens.upperBound <= tokens.upperBound
      else { continue }
      guard let role = roles[match.meaning] else { continue }
      let cue = SentenceCue(role: role, weight: match.weight, tokens: match.tokens)
      if match.tokens.count > 1 || !role.isOfForm {
        // `niet te doen` leaves nothing of `niet`, whatever list that is of.
        if match.tokens.lowerBound < longest.upperBound,
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
      if role != .none {
        all.append(cue)
        present |= 1 << UInt64(role.rawValue)
      }
    }
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
