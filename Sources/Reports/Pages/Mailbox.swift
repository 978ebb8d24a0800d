/// The address of a mailbox, as it stands in `wijk.yml`.
enum Mailbox {
  /// Whether it is an address, and can stand in a link as it is, in HTML and in Markdown; what is
  /// not is only text.
  static func isPlain(_ address: String) -> Bool {
    let parts = address.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, address.utf8.allSatisfy(isPlain) else {
      return false
    }
    let names = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    return names.count > 1 && names.allSatisfy { !$0.isEmpty }
  }

  /// Where a link to it leads: to the mailbox, or for a number to a telephone; `nil` for other words.
  static func address(of contact: String) -> String? {
    isPlain(contact) ? "mailto:" + contact : HouseFoot.dialled(contact).map { "tel:" + $0 }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"),
      UInt8(ascii: "_"), UInt8(ascii: "+"), UInt8(ascii: "@"):
      true
    default: false
    }
  }
}
