#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Asks a server on this machine for something, with exactly the bytes that a test chooses.
enum LoopbackClient {
  /// Sends a request and reads until the answer holds some words, or ends.
  ///
  /// - Parameters:
  ///   - path: What is asked for.
  ///   - port: The port.
  ///   - headers: Headers besides `Host`, each on a line.
  ///   - words: After which nothing more is read.
  ///   - then: What is done once the request is sent.
  /// - Returns: The answer, its head included; empty when nobody answers.
  static func get(
    _ path: String, port: UInt16, headers: [String] = [], until words: String? = nil,
    then: () -> Void = {}
  ) -> String {
    #if canImport(Darwin)
      let kind = SOCK_STREAM
    #else
      let kind = Int32(SOCK_STREAM.rawValue)
    #endif
    let socket = socket(AF_INET, kind, 0)
    guard socket >= 0 else { return "" }
    defer { close(socket) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let status = unsafe withUnsafePointer(to: &address) { address in
      unsafe address.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard status == 0 else { return "" }
    let lines = ["GET \(path) HTTP/1.1", "Host: 127.0.0.1:\(port)", "Connection: close"]
    let request = Array(((lines + headers).joined(separator: "\r\n") + "\r\n\r\n").utf8)
    unsafe request.withUnsafeBytes { _ = unsafe send(socket, $0.baseAddress, $0.count, 0) }
    then()
    var answer: [UInt8] = []
    while true {
      var part = [UInt8](repeating: 0, count: 4096)
      let count = unsafe part.withUnsafeMutableBytes {
        unsafe recv(socket, $0.baseAddress, $0.count, 0)
      }
      if count <= 0 { break }
      answer += part[..<count]
      if let words, String(decoding: answer, as: UTF8.self).contains(words) { break }
    }
    return String(decoding: answer, as: UTF8.self)
  }
}
