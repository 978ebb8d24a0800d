/// The first and the last token of a name.
struct NameTokens {
  var first: Int
  var last: Int
  /// Whether a small word such as `de` stands in it.
  var hasParticle = false
  /// Whether it starts with an initial, such as `J.`.
  var hasInitial = false
  /// Whether a title such as `mw.` stands before it.
  var hasTitle = false
}
