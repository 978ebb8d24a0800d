internal import Lexicons
internal import Words

/// The cues of one sentence, in order, with none that lies within a longer one.
struct SentenceCues {
  private(set) var all: [SentenceCue] = []
  /// The tokens of the sentence.
  let tokens: Range<Int>

  init(_ line: Line, _ tokens: Range<Int>) {
    self.tokens = tokens
    guard SentenceCue.Role.lists.contains(where: { line.holds($0) }) else { return }
    var longest = 0..<0
    for match in line.matches {
      guard tokens.lowerBound <= match.tokens.lowerBound else { continue }
      guard match.tokens.upperBound <= tokens.upperBound else { continue }
      guard SentenceCue.Role.ids.contains(match.list), let role = SentenceCue.Role(match)
      else { continue }
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
      if role != .none { all.append(cue) }
    }
  }

  func has(_ role: SentenceCue.Role) -> Bool { all.contains { $0.role == role } }

  /// The first cue of a role, in the whole sentence or from a token on.
  func first(_ role: SentenceCue.Role, from start: Int = 0) -> SentenceCue? {
    all.first { $0.role == role && $0.tokens.lowerBound >= start }
  }

  /// The strongest cue of a role.
  func strongest(_ role: SentenceCue.Role) -> SentenceCue? {
    all.filter { $0.role == role }.max { $0.weight < $1.weight }
  }
}
