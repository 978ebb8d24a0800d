internal import Notes

extension Load {
  /// Counts the open ones among agreements whose `load` is known.
  init(of agreements: [Agreement]) {
    self.init()
    for agreement in agreements where agreement.status.isOpen {
      switch agreement.load {
      case .residents: residents += 1
      case .partners: partners += 1
      case .municipality: municipality += 1
      case .shared: shared += 1
      case nil where agreement.owners.isEmpty: nobody += 1
      case nil: unknown += 1
      }
    }
  }
}
