import Source
import Testing

@Suite("Bisection")
struct BisectionTests {
  @Test("finds the first from which on all are as asked, as a search through all does")
  func agrees() {
    for count in 0...9 {
      let numbers = Array(0..<count)
      for limit in 0...count {
        #expect(numbers.bisected { $0 >= limit } == limit)
        #expect(numbers.dropFirst(2).bisected { $0 >= limit } == max(min(2, count), limit))
      }
    }
  }
}
