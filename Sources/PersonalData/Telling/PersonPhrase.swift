/// The words by which one person or one home is meant: `de vrouw met de witte hond`.
struct PersonPhrase {
  /// The tokens of it, from the article to the last word that tells who it is.
  var first: Int
  var last: Int
  /// The token of the person or the home.
  var head: Int
  /// Whether `de`, `die` or `haar` stands before it, rather than `een` or nothing.
  var isDefinite = false
  /// Whether `mijn` or `onze` does: somebody speaks of their own family.
  var isOwn = false
  /// Whether `zijn` or `haar` does: it is the family of somebody known.
  var isKin = false
  /// Whether `enige` does.
  var isOnly = false
  /// Whether words behind it tell who it is.
  var hasModifier = false
  var isHome = false
  /// Whether those words name a place, a number or something that everybody knows.
  var hasDefiniteModifier = false
  /// Whether no word for a person stands in it: `die van de overkant`.
  var isToldApart = false
  /// Whether they name somebody else: `de zoon van de slager`.
  var isOfSomebody = false
  /// Whether a name stands for the person.
  var isNamed = false
  /// Whether it is one of a few: `een van de moeders`.
  var isOneOfFew = false
}
