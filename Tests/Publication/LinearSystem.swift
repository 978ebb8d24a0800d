/// Whole numbers that nobody knows, and sums of them that somebody published.
///
/// It answers one question: can a sum of the unknown numbers lie in a range, with all that is
/// known? Bounds are narrowed until nothing changes, and what is still open is tried, the smallest
/// choice first. The answer is exact.
struct LinearSystem {
  typealias Variable = Int

  private struct Row {
    var variables: [Variable]
    /// One, or -1 for a number that is taken off, in the order of the variables.
    var factors: [Int]
    var low: Int
    var high: Int
  }

  private var lows: [Int] = []
  private var highs: [Int] = []
  private var rows: [Row] = []
  /// The rows that a variable is in.
  private var places: [[Int]] = []

  /// Adds an unknown number of which only the bounds are known.
  mutating func variable(_ range: ClosedRange<Int>) -> Variable {
    lows.append(range.lowerBound)
    highs.append(range.upperBound)
    places.append([])
    return lows.count - 1
  }

  /// Adds that a sum lies in a range.
  mutating func require(_ sum: [Variable], in range: ClosedRange<Int>) {
    require(sum, less: [], in: range)
  }

  /// Adds a number that is one where both of two others are, which are each one or none.
  mutating func both(_ one: Variable, _ other: Variable) -> Variable {
    let both = variable(0...1)
    require([both], less: [one], in: -1...0)
    require([both], less: [other], in: -1...0)
    require([one, other], less: [both], in: 0...1)
    return both
  }

  private mutating func require(
    _ sum: [Variable], less taken: [Variable], in range: ClosedRange<Int>
  ) {
    for variable in sum + taken { places[variable].append(rows.count) }
    rows.append(
      Row(
        variables: sum + taken, factors: sum.map { _ in 1 } + taken.map { _ in -1 },
        low: range.lowerBound, high: range.upperBound))
  }

  /// Whether a sum can lie in a range.
  func allows(_ sum: [Variable], in range: ClosedRange<Int>) -> Bool {
    var system = self
    system.require(sum, in: range)
    let part = system.part(of: sum)
    var open = Array(Set(part.flatMap { system.places[$0] })).sorted()
    if sum.isEmpty { open.append(system.rows.count - 1) }
    return system.isSolvable(part, &open)
  }

  /// Whether numbers, in the order of the variables, are a solution.
  func holds(for values: [Int]) -> Bool {
    values.indices.allSatisfy { lows[$0] <= values[$0] && values[$0] <= highs[$0] }
      && rows.allSatisfy { row in
        let sum = zip(row.variables, row.factors).reduce(0) { $0 + values[$1.0] * $1.1 }
        return row.low <= sum && sum <= row.high
      }
  }

  /// The variables that depend on each other by way of rows.
  private func part(of sum: [Variable]) -> [Variable] {
    var isSeen = lows.map { _ in false }
    for variable in sum { isSeen[variable] = true }
    var open = sum
    while let variable = open.popLast() {
      for row in places[variable] {
        for other in rows[row].variables where !isSeen[other] {
          isSeen[other] = true
          open.append(other)
        }
      }
    }
    return isSeen.indices.filter { isSeen[$0] }
  }

  private mutating func isSolvable(_ part: [Variable], _ open: inout [Int]) -> Bool {
    guard narrow(&open) else { return false }
    var next = -1
    for variable in part where lows[variable] < highs[variable] {
      if next < 0 || highs[variable] - lows[variable] < highs[next] - lows[next] {
        next = variable
      }
    }
    guard next >= 0 else { return true }
    let known = (lows, highs)
    for value in lows[next]...highs[next] {
      lows[next] = value
      highs[next] = value
      var changed = places[next]
      if isSolvable(part, &changed) { return true }
      (lows, highs) = known
    }
    return false
  }

  /// Narrows the bounds by the rows; `false` when nothing fits.
  private mutating func narrow(_ open: inout [Int]) -> Bool {
    while let index = open.popLast() {
      let row = rows[index]
      var least = 0
      var most = 0
      for place in row.variables.indices {
        let variable = row.variables[place]
        least += row.factors[place] > 0 ? lows[variable] : -highs[variable]
        most += row.factors[place] > 0 ? highs[variable] : -lows[variable]
      }
      if most < row.low || least > row.high { return false }
      if least >= row.low, most <= row.high { continue }
      for place in row.variables.indices {
        let variable = row.variables[place]
        let isPlus = row.factors[place] > 0
        // What the row leaves for this number beside the least and the most of the others.
        let least = least - (isPlus ? lows[variable] : -highs[variable])
        let most = most - (isPlus ? highs[variable] : -lows[variable])
        let low = max(lows[variable], isPlus ? row.low - most : least - row.high)
        let high = min(highs[variable], isPlus ? row.high - least : most - row.low)
        guard low <= high else { return false }
        if low != lows[variable] || high != highs[variable] {
          lows[variable] = low
          highs[variable] = high
          // With this row among them: its least and most are others now.
          open += places[variable]
          break
        }
      }
    }
    return true
  }
}
