public import Words

extension StemSet {
  /// The stems of a list that stand under a value, or all of them, in the order of the list.
  public init(_ list: Vocabulary, under value: String? = nil) {
    self.init(
      list.entries.filter { value == nil || $0.value == value }.map(\.key))
  }
}
