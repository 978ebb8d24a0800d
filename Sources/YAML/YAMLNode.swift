package import Source

/// A YAML value whose every part knows its bytes in the file.
///
/// Values keep the words they were written with: `12-3` is text until somebody reads it
/// as a date, and `no` is a word until somebody asks a yes-or-no question.
package indirect enum YAMLNode: Hashable, Sendable {
  /// One `key: value` of a mapping.
  package struct Entry: Hashable, Sendable {
    package let key: String
    package let keyRange: ByteRange
    package let value: YAMLNode

    package init(key: String, keyRange: ByteRange, value: YAMLNode) {
      self.key = key
      self.keyRange = keyRange
      self.value = value
    }
  }

  case scalar(String, ByteRange)
  case sequence([YAMLNode], ByteRange)
  case mapping([Entry], ByteRange)

  package var range: ByteRange {
    switch self {
    case .scalar(_, let range), .sequence(_, let range), .mapping(_, let range): range
    }
  }
}
