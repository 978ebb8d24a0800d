/// Writes out the verbs of a phrase: `<snappen>` is any form of it, and `<mee-vallen>` any form of a
/// verb that parts, in one word or in two: `meegevallen`, `valt reuze mee`.
///
/// Regular forms are made by rule, and more of them than a grammar has: a form that is no word
/// stands in no note. Verbs whose vowel changes are looked up among those of `verbs.txt`.
public struct VerbForms: Sendable {
  /// The past and the participle of irregular verbs, by their infinitive.
  private let irregular: [String: (past: String, participle: String)]

  /// Learns the irregular verbs.
  ///
  /// - Parameter verbs: Each phrase an infinitive, or an infinitive, a past and a participle.
  public init(_ verbs: [LexiconFile.Entry]) {
    var irregular: [String: (past: String, participle: String)] = [:]
    for verb in verbs where verb.language == "nl" {
      let forms = verb.phrase.split(separator: " ").map(String.init)
      if forms.count == 3 { irregular[forms[0]] = (forms[1], forms[2]) }
    }
    self.irregular = irregular
  }

  /// The phrases that a phrase with verbs in it stands for; itself when it has none.
  public func phrases(for phrase: String) -> [String] {
    guard let open = phrase.firstIndex(of: "<"), let close = phrase[open...].firstIndex(of: ">")
    else { return [phrase] }
    let before = phrase[..<open]
    let after = phrase[phrase.index(after: close)...]
    let parts = phrase[open..<close].dropFirst().split(separator: "-")
    guard let infinitive = parts.last.map(String.init) else { return [phrase] }
    var forms = forms(of: infinitive)
    // `kook` and `plan` alone are as often things.
    if before.isEmpty, after.isEmpty, parts.count == 1 {
      let roots = Self.roots(of: infinitive)
      forms.finite.removeAll { roots.contains($0) && $0.last != "t" }
    }
    let written: [String]
    if parts.count == 2 {
      let particle = String(parts[0])
      let joined = forms.finite + forms.participles + [infinitive]
      written = [
        "(" + joined.map { particle + $0 }.joined(separator: "|") + ")",
        "\(particle) te \(infinitive)",
        "(" + (forms.finite + [infinitive]).joined(separator: "|") + ") ... \(particle)",
      ]
    } else {
      let all = (forms.finite + forms.participles + [infinitive]).joined(separator: "|")
      let isInChoice = before.last { "()".contains($0) } == "("
      written = [isInChoice ? all : "(\(all))"]
    }
    return written.flatMap { phrases(for: "\(before)\($0)\(after)") }
  }

  /// The forms of a verb beside its infinitive, each once.
  private func forms(of infinitive: String) -> (finite: [String], participles: [String]) {
    let roots = Self.roots(of: infinitive)
    var finite = roots + roots.filter { $0.last != "t" }.map { $0 + "t" }
    let known = irregular[infinitive] ?? prefixed(infinitive)
    guard let known else {
      finite += roots.flatMap { root in ["te", "ten", "de", "den"].map { root + $0 } }
      let prefix = Self.hasPrefix(infinitive) ? "" : "ge"
      let participles = roots.flatMap { root in
        "td".contains(root.last ?? "t")
          ? [prefix + root] : [prefix + root + "t", prefix + root + "d"]
      }
      return (Self.unique(finite), Self.unique(participles))
    }
    finite += [known.past] + Self.plurals(of: known.past)
    return (Self.unique(finite), [known.participle])
  }

  /// The irregular forms of a verb with `be-` or `ver-` before a known one: `verviel`, `vervallen`.
  private func prefixed(_ infinitive: String) -> (past: String, participle: String)? {
    guard let prefix = Self.prefixes.first(where: infinitive.hasPrefix),
      let known = irregular[String(infinitive.dropFirst(prefix.count))],
      known.participle.hasPrefix("ge")
    else { return nil }
    return (prefix + known.past, prefix + known.participle.dropFirst(2))
  }

  private static let prefixes = ["ver", "be", "ont", "her"]

  private static func hasPrefix(_ infinitive: String) -> Bool {
    infinitive.hasPrefix("ge") || prefixes.contains(where: infinitive.hasPrefix)
  }

  /// The roots that an infinitive may have: `loop` and `lop` of `lopen`, `leef` of `leven`.
  private static func roots(of infinitive: String) -> [String] {
    // Of `doen` and `zien` the vowel before the `n` is of the root, and of `eten` it is not.
    let opensWithVowel = infinitive.count == 4 && infinitive.first.map("aeou".contains) ?? false
    guard infinitive.hasSuffix("en"), infinitive.count > 4 || opensWithVowel else {
      return [String(infinitive.dropLast())]
    }
    var letters = Array(infinitive.dropLast(2))
    let last = letters.count - 1
    if letters[last] == letters[last - 1] { return [String(letters.dropLast())] }
    var roots: [[Character]] = []
    let isOpen =
      "aeou".contains(letters[last - 1]) && !"aeiou".contains(letters[last])
      && (last < 2 || !"aeiou".contains(letters[last - 2]))
    if letters[last] == "v" { letters[last] = "f" }
    if letters[last] == "z" { letters[last] = "s" }
    if isOpen { roots.append(letters[..<last] + [letters[last - 1], letters[last]]) }
    roots.append(letters)
    return roots.map { String($0) }
  }

  /// The plurals that a past may have: `vielen`, `zaten`, `keken`, `gaven`, `trokken`.
  private static func plurals(of past: String) -> [String] {
    if past.hasSuffix("e") { return [past + "n"] }
    var letters = Array(past)
    let last = letters.count - 1
    guard last > 1 else { return [past + "en"] }
    var plurals = [past + "en", past + String(letters[last]) + "en"]
    if letters[last] == "f" { letters[last] = "v" }
    if letters[last] == "s" { letters[last] = "z" }
    if letters[last - 1] == letters[last - 2] { letters.remove(at: last - 1) }
    plurals.append(String(letters) + "en")
    return plurals
  }

  private static func unique(_ forms: [String]) -> [String] {
    var seen = Set<String>()
    return forms.filter { seen.insert($0).inserted }
  }
}
