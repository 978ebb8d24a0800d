internal import Files

/// How long an editor waits for what `wijk lsp` says of a letter.
struct Keystrokes {
  private static let letters = 60

  let wijk: String
  let corpus: Corpus

  /// Types letters at the end of a new note, each when all is said of the one before it.
  ///
  /// - Returns: The line of a table; `nil` when the server ended.
  func measured() -> String? {
    guard let home = Disk.realPath(of: corpus.folder),
      var server = TalkingProcess([wijk, "lsp"])
    else { return nil }
    let uri = "file://\(home)/gesprekken/toets.md"
    server.send(
      #"{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"rootUri":"file://\#(home)","#
        + #""capabilities":{"general":{"positionEncodings":["utf-8"]}}}}"#)
    guard server.wait(for: #""id":0"#) else { return nil }
    server.send(#"{"jsonrpc":"2.0","method":"initialized","params":{}}"#)
    let area = Phrases.areas[0].lowercased().replacing(" ", with: "-")
    let text =
      #"---\nsoort: huiskamergesprek\ngebied: \#(area)\ndatum: 2026-06-12\n---\n"#
      + #"## Zorgen\n- Het plein is kaal.\n\n## Afspraken\n- [ ] Bellen @gemeente (eind mei)\n- "#
    let opening = ContinuousClock.now
    server.send(
      #"{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"\#(uri)","#
        + #""languageId":"markdown","version":1,"text":"\#(text)"}}}"#)
    guard server.wait(for: #""version":1}"#) else { return nil }
    let opened = opening.duration(to: .now)

    var said: [Duration] = []
    var offered: [Duration] = []
    for number in 0..<Self.letters {
      let place = #"{"line":10,"character":\#(2 + number)}"#
      let start = ContinuousClock.now
      server.send(
        #"{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"#
          + #""\#(uri)","version":\#(number + 2)},"contentChanges":[{"range":{"start":\#(place),"#
          + #""end":\#(place)},"text":"\#(letter(number))"}]}}"#)
      server.send(
        #"{"jsonrpc":"2.0","id":\#(number + 1),"method":"textDocument/completion","params":"#
          + #"{"textDocument":{"uri":"\#(uri)"},"position":{"line":10,"character":\#(3 + number)}}}"#
      )
      guard
        let came = server.wait(
          for: #""id":\#(number + 1),"#, and: #""version":\#(number + 2)}"#)
      else { return nil }
      offered.append(start.duration(to: came.0))
      said.append(start.duration(to: came.1))
    }
    server.send(#"{"jsonrpc":"2.0","id":999,"method":"shutdown"}"#)
    server.send(#"{"jsonrpc":"2.0","method":"exit"}"#)
    return "\(corpus.count) notes: opened \(milliseconds(opened)); a letter: completion "
      + "\(summary(offered)), findings \(summary(said))"
  }

  private func letter(_ number: Int) -> String {
    let words = Array("De straat wordt vaak gebruikt als racebaan, en oversteken is lastig. ")
    return String(words[number % words.count])
  }

  /// The middle and the longest of some times.
  private func summary(_ times: [Duration]) -> String {
    let sorted = times.sorted()
    guard let longest = sorted.last else { return "-" }
    return "\(milliseconds(sorted[sorted.count / 2])) (\(milliseconds(longest)) at most)"
  }

  private func milliseconds(_ time: Duration) -> String {
    let tenths = Int(time / .microseconds(100))
    return "\(tenths / 10).\(tenths % 10) ms"
  }
}

/// Types in an editor beside each number of notes.
func keystrokes(_ wijk: String, counts: [Int]) throws {
  for count in counts {
    let corpus = try Corpus(of: count, in: ".build/bench/\(count)")
    guard let result = Keystrokes(wijk: wijk, corpus: corpus).measured() else {
      throw BenchError.failedRun
    }
    print(result)
  }
}
