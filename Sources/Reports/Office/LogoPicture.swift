internal import FoundationEssentials

/// A logo as office programs show it: a PNG or a JPEG with its size.
struct LogoPicture: Sendable {
  /// The largest size at the head of a page, in millimetres.
  private static let room = (width: 60.0, height: 12.0)

  let bytes: [UInt8]
  let mediaType: String
  /// In millimetres.
  let width: Int
  let height: Int

  var fileName: String { mediaType == "image/png" ? "logo.png" : "logo.jpeg" }

  /// Takes the picture that stands in a template; `nil` when it is none that they show.
  init?(template: String) {
    guard let mark = template.firstRange(of: ";base64,"),
      let start = template[..<mark.lowerBound].lastIndex(of: ":"),
      let data = Data(base64Encoded: String(template[mark.upperBound...].prefix { $0 != "\"" }))
    else { return nil }
    bytes = Array(data)
    mediaType = String(template[template.index(after: start)..<mark.lowerBound])
    let size: (width: Int, height: Int)? =
      switch mediaType {
      case "image/png": Self.sizeOfPNG(bytes)
      case "image/jpeg": Self.sizeOfJPEG(bytes)
      default: nil
      }
    guard let size, size.width > 0, size.height > 0 else { return nil }
    let scale = min(
      Self.room.width / Double(size.width), Self.room.height / Double(size.height))
    width = max(Int(Double(size.width) * scale), 1)
    height = max(Int(Double(size.height) * scale), 1)
  }

  /// The first chunk of a PNG tells its size.
  private static func sizeOfPNG(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
    guard bytes.count >= 24 else { return nil }
    return (number(bytes[16..<20]), number(bytes[20..<24]))
  }

  /// The frame header of a JPEG (ITU-T T.81, B.2.2) tells its size; segments before it are passed.
  private static func sizeOfJPEG(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
    var place = 2
    while place + 9 <= bytes.count, bytes[place] == 0xFF {
      let kind = bytes[place + 1]
      if (0xC0...0xCF).contains(kind), ![0xC4, 0xC8, 0xCC].contains(kind) {
        return (number(bytes[place + 7..<place + 9]), number(bytes[place + 5..<place + 7]))
      }
      place += 2 + number(bytes[place + 2..<place + 4])
    }
    return nil
  }

  /// A number whose largest byte comes first.
  private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 << 8 | Int($1) }
  }
}
