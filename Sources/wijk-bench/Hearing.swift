#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

extension [UInt8] {
  /// Takes in what comes next from a pipe or a connection; `false` when it ended.
  mutating func hear(_ descriptor: Int32) -> Bool {
    var block = [UInt8](repeating: 0, count: 64 * 1024)
    let count = unsafe block.withUnsafeMutableBytes {
      unsafe read(descriptor, $0.baseAddress, $0.count)
    }
    guard count > 0 else { return false }
    self += block[..<count]
    return true
  }
}
