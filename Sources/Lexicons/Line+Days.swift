public import Words

extension Line {
  /// Whether the name of a day of the week or of a month stands at a token.
  public func namesDay(at token: Int) -> Bool {
    holds(.weekdays, at: token) || holds(.months, at: token)
  }
}
