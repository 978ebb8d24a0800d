internal import Source

/// Where findings stand, so that it is soon known whether one overlaps a part of the text.
struct FoundRanges {
  private var known: Run
  /// Those that came in later, mostly in the order of the text.
  private var added = Run()

  init(_ ranges: [ByteRange]) {
    known = Run()
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) { known.add(range) }
  }

  func overlap(_ range: ByteRange) -> Bool { known.overlaps(range) || added.overlaps(range) }

  mutating func add(_ range: ByteRange) { added.add(range) }

  /// Ranges in the order of their starts.
  private struct Run {
    private var starts: [Int] = []
    /// The furthest end of a range and of all before it.
    private var reach: [Int] = []

    mutating func add(_ range: ByteRange) {
      let place = count(startingBefore: range.lowerBound + 1)
      let before = place > 0 ? reach[place - 1] : 0
      starts.insert(range.lowerBound, at: place)
      reach.insert(max(before, range.upperBound), at: place)
      var next = place + 1
      while next < reach.count, reach[next] < range.upperBound {
        reach[next] = range.upperBound
        next += 1
      }
    }

    func overlaps(_ range: ByteRange) -> Bool {
      let count = count(startingBefore: range.upperBound)
      return count > 0 && reach[count - 1] > range.lowerBound
    }

    private func count(startingBefore offset: Int) -> Int {
      starts.bisected { $0 >= offset }
    }
  }
}
