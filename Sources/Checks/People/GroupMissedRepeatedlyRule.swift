internal import Diagnostics
internal import Calendar
internal import Lexicons
internal import Words

/// A group that is missed again and again gets an invitation of its own.
enum GroupMissedRepeatedlyRule: AreaRule {
  static let page = RulePage.groupMissedRepeatedly

  /// The notes in which a group must be missed.
  private static let limit = 3
  /// The days that are looked back.
  private static let memory = 365

  static func check(_ area: CheckedArea) -> [AreaProblem] {
    var groups: [String: [CheckedArea.MissedGroup]] = [:]
    for group in area.missed where area.day.dayNumber - group.date.dayNumber <= memory {
      let key = groupKey(group.words)
      if groups[key]?.last?.note != group.note { groups[key, default: []].append(group) }
    }
    return groups.values.compactMap { mentions in
      guard mentions.count >= limit, let first = mentions.first, let last = mentions.last else {
        return nil
      }
      return AreaProblem(
        note: last.note, line: nil, words: last.words,
        nl: "'\(last.words)' staat nu \(mentions.count) keer bij wie nog niet gesproken is,"
          + " sinds \(DateStyle(isDutch: true).month(first.date))",
        en: "'\(last.words)' is named \(mentions.count) times now as not reached yet,"
          + " since \(DateStyle(isDutch: false).month(first.date))")
    }
  }

  /// The name of a group without its age, its place and the like: `jongeren van 16 tot 25`.
  private static func groupKey(_ words: String) -> String {
    var key: [Substring] = []
    for word in Folding.key(words).cut(at: " ") {
      if CheckWord.groupOpener.holds(word), key.isEmpty { continue }
      if word.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) || CheckWord.groupTail.holds(word) {
        break
      }
      key.append(word)
    }
    return key.joined(separator: " ")
  }
}
