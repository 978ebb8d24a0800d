#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A question to a server on this machine, on a connection of its own, and what comes back.
struct LoopbackCall: ~Copyable {
  private let connection: Int32
  private var heard: [UInt8] = []

  /// Asks for a path; `nil` when nobody listens.
  init?(_ path: String, port: UInt16) {
    #if canImport(Glibc)
      let kind = Int32(SOCK_STREAM.rawValue)
    #else
      let kind = SOCK_STREAM
    #endif
    let connection = socket(AF_INET, kind, 0)
    guard connection >= 0 else { return nil }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    // The system takes every kind of address by its first field and its size.
    let isThere = unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe connect(connection, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
      }
    }
    // The end of the answer is the end of the connection.
    let question = Array(
      "GET \(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nConnection: close\r\n\r\n".utf8)
    let isSent = unsafe question.withUnsafeBytes {
      unsafe isThere && write(connection, $0.baseAddress, $0.count) == $0.count
    }
    guard isSent else {
      close(connection)
      return nil
    }
    self.connection = connection
  }

  deinit { close(connection) }

  /// All that is said until the server ends it.
  mutating func answer() -> String {
    while heard.hear(connection) {}
    return String(decoding: heard, as: UTF8.self)
  }

  /// Waits until some words have been said, and forgets what came before them.
  ///
  /// - Returns: Whether they came before the server ended.
  mutating func wait(for words: String) -> Bool {
    while true {
      let said = String(decoding: heard, as: UTF8.self)
      if let range = said.firstRange(of: words) {
        heard = Array(said[range.upperBound...].utf8)
        return true
      }
      guard heard.hear(connection) else { return false }
    }
  }
}
