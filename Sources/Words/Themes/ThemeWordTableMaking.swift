/// Writes what a ``ThemeWordTable`` reads.
public enum ThemeWordTableMaking {
  /// The bytes of a table of some words.
  ///
  /// - Parameters:
  ///   - words: The words, each with the number of its theme; a negative one for phrases in which
  ///     words of themes mean something else.
  ///   - ids: The ids of the themes.
  /// - Returns: The bytes.
  public static func bytes(of words: [(theme: Int, stem: ThemeStem)], ids: [String]) -> [UInt8] {
    var forms = ThemesOfWords()
    var heads = ThemesOfWords()
    var tails = ThemesOfWords()
    var wholes = ThemesOfWords()
    for (theme, stem) in words where theme >= 0 {
      wholes.add(WordHash.of(stem.phrase), theme)
      for form in stem.forms { forms.add(form, theme) }
      guard stem.makesCompounds else { continue }
      heads.add(WordHash.of(stem.parts[0]), theme)
      tails.add(WordHash.of(Array(stem.parts[0].utf8.reversed())[...]), theme)
    }
    var sets = ThemeSets()
    var writer = FlatWriter()
    for table in [forms, heads, tails, wholes] {
      WordTableSlots(table.words.map { ($0.hash, sets.number(of: $0.themes)) }).write(to: &writer)
    }
    write(
      words.filter { $0.stem.parts.count > 1 || ($0.theme < 0 && !$0.stem.parts.isEmpty) },
      to: &writer)
    writer.add(sets.starts)
    writer.add(sets.members)
    writer.add(texts: ids)
    return writer.bytes
  }

  /// Writes phrases, those that share their first word behind one another.
  private static func write(
    _ phrases: [(theme: Int, stem: ThemeStem)], to writer: inout FlatWriter
  ) {
    var numbers: [UInt64: Int] = [:]
    var groups: [[(theme: Int, stem: ThemeStem)]] = []
    var starts: [(hash: UInt64, value: Int32)] = []
    for phrase in phrases {
      let first = WordHash.of(phrase.stem.parts[0])
      if let number = numbers[first] {
        groups[number].append(phrase)
      } else {
        numbers[first] = groups.count
        starts.append((first, Int32(groups.count)))
        groups.append([phrase])
      }
    }
    let all = groups.flatMap(\.self)
    WordTableSlots(starts).write(to: &writer)
    writer.add(all.flatMap { $0.stem.parts.map { WordHash.of($0) } })
    // Nothing stands behind the last part.
    writer.add(all.flatMap { $0.stem.gaps.map { UInt8($0 ? 1 : 0) } + [0] })
    writer.add(ends(of: groups.map(\.count)))
    writer.add(all.map { Int32($0.theme) })
    writer.add(ends(of: all.map(\.stem.parts.count)))
  }

  /// Where runs of some lengths begin that lie one behind another, and where the last ends.
  private static func ends(of counts: [Int]) -> [Int32] {
    var ends: [Int32] = [0]
    for count in counts { ends.append((ends.last ?? 0) + Int32(count)) }
    return ends
  }
}

/// Words by their hashes with the themes that they are of, in the order in which they were added.
private struct ThemesOfWords {
  var words: [(hash: UInt64, themes: [Int])] = []
  private var places: [UInt64: Int] = [:]

  mutating func add(_ hash: UInt64, _ theme: Int) {
    guard let place = places[hash] else {
      places[hash] = words.count
      words.append((hash, [theme]))
      return
    }
    if !words[place].themes.contains(theme) { words[place].themes.append(theme) }
  }
}

/// The sets of themes that words are of, each once.
private struct ThemeSets {
  private(set) var starts: [Int32] = [0]
  private(set) var members: [Int32] = []
  private var numbers: [[Int]: Int32] = [:]

  mutating func number(of themes: [Int]) -> Int32 {
    if let number = numbers[themes] { return number }
    let number = Int32(starts.count - 1)
    numbers[themes] = number
    members += themes.map { Int32($0) }
    starts.append(Int32(members.count))
    return number
  }
}
