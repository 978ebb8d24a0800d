/// A path as a URI reference; see RFC 3986, section 4.2.
package enum RelativeURI {
  /// The path with every byte encoded that is not unreserved, save the slashes.
  ///
  /// So nothing in it can be taken for a scheme, a query or a fragment.
  package static func encoding(_ path: String) -> String {
    var bytes: [UInt8] = []
    for byte in path.utf8 {
      if isKept(byte) {
        bytes.append(byte)
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        bytes += (digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)").utf8
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isKept(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
      true
    default: false
    }
  }
}
