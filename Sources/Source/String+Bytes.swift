extension String {
  /// The text that some bytes of a longer text spell, without a copy in between.
  ///
  /// - Parameters:
  ///   - bytes: The longer text.
  ///   - range: The part; bytes of it that are not UTF-8 become U+FFFD.
  package init(_ bytes: borrowing Span<UInt8>, _ range: ByteRange) {
    do throws(UTF8.ValidationError) {
      self.init(copying: try UTF8Span(validating: bytes.extracting(range)))
    } catch {
      var copy: [UInt8] = []
      for index in range { copy.append(bytes[index]) }
      self.init(decoding: copy, as: UTF8.self)
    }
  }
}
