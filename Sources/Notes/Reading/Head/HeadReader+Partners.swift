internal import Lexicons
internal import Municipality
internal import Words
internal import YAML

/// Fields of a head that name with whom the talk was held.
extension HeadReader {
  /// Adds the organisations at the table as partners: `9 bewoners, wijkagent, De Elzen`.
  mutating func addCompany(in words: String) {
    for mention in Company.mentions(in: words, gazetteer) {
      conversation.addPartner(mention.party.name)
    }
  }

  /// Counts those who came, behind those who were asked: `Genodigden: 40, gekomen: 19`.
  mutating func countComers(in words: String) {
    guard let mark = words.firstIndex(where: { ",;/".contains($0) }) else { return }
    let rest = String(words[words.index(after: mark)...])
    guard Line(rest).matches(of: .attendance).contains(where: { $0.value == "present" }),
      let came = AttendanceReader.number(in: rest), came.min == came.max
    else { return }
    count(AttendanceReader.field(String(came.min), gazetteer))
  }

  mutating func readPartners(_ value: YAMLNode) {
    if case .sequence(let items, _) = value {
      for item in items {
        if case .mapping(let fields, _) = item {
          addPartner(fields.map { $0.value.words }.joined(separator: " "))
        } else {
          addPartner(item.words)
        }
      }
      return
    }
    if case .mapping(let fields, _) = value {
      return addPartner(fields.map { $0.value.words }.joined(separator: " "))
    }
    if let first = value.strings(separators: true).first?.0, AgreementReader.isNobody(first) {
      return
    }
    for (text, _) in value.strings(separators: true) {
      for part in text.split(whereSeparator: { $0 == "+" || $0 == "&" }) {
        for piece in String(part).components(around: " en ") {
          for name in piece.components(around: " and ") { addPartner(name) }
        }
      }
    }
  }

  private mutating func addPartner(_ words: String) {
    let words = String(Label.trimmed(words[...]))
    guard !words.isEmpty, !AgreementReader.isNobody(words), !isWriter(words), !isAlone(words)
    else { return }
    // `Met: gezin en buren, 7 bew.` counts who was there.
    if words.first?.isNumber ?? false {
      let reading = AttendanceReader.field(words, gazetteer)
      if reading.hasResidents { return count(reading) }
    }
    partnerWords.append(words)
    let mentions = gazetteer.parties(in: words)
    if mentions.isEmpty, let party = gazetteer.parties(shortenedIn: Line(words)).first?.party {
      return conversation.addPartner(party.name)
    }
    let organisation = mentions.last { gazetteer.organisation(named: $0.party.name) != nil }
    let isWhole = mentions.count == 1 && mentions[0].range.count == words.utf8.count
    let name = organisation?.party.name ?? (isWhole ? mentions[0].party.name : words)
    conversation.addPartner(name)
  }

  /// Whether words name nobody but the writer: `alleen`, `mezelf`, `in mijn eentje gedaan`.
  private func isAlone(_ words: String) -> Bool {
    let line = Line(words)
    let saysSo = line.tokens.contains { HeadWord.alone.holds($0.hash) }
    return line.tokens.allSatisfy { token in
      if !token.isWord || HeadWord.alone.holds(token.hash) { return true }
      switch FunctionWord.role(of: token) {
      case .pronoun, .adverb, .coordinator: return true
      case .preposition, .place, .possessive, .determiner: return saysSo
      default: return false
      }
    }
  }

  /// Whether words are no more than `ik` or `wij`.
  private func isWriter(_ words: String) -> Bool {
    let line = Line(words)
    return line.first(.actors).map { $0.value == "writer" && $0.tokens == line.tokens.indices }
      ?? false
  }
}
