extension RandomAccessCollection {
  /// Finds where a sorted collection begins to be as asked.
  ///
  /// - Parameter isMeant: Whether an element is as asked; all behind one that is are too.
  /// - Returns: The index of the first such element; `endIndex` when there is none.
  /// - Complexity: O(log *n*).
  @inlinable
  public func bisected(where isMeant: (Element) -> Bool) -> Index {
    var low = startIndex
    var count = distance(from: startIndex, to: endIndex)
    while count > 0 {
      let half = count / 2
      let middle = index(low, offsetBy: half)
      if isMeant(self[middle]) {
        count = half
      } else {
        low = index(after: middle)
        count -= half + 1
      }
    }
    return low
  }
}
