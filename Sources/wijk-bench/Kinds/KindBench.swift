internal import Files
internal import Lexicons
internal import Notes
internal import Words

/// Fits the weights by which kinds are read, and counts how well they are.
enum KindBench {
  /// Fits weights to lines and writes them.
  ///
  /// - Parameters:
  ///   - output: The file to write.
  ///   - charged: The words that lean to a kind.
  ///   - paths: Files of lines.
  /// - Throws: What is wrong with a file.
  static func fit(_ output: String, charged: String, lines paths: [String]) throws {
    let charges = try Self.charges(in: charged)
    let reader = KindWeights(
      "= words\n" + charges.map { "\($0.key)\t0\t\($0.value)\n" }.joined())
    let lines = try paths.flatMap(KindLine.lines).filter { !$0.isHeld }
    let named = lines.map { line in
      KindFeatures(sentence(Line(line.text))) { reader.charge(ofStem: $0) }.named
    }
    var counts: [String: Int] = [:]
    for features in named { for (name, _) in features { counts[name, default: 0] += 1 } }
    let names = counts.filter { $0.value >= least($0.key) }.keys.sorted()
    let places = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    let examples = zip(lines, named).map { line, features in
      KindFitting.Example(
        features: features.compactMap { name, amount in
          places[name].map { ($0, Double(amount) / 4) }
        }, kind: line.kind.rawValue)
    }
    let weights = KindFitting(examples: examples, holds: names.map(hold)).weights()
    let text = text(of: names, weights, charges)
    try OpenFile(writing: output).write(Array(text.utf8))
    print("\(output): fitted to \(lines.count) lines")
  }

  /// Counts of how many lines the kind is read as it is, kind by kind.
  static func count(_ paths: [String]) throws {
    let lines = try paths.flatMap(KindLine.lines)
    for isHeld in [false, true] {
      print(isHeld ? "kept aside" : "fitted to", terminator: ":")
      var suggested = 0
      var right = 0
      for kind in KindWeights.Kind.allCases {
        let some = lines.filter { $0.isHeld == isHeld && $0.kind == kind }
        print("  \(kind) \(some.count { read($0.text) == kind })/\(some.count)", terminator: "")
      }
      for line in lines where line.isHeld == isHeld {
        let kind = read(line.text)
        guard kind != .background else { continue }
        suggested += 1
        if kind == line.kind { right += 1 }
      }
      print("  right of those suggested \(right)/\(suggested)")
    }
  }

  private static func read(_ text: String) -> KindWeights.Kind {
    switch sentence(Line(text)).kind {
    case .strength: .strength
    case .concern, .repair: .concern
    case .wish, .idea: .wish
    case .question: .question
    case .promise: .promise
    case .background, nil: .background
    }
  }

  private static func sentence(_ line: Line) -> SentenceReader {
    SentenceReader(line, line.tokens.indices)
  }

  /// The groups of charged words by their stems.
  private static func charges(in path: String) throws -> [String: KindWeights.Group] {
    let text = String(decoding: try Disk.contents(of: path), as: UTF8.self)
    var charges: [String: KindWeights.Group] = [:]
    for entry in LexiconFile.entries(in: text) {
      let line = Line(entry.phrase)
      guard line.tokens.count == 1,
        let group = KindWeights.Group.allCases.first(where: { $0.stringValue == entry.value })
      else { continue }
      charges[String(decoding: line.stem(0), as: UTF8.self)] = group
    }
    return charges
  }

  /// In how many lines a feature stands at least that gets a weight.
  private static func least(_ name: String) -> Int {
    if name.hasPrefix("= ") { return name.contains(" & ") ? 8 : 1 }
    return name.contains(" ") ? 4 : 2
  }

  private static func hold(_ name: String) -> Double {
    if name == "= any" { return 0 }
    if name.hasPrefix("= ") { return name.contains(" & ") ? 4 : 1.6 }
    return name.contains(" ") ? 3 : 1.5
  }

  private static func text(
    of names: [String], _ weights: [Double], _ charges: [String: KindWeights.Group]
  ) -> String {
    var signs = ""
    var words = ""
    var pairs = ""
    var written = Set<String>()
    for (place, name) in names.enumerated() {
      let row = (0..<KindFitting.kinds).map {
        Int((weights[place * KindFitting.kinds + $0] * 10).rounded())
      }
      let charge = charges[name].map { "\t\($0)" } ?? ""
      guard row.contains(where: { abs($0) > 2 }) || !charge.isEmpty else { continue }
      let cells = row.map { "\($0)" }.joined(separator: " ")
      if name.hasPrefix("= ") {
        signs += "\(name.dropFirst(2))\t\(cells)\n"
      } else if name.contains(" ") {
        pairs += "\(name)\t\(cells)\n"
      } else {
        words += "\(name)\t\(cells)\(charge)\n"
        written.insert(name)
      }
    }
    for (stem, group) in charges.sorted(by: { $0.key < $1.key }) where !written.contains(stem) {
      words += "\(stem)\t0\t\(group)\n"
    }
    return """
      # How strongly what a sentence has speaks for each kind, in tenths of a natural logarithm:
      # strength, concern, wish, background, question, promise. Behind some words stands the group that they
      # are of. Written by `make kinds`; change the lines and words that it reads instead.
      = signs
      \(signs)= words
      \(words)= pairs
      \(pairs)
      """
  }
}
