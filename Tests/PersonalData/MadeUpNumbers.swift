import TestSupport

/// Makes numbers that are valid and belong to nobody, always the same for the same seed.
struct MadeUpNumbers: RandomNumberGenerator {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func next() -> UInt64 { random.next() }

  mutating func digits(_ count: Int) -> String {
    (0..<count).map { _ in String(Int.random(in: 0...9, using: &self)) }.joined()
  }

  mutating func letters(_ count: Int) -> String {
    (0..<count).map { _ in String("BDFGHJKLNPRSTVXZ".randomElement(using: &self) ?? "B") }.joined()
  }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &self)]
  }

  /// Nine digits whose sum by the test of eleven is a multiple of eleven, or is not.
  mutating func nineDigits(passing: Bool) -> String {
    while true {
      let text = "\(Int.random(in: 1...9, using: &self))" + digits(8)
      let sum = zip(text, [9, 8, 7, 6, 5, 4, 3, 2, -1])
        .reduce(0) { $0 + ($1.0.wholeNumberValue ?? 0) * $1.1 }
      if (sum % 11 == 0) == passing { return text }
    }
  }

  /// A Dutch IBAN with the right check digits, or with wrong ones.
  mutating func iban(passing: Bool) -> String {
    let account = letters(4) + digits(10)
    let number = (account + "NL00").reduce(0) { rest, character in
      guard let digit = character.wholeNumberValue else {
        let letter = Int(character.asciiValue ?? 65) - 55
        return (rest * 100 + letter) % 97
      }
      return (rest * 10 + digit) % 97
    }
    let check = passing ? 98 - number : (98 - number + 40) % 90
    return "NL" + (check < 10 ? "0" : "") + "\(check)" + account
  }

  mutating func mobile() -> String { "06" + pick(["1", "2", "3", "4", "5", "8"]) + digits(7) }

  mutating func plate() -> String {
    let shapes = [
      "99-XX-99", "XX-99-XX", "XX-XX-99", "99-XX-XX", "99-XXX-9", "9-XXX-99", "XX-999-X",
      "X-999-XX", "XXX-99-X", "X-99-XXX", "9-XX-999", "999-XX-9",
    ]
    return pick(shapes).map { character in
      switch character {
      case "9": digits(1)
      case "X": letters(1)
      default: String(character)
      }
    }.joined()
  }
}
