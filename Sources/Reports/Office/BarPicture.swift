/// One bar of a chart as a PNG picture (ISO/IEC 15948), for documents that cannot draw.
///
/// It has four colours and no letters: what it says stands beside it as text.
struct BarPicture {
  /// In millimetres.
  static let width = 45
  static let height = 3
  /// 192 pixels an inch.
  private static let columns = 340
  private static let rows = 24
  private static let pixelsInByte = 4

  private enum Ink: UInt8 {
    case track, fill, soft, muted
  }

  private let palette: Palette
  private let filling: Filling
  /// The pixels from the left that are filled.
  private let end: Int

  /// Makes the bar of a count out of a total.
  init(_ count: Int, of total: Int, filled filling: Filling, _ palette: Palette) {
    self.palette = palette
    self.filling = filling
    end = total > 0 ? min(count, total) * Self.columns / total : 0
  }

  /// The file.
  var png: [UInt8] {
    let colours = [palette.line, palette.accent, palette.soft, palette.muted]
    var file: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    // Two bits a pixel that count in a palette; no interlace.
    Self.append(
      "IHDR", Self.bytes(Self.columns) + Self.bytes(Self.rows) + [2, 3, 0, 0, 0], to: &file)
    Self.append("PLTE", colours.flatMap(\.bytes), to: &file)
    Self.append("IDAT", Self.stored(pixels), to: &file)
    Self.append("IEND", [], to: &file)
    return file
  }

  // MARK: Pixels

  /// The rows from the top, each after a byte that says it is not filtered.
  private var pixels: [UInt8] {
    (0..<Self.rows).flatMap { row in
      [0]
        + stride(from: 0, to: Self.columns, by: Self.pixelsInByte).map { column in
          (0..<Self.pixelsInByte).reduce(UInt8(0)) { $0 << 2 | ink(column + $1, row).rawValue }
        }
    }
  }

  private func ink(_ column: Int, _ row: Int) -> Ink {
    guard column < end else { return .track }
    switch filling {
    case .solid: return .fill
    case .quiet: return .muted
    case .stripes: return (column + row) % 16 < 8 ? .fill : .soft
    case .dots:
      let (x, y) = (column % 12 - 6, row % 12 - 6)
      return x * x + y * y <= 9 ? .fill : .soft
    case .grid: return column % 12 < 3 || row % 12 < 3 ? .fill : .soft
    }
  }

  // MARK: Bytes

  /// Data as zlib (RFC 1950) keeps it without packing it; pictures this small fit in one block.
  private static func stored(_ data: [UInt8]) -> [UInt8] {
    let size = UInt16(data.count)
    let lengths = [size, ~size].flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    let sums = data.reduce((low: 1, high: 0)) { sums, byte in
      let low = (sums.low + Int(byte)) % 65_521
      return (low, (sums.high + low) % 65_521)
    }
    return [0x78, 0x01, 0x01] + lengths + data + bytes(sums.high << 16 | sums.low)
  }

  private static func append(_ name: String, _ data: [UInt8], to file: inout [UInt8]) {
    let named = Array(name.utf8) + data
    file += bytes(data.count) + named + bytes(Int(ZIPArchive.checksum(of: named)))
  }

  /// A number of four bytes, its largest first.
  private static func bytes(_ number: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }
}
