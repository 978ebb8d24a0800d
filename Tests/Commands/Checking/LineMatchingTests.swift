import Testing

@testable import Commands

@Suite("The lines that two texts have in common")
struct LineMatchingTests {
  private static let numbered = (0..<3000).map { "regel \($0)"[...] }
  private static let same = [Substring](repeating: "- Er is te weinig groen.", count: 3000)

  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let old: [Substring]
    let new: [Substring]
    /// The lines that are kept.
    let kept: Int
  }

  static let cases = [
    Case(testDescription: "nothing", old: [], new: [], kept: 0),
    Case(testDescription: "few", old: ["a", "b", "c"], new: ["a", "x", "c", "d"], kept: 2),
    Case(testDescription: "all new", old: ["a"], new: ["b"], kept: 0),
    Case(
      testDescription: "many with one gone", old: numbered,
      new: numbered.filter { $0 != "regel 1500" }, kept: 2999),
    Case(
      testDescription: "every second one changed", old: numbered,
      new: numbered.enumerated().map { $0 % 2 == 0 ? $1 : "nieuw" }, kept: 1500),
    Case(
      testDescription: "many alike, all changed", old: same, new: same.map { $0 + "!" }, kept: 0),
    Case(
      testDescription: "many alike, one changed at each end", old: ["a"] + same + ["b"],
      new: ["c"] + same + ["d"], kept: 3000),
    Case(testDescription: "turned round", old: numbered, new: numbered.reversed(), kept: 1),
  ]

  @Test("stand in both, in order", arguments: cases)
  func common(_ example: Case) {
    let pairs = LineMatching(example.old, example.new).pairs

    #expect(pairs.count == example.kept)
    #expect(pairs.allSatisfy { example.old[$0.old] == example.new[$0.new] })
    #expect(zip(pairs, pairs.dropFirst()).allSatisfy { $0.old < $1.old && $0.new < $1.new })
  }
}
