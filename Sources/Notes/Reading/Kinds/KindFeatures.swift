internal import Lexicons
package import Words

/// What a sentence has that speaks for or against a kind of statement.
package struct KindFeatures {
  /// Signs with their amounts, in quarters.
  private(set) var signs: [(sign: KindSign, amount: Int)] = []
  /// The tokens whose stems the sentence has, each stem once.
  private(set) var words: [Int] = []
  /// The hash of the stem of each token of the sentence.
  private(set) var hashes: [UInt64] = []
  /// A bit for each part of the sentence that means more beside another.
  private var parts: UInt32 = 0
  private let line: Line
  private let tokens: Range<Int>

  package init(_ reader: SentenceReader, charges: (_ stem: [UInt8]) -> KindWeights.Charge?) {
    line = reader.line
    tokens = reader.tokens
    signs.reserveCapacity(40)
    hashes.reserveCapacity(tokens.count)
    readEvidence(reader)
    readWords(charges)
    readForm(reader)
    readPairs()
  }

  private mutating func add(_ part: KindSign.Part) { parts |= 1 << UInt32(part.rawValue) }

  /// Reads each two parts of the sentence beside each other.
  private mutating func readPairs() {
    let all = KindSign.Part.allCases.filter { parts & 1 << UInt32($0.rawValue) != 0 }
    for (place, one) in all.enumerated() {
      for other in all[(place + 1)...] { signs.append((.both(one, other), 4)) }
    }
  }

  private mutating func readEvidence(_ reader: SentenceReader) {
    for kind in SentenceKind.allCases {
      let score = reader.evidence[kind]
      guard score != 0 else { continue }
      signs.append((.score(kind), min(max(score, -4), 10)))
      if score >= SentenceReader.least { signs.append((.firm(kind), 4)) }
    }
    signs.append((.told(reader.kindOfCues), 4))
    for role in SentenceCue.Role.allCases where reader.cues.has(role) {
      signs.append((.role(role), 2))
    }
  }

  private mutating func readWords(_ charges: (_ stem: [UInt8]) -> KindWeights.Charge?) {
    let hasLess = tokens.contains { line.isA(.lessening, at: $0) }
    var denied = Int.min / 2
    var amounts: [(sign: KindSign, amount: Int)] = []
    for index in tokens {
      let token = line.tokens[index]
      let stem = line.stem(index)
      let hash = WordHash.of(stem)
      if !hashes.contains(hash) { words.append(index) }
      hashes.append(hash)
      guard token.isWord else {
        if token.kind == .mark, Self.ending.contains(token.hash) { denied = Int.min / 2 }
        continue
      }
      if SentenceWord.denying.holds(token.hash) {
        denied = index
        add(.denial)
        continue
      }
      guard FunctionWord.role(of: token) == nil, let charge = charges(stem) else { continue }
      var sign = KindSign.charge(charge)
      if let part = KindSign.Part(rawValue: charge.group.rawValue) { add(part) }
      switch charge.group {
      case .strength where index - denied <= 4: sign = .deniedStrength
      case .concern where index - denied <= 4: sign = .deniedConcern
      case .concern where hasLess: sign = .lessConcern
      default: break
      }
      if let place = amounts.firstIndex(where: { $0.sign == sign }) {
        amounts[place].amount = min(amounts[place].amount + 4, 10)
      } else {
        amounts.append((sign, 4))
      }
    }
    signs += amounts
  }

  private mutating func readForm(_ reader: SentenceReader) {
    var forms = Set<Verb.Form>()
    var count = 0
    var isTooMuch = false
    var hasNumber = false
    for index in tokens {
      let token = line.tokens[index]
      if token.isNumber { hasNumber = true }
      guard token.isWord else { continue }
      count += 1
      let form = Verb(token, in: line)?.form
      if let form { forms.insert(form) }
      if form == nil, index > tokens.lowerBound, line.isA(.tooMuch, at: index - 1) {
        isTooMuch = true
      }
    }
    for form in [Verb.Form.root, .present, .infinitive, .past, .participle]
    where forms.contains(form) {
      signs.append((.form(form), 2))
    }
    signs.append((reader.cues.has(.finite) ? .hasFinite : .hasNoFinite, 4))
    let hasHelper = line.matches(of: .helpers).contains { match in
      tokens.contains(match.tokens.lowerBound)
        && !reader.isBehindPreposition(match.tokens.lowerBound)
    }
    if hasHelper { signs.append((.helper, 4)) }
    if isTooMuch { signs.append((.tooMuch, 4)) }
    if hasNumber {
      signs.append((.hasNumber, 4))
      add(.number)
    }
    if reader.cues.has(.habit) { add(.habit) }
    if reader.cues.has(.finite) { add(.finite) }
    if forms.contains(.past) || forms.contains(.participle) { add(.past) }
    if count < 5 { signs.append((.isShort, 4)) }
    signs.append((.length, min(count, 20) / 2))
    signs.append((.any, 4))
  }

  /// The features with their names in `weights.txt`, and their amounts in quarters.
  package var named: [(name: String, amount: Int)] {
    let stems = tokens.map { String(decoding: line.stem($0), as: UTF8.self) }
    let ends = ["^"] + stems + ["$"]
    let pairs = Set(zip(ends, ends.dropFirst()).map { "\($0) \($1)" })
    return signs.map { ("= \($0.sign.name)", $0.amount) } + Set(stems).sorted().map { ($0, 4) }
      + pairs.sorted().map { ($0, 4) }
  }

  private static let ending = Set([",", ".", ";", ":"].map { Token.hash(ofMark: $0) })
}
