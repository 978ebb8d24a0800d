internal import Source

/// A word or a run of digits in a note.
struct NoteToken {
  enum Kind: UInt8 {
    case word, number
    /// An address of a mailbox or a page, or a placeholder: nothing in it is looked at again.
    case judged
  }

  /// What stands between a token and the one before.
  struct Gap {
    enum Break: UInt8, Comparable {
      case none, sentence, block

      static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }
    }

    /// The only mark in it, with every dash as `-`; 0 when there is none and 1 when there are more.
    var mark: UInt8 = 0
    var isSpaced = false
    var ends = Break.none

    static let glued = Gap()
    var isGlued: Bool { mark == 0 && !isSpaced && ends == .none }
    /// Whether there is only space in it, within one sentence.
    var isSpace: Bool { mark == 0 && isSpaced && ends == .none }
    /// Whether it is one given mark without space around it.
    func isOnly(_ character: Unicode.Scalar) -> Bool {
      mark == UInt8(ascii: character) && !isSpaced && ends == .none
    }
  }

  var kind: Kind
  var range: ByteRange
  var gap: Gap
  var marks: WordMarks = []
  /// The classes of ``AroundWord`` that a word is of, looked up once for all that ask.
  var around: UInt64 = 0
  /// The hash of a folded word, or the value of a number of at most 18 digits.
  var value: UInt64
  /// Letters or digits, without soft hyphens.
  var length: Int
  var isCapitalised = false
  /// Whether it has no small letter.
  var isUpper = false

  /// The value of a number.
  var number: Int { kind == .number && length <= 18 ? Int(value) : 0 }

  func has(_ mark: WordMarks) -> Bool { !marks.isDisjoint(with: mark) }

  /// Whether it is a word of a class.
  func `is`(_ word: AroundWord) -> Bool { around & (1 << UInt64(word.rawValue)) != 0 }
}
