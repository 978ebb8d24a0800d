internal import Lexicons
internal import Source
internal import Words

/// A street in small letters, as hurried writers have it: `kerkstr 12 niet thuis`, `dorpsweg 4 oude man`.
extension Scan {
  /// The token behind one that ends at a number; `nil` where nobody is told of.
  mutating func addressInSmall(at index: Int) -> Int? {
    let street = tokens[index - 1]
    guard street.kind == .word, !street.isCapitalised, street.length > 5,
      !street.has([.namelessStreet, .unit, .publicPlace]), tokens[index].number < 1000,
      tokens[index].gap.isSpace || tokens[index].gap.isAbbreviated, !isCount(index),
      Self.ends.end(street.range, of: bytes, behind: 3),
      !isBefore(index, within: 5, [.topic, .publicPlace, .vehicle]),
      !isBehind(index, within: 8, [.publicPlace, .people]), isOfSomebody(index)
    else { return nil }
    let end = houseEnd(index)
    add(.homeAddress, street.range.lowerBound..<tokens[end].range.upperBound, .possible)
    return end + 1
  }

  /// Whether somebody, or who opens the door, stands in the same sentence.
  private func isOfSomebody(_ index: Int) -> Bool {
    (sentenceStart(of: index)...sentenceEnd(from: index)).contains { place in
      let token = tokens[place]
      return place != index - 1
        && (token.has([.home, .lives, .title, .wordyTitle, .household, .visit])
          || isOnePerson(place)
          || isSomebody(place))
    }
  }

  private static let ends = WordEnds([
    "straat", "laan", "plein", "kade", "gracht", "str", "ln", "weg", "dijk", "singel", "hof", "pad",
    "dreef", "steeg", "wiek",
  ])
}
