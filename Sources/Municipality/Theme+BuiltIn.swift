extension Theme {
  /// The themes a municipality has when it names none of its own.
  package static let builtIn: [Theme] = []
}
