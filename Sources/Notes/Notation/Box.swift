/// The box of a task, `[x]`, which says how it stands with an agreement.
enum Box {
  /// The status of a box by the byte between its brackets; `nil` for an empty one.
  static func status(of mark: UInt8) -> AgreementStatus? {
    switch mark {
    case UInt8(ascii: "x"), UInt8(ascii: "X"), UInt8(ascii: "v"), UInt8(ascii: "V"): .done
    case UInt8(ascii: "/"): .running
    case UInt8(ascii: "-"), UInt8(ascii: "~"): .dropped
    case UInt8(ascii: ">"): .waiting
    default: nil
    }
  }
}

extension AgreementStatus {
  /// The box that a line of a note has for it.
  ///
  /// A box says nothing of a wish or a repair; words behind it do.
  package var box: String {
    switch self {
    case .agreed, .wishlist, .repair: "[ ]"
    case .running: "[/]"
    case .waiting: "[>]"
    case .done: "[x]"
    case .dropped: "[-]"
    }
  }
}
