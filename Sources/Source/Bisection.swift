extension RandomAccessCollection {
  /// The index of the first element from which on all are as asked; `endIndex` when none is.
  ///
  /// - Parameter isMeant: Whether an element is; all behind one that is are too.
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
