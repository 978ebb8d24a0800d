internal import Files

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// How long it takes from a saved note to its page in a preview.
struct Saves {
  private static let number = 10

  let wijk: String
  let corpus: Corpus

  /// Saves a note again and again, each time with a line more, and asks for the page of its area.
  ///
  /// - Returns: The line of a table; `nil` when the preview ended.
  func measured() throws(FileError) -> String? {
    let place = "\(corpus.folder)/gesprekken/\(Self.area)/2026-05-02 bewaard.md"
    // An earlier measurement left it as it was last saved.
    try Disk.deleteFile(place)
    guard
      var preview = TalkingProcess(
        [wijk, "preview", corpus.folder, "--no-open"], hearing: .messages)
    else { return nil }
    defer { preview.stop() }
    guard let address = preview.words(between: "http://127.0.0.1:", and: "/;"),
      let slash = address.firstIndex(of: "/"), let port = UInt16(address[..<slash])
    else { return nil }
    let home = address[slash...]
    guard var events = LoopbackCall("\(home)/events", port: port), events.wait(for: "retry"),
      let page = page(home, port)
    else { return nil }
    try Disk.makeFolder(Path.parent(of: place))
    var text =
      "---\ngebied: \(Self.area)\ndatum: 2026-05-02\naanwezig: 12 bewoners\n---\n## Zorgen\n"
    var times: [Duration] = []
    for number in 0...Self.number {
      text += "- Het plein is kaal en de bankjes zijn stuk, \(number) van de tien.\n"
      usleep(300_000)
      let start = ContinuousClock.now
      try OpenFile(writing: place).write(Array(text.utf8))
      guard events.wait(for: "data: "), let shown = self.page(home, port) else { return nil }
      // The first finds what no page was made of yet.
      if number > 0 { times.append(start.duration(to: .now)) }
      guard shown.contains("</html>"), shown != page else { return nil }
    }
    let sorted = times.sorted()
    guard let longest = sorted.last else { return nil }
    return
      "\(corpus.count) notes: from saved note to page \(milliseconds(sorted[sorted.count / 2]))"
      + " (\(milliseconds(longest)) at most)"
  }

  private static let area = Phrases.areas[0].lowercased()

  /// The page of the area, as a browser gets it that was told of a new round.
  private func page(_ home: Substring, _ port: UInt16) -> String? {
    guard var state = LoopbackCall("\(home)/state?edition=&period=", port: port) else { return nil }
    let choice = state.answer()
    guard let edition = value(of: "edition", in: choice),
      let period = value(of: "period", in: choice),
      var page = LoopbackCall("\(home)/page/\(edition)/\(period)/\(Self.area).html", port: port)
    else { return nil }
    return page.answer()
  }

  /// The text that a field of an object of JSON holds.
  private func value(of field: String, in text: String) -> Substring? {
    text.firstRange(of: "\"\(field)\":\"").map { text[$0.upperBound...].prefix { $0 != "\"" } }
  }

  private func milliseconds(_ time: Duration) -> String { "\(Int(time / .milliseconds(1))) ms" }
}

/// Saves notes beside each number of notes, while a preview is open.
func saves(_ wijk: String, counts: [Int]) throws {
  let corpora = try counts.map { try Corpus(of: $0, in: ".build/bench/saves-\($0)") }
  // What was saved in the last minute is read again each time, and nobody writes so many at once.
  sleep(62)
  for corpus in corpora {
    guard let result = try Saves(wijk: wijk, corpus: corpus).measured() else {
      throw BenchError.failedRun
    }
    print(result)
  }
}
