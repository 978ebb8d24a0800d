/// Telephone numbers as digits.
enum PhoneNumber {
  /// The digits of a Dutch number from the first nought on, from any notation of it.
  static func national(_ text: String) -> UInt64? {
    var digits = text.utf8.filter(Bytes.isDigit)
    if digits.starts(with: "0031".utf8) {
      digits.removeFirst(4)
    } else if digits.starts(with: "31".utf8), digits.count > 10 {
      digits.removeFirst(2)
    }
    if digits.first != 0x30 { digits.insert(0x30, at: 0) }
    return digits.count > 18 ? nil : value(digits[...])
  }

  static func value(_ digits: ArraySlice<UInt8>) -> UInt64 {
    digits.reduce(0) { $0 &* 10 &+ UInt64($1 - 0x30) }
  }

  /// Whether ten digits can be the number of a person.
  ///
  /// A mobile number, one in an area and one by the internet can; 088, 0800 and 0900 belong to
  /// organisations.
  static func isPersonal(_ digits: ArraySlice<UInt8>) -> Bool {
    guard digits.count == 10 else { return false }
    let number = digits.map { $0 - 0x30 }
    guard number[0] == 0 else { return false }
    switch number[1] {
    case 6: return (1...5).contains(number[2]) || number[2] == 8
    case 8: return number[2] == 4 || number[2] == 5 || number[2] == 7
    case 1...5, 7: return true
    default: return false
    }
  }
}
