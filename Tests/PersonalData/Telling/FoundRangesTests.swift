import Testing

@testable import PersonalData

@Suite("Where findings stand")
struct FoundRangesTests {
  private static let known = [2..<4, 10..<30, 12..<14, 40..<41]

  private static let asked = (0..<50).flatMap { start in (1..<6).map { start..<start + $0 } }

  @Test("is told of any part, whatever came in later and where")
  func overlaps() {
    var found = FoundRanges(Self.known.reversed())
    var all = Self.known
    for later in [44..<46, 5..<9, 6..<7, 31..<32] {
      found.add(later)
      all.append(later)
      for range in Self.asked {
        #expect(found.overlap(range) == all.contains { $0.overlaps(range) }, "\(range)")
      }
    }
  }

  @Test("is nowhere when nothing was found")
  func none() {
    let found = FoundRanges([])
    #expect(!Self.asked.contains(where: found.overlap))
  }
}
