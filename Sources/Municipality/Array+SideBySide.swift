extension Array where Element: Sendable {
  /// What a function makes of each element, worked out over all cores; the order stays.
  ///
  /// The areas of a municipality have nothing to do with each other, so their reports can be
  /// made side by side.
  ///
  /// - Parameters:
  ///   - onEach: Called whenever one of them is made, in the order in which they are.
  ///   - transform: Makes one of them.
  /// - Returns: What was made, in the order of the elements.
  package func mapSideBySide<Result: Sendable>(
    onEach: () -> Void = {}, _ transform: @escaping @Sendable (Element) -> Result
  ) async -> [Result] {
    await withTaskGroup(of: (Int, Result).self) { group in
      for (index, element) in enumerated() {
        group.addTask { (index, transform(element)) }
      }
      var results: [Result?] = Array<Result?>(repeating: nil, count: count)
      for await (index, result) in group {
        results[index] = result
        onEach()
      }
      return results.compactMap(\.self)
    }
  }
}
