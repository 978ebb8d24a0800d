internal import Source

/// The lines that two texts have in common, in order.
///
/// Small differences are the shortest there are, by Myers' method. That takes the square of what
/// changed, so a large part is cut first at the lines that stand in both texts once (as the
/// patience method does); what is large and has none of those is laid side by side.
struct LineMatching {
  /// The lines of a part, of both texts together, for which the shortest difference is looked for.
  private static let most = 1_000
  private static let deepest = 8

  /// Where each line that is kept stands in both texts.
  private(set) var pairs: [(old: Int, new: Int)] = []
  private let old: [Int]
  private let new: [Int]

  init(_ old: [Substring], _ new: [Substring]) {
    // Lines are compared often, and numbers compare faster.
    var numbers: [Substring: Int] = [:]
    func number(_ line: Substring) -> Int {
      if let number = numbers[line] { return number }
      numbers[line] = numbers.count
      return numbers.count - 1
    }
    self.old = old.map(number)
    self.new = new.map(number)
    match(self.old.indices, self.new.indices, depth: 0)
  }

  private mutating func match(_ left: Range<Int>, _ right: Range<Int>, depth: Int) {
    var (left, right) = (left, right)
    while let one = left.first, let other = right.first, old[one] == new[other] {
      pairs.append((one, other))
      (left, right) = (left.dropFirst(), right.dropFirst())
    }
    var end: [(old: Int, new: Int)] = []
    while let one = left.last, let other = right.last, old[one] == new[other] {
      end.append((one, other))
      (left, right) = (left.dropLast(), right.dropLast())
    }
    defer { pairs += end.reversed() }
    guard !left.isEmpty, !right.isEmpty else { return }
    if left.count + right.count <= Self.most { return matchShortest(left, right) }

    let anchors = depth < Self.deepest ? anchors(left, right) : []
    guard !anchors.isEmpty else { return matchSideBySide(left, right) }
    var start = (old: left.lowerBound, new: right.lowerBound)
    for anchor in anchors {
      match(start.old..<anchor.old, start.new..<anchor.new, depth: depth + 1)
      pairs.append(anchor)
      start = (anchor.old + 1, anchor.new + 1)
    }
    match(start.old..<left.upperBound, start.new..<right.upperBound, depth: depth + 1)
  }

  private mutating func matchShortest(_ left: Range<Int>, _ right: Range<Int>) {
    var (removed, inserted): (Set<Int>, Set<Int>) = ([], [])
    for change in new[right].difference(from: old[left]) {
      switch change {
      case .remove(let offset, _, _): removed.insert(left.lowerBound + offset)
      case .insert(let offset, _, _): inserted.insert(right.lowerBound + offset)
      }
    }
    let kept = (left.filter { !removed.contains($0) }, right.filter { !inserted.contains($0) })
    for (one, other) in zip(kept.0, kept.1) { pairs.append((one, other)) }
  }

  private mutating func matchSideBySide(_ left: Range<Int>, _ right: Range<Int>) {
    for (one, other) in zip(left, right) where old[one] == new[other] {
      pairs.append((one, other))
    }
  }

  /// The longest row of lines that stand in both parts once, and in the same order.
  private func anchors(_ left: Range<Int>, _ right: Range<Int>) -> [(old: Int, new: Int)] {
    let places = Self.once(new, in: right)
    let common = Self.once(old, in: left).compactMap { line, place in
      places[line].map { (old: place, new: $0) }
    }.sorted { $0.old < $1.old }

    // The last line of the best row of each length, and what stands before each line in its row.
    var tails: [Int] = []
    var before = [Int?](repeating: nil, count: common.count)
    for index in common.indices {
      let length = tails.bisected { common[$0].new >= common[index].new }
      before[index] = length > 0 ? tails[length - 1] : nil
      if length < tails.count { tails[length] = index } else { tails.append(index) }
    }
    var row: [(old: Int, new: Int)] = []
    var next = tails.last
    while let index = next {
      row.append(common[index])
      next = before[index]
    }
    return row.reversed()
  }

  /// The lines that stand once in a part, with their places.
  private static func once(_ lines: [Int], in part: Range<Int>) -> [Int: Int] {
    var places: [Int: Int] = [:]
    var often: Set<Int> = []
    for index in part where !often.contains(lines[index]) {
      if places.removeValue(forKey: lines[index]) != nil {
        often.insert(lines[index])
      } else {
        places[lines[index]] = index
      }
    }
    return places
  }
}
