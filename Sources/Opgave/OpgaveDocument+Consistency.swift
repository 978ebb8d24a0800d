extension OpgaveDocument {
  /// The first field that no counting of conversations gives: a document from outside is only as
  /// good as who wrote it, and what is counted in it bounds the work that is done.
  ///
  /// A number of conversations is at most the number of sources that are listed.
  ///
  /// - Returns: The path of the field, such as `areas[0].conversations`; `nil` when all is well.
  package var impossibleField: String? {
    for (name, areas) in [("areas", areas), ("open", open ?? [])] {
      for (index, area) in areas.enumerated() {
        if let field = area.impossibleField { return "\(name)[\(index)].\(field)" }
      }
    }
    return nil
  }
}

extension Wijkopgave {
  fileprivate var impossibleField: String? {
    if conversations > sources.count { return "conversations" }
    for (index, theme) in themes.enumerated() where theme.conversations > conversations {
      return "themes[\(index)].conversations"
    }
    return nil
  }
}
