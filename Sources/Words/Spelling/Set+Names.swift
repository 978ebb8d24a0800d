extension Set<String> {
  /// Takes a name that nobody has yet: the one that is wanted, or else that with a number behind it.
  public mutating func takeName(_ wanted: String) -> String {
    var name = wanted
    var number = 2
    while !insert(name).inserted {
      name = "\(wanted)-\(number)"
      number += 1
    }
    return name
  }
}
