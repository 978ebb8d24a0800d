#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A program that is spoken to and answers while it runs.
struct TalkingProcess: ~Copyable {
  private let process: pid_t
  private let input: Int32
  private let output: Int32
  private var buffer: [UInt8] = []

  /// Where a program says what is waited for.
  enum Voice {
    case output, messages
  }

  /// Starts a program; `nil` when that does not work.
  init?(_ command: [String], hearing voice: Voice = .output) {
    var (toProgram, fromProgram): ([Int32], [Int32]) = ([0, 0], [0, 0])
    guard unsafe pipe(&toProgram) == 0, unsafe pipe(&fromProgram) == 0 else { return nil }
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, toProgram[0], STDIN_FILENO)
    unsafe posix_spawn_file_actions_adddup2(
      &actions, fromProgram[1], voice == .output ? STDOUT_FILENO : STDERR_FILENO)
    for end in toProgram + fromProgram {
      unsafe posix_spawn_file_actions_addclose(&actions, end)
    }
    var words = unsafe command.map { unsafe strdup($0) } + [nil]
    defer { unsafe words.forEach { unsafe free($0) } }
    var process = pid_t()
    guard unsafe posix_spawnp(&process, command[0], &actions, nil, &words, environ) == 0 else {
      return nil
    }
    close(toProgram[0])
    close(fromProgram[1])
    self.process = process
    (input, output) = (toProgram[1], fromProgram[0])
  }

  deinit {
    close(input)
    close(output)
    var status: Int32 = 0
    unsafe waitpid(process, &status, 0)
  }

  /// Sends a message with its header.
  func send(_ message: String) {
    let bytes = Array("Content-Length: \(message.utf8.count)\r\n\r\n\(message)".utf8)
    var offset = 0
    while offset < bytes.count {
      let written = unsafe bytes.withUnsafeBytes { buffer in
        unsafe write(input, buffer.baseAddress?.advanced(by: offset), bytes.count - offset)
      }
      guard written > 0 else { return }
      offset += written
    }
  }

  /// Waits for a message in which some words stand.
  ///
  /// - Returns: Whether it came before the program ended.
  mutating func wait(for words: String) -> Bool {
    while let text = heard() {
      if text.contains(words) { return true }
    }
    return false
  }

  /// Waits for two messages, whichever comes first.
  ///
  /// - Returns: When each came; `nil` when the program ended before both had.
  mutating func wait(for one: String, and other: String) -> (
    ContinuousClock.Instant, ContinuousClock.Instant
  )? {
    var (first, second): (ContinuousClock.Instant?, ContinuousClock.Instant?)
    while let text = heard() {
      if first == nil, text.contains(one) { first = .now }
      if second == nil, text.contains(other) { second = .now }
      if let first, let second { return (first, second) }
    }
    return nil
  }

  /// What a program that speaks in lines says between two texts, the first time that it says them.
  mutating func words(between start: String, and end: String) -> String? {
    while true {
      let said = String(decoding: buffer, as: UTF8.self)
      if let opening = said.firstRange(of: start),
        let closing = said[opening.upperBound...].firstRange(of: end)
      {
        return String(said[opening.upperBound..<closing.lowerBound])
      }
      guard buffer.hear(output) else { return nil }
    }
  }

  /// Asks the program to stop.
  func stop() { kill(process, SIGTERM) }

  /// The next message, once it is whole; `nil` when the program ended before.
  private mutating func heard() -> String? {
    while true {
      if let message = next() { return String(decoding: message, as: UTF8.self) }
      guard buffer.hear(output) else { return nil }
    }
  }

  /// The next message that is whole.
  private mutating func next() -> [UInt8]? {
    guard let colon = buffer.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let digits = buffer[(colon + 1)...].prefix { $0 != UInt8(ascii: "\r") }
    let start = colon + 1 + digits.count + 4
    guard let length = Int(String(decoding: digits.drop { $0 == 0x20 }, as: UTF8.self)),
      buffer.count >= start + length
    else { return nil }
    let message = Array(buffer[start..<start + length])
    buffer.removeFirst(start + length)
    return message
  }
}
