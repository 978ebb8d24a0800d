internal import Opgave

extension OpgaveAssembly {
  /// Writes the document on a line, one area after another.
  func write(to output: LongObject.Output) throws {
    try LongObject(frame, lists: ["areas", "open"]).write(to: output) { list in
      var isFirst = true
      for area in list == "areas" ? areas : openAreas {
        if !isFirst { try output([UInt8(ascii: ",")]) }
        isFirst = false
        try area.write(to: output)
      }
    }
    try output([UInt8(ascii: "\n")])
  }
}

extension Wijkopgave {
  /// Writes the area as JSON, a few of its lines at a time.
  fileprivate func write(to output: LongObject.Output) throws {
    var frame = self
    (frame.sources, frame.signals, frame.assets, frame.questions) = ([], [], [], [])
    (frame.agreements, frame.activities, frame.withheld) = ([], [], [])
    let lists: Set = [
      "sources", "signals", "assets", "questions", "agreements", "activities", "withheld",
    ]
    try LongObject(frame, lists: lists).write(to: output) { list in
      switch list {
      case "sources": try LongObject.write(sources, to: output)
      case "signals": try LongObject.write(signals, to: output)
      case "assets": try LongObject.write(assets, to: output)
      case "questions": try LongObject.write(questions, to: output)
      case "agreements": try LongObject.write(agreements, to: output)
      case "activities": try LongObject.write(activities, to: output)
      default: try LongObject.write(withheld, to: output)
      }
    }
  }
}

extension OpgavePart {
  /// Writes the part on a line, in the one order that all ways of joining it end in.
  func write(to output: LongObject.Output) throws {
    let part = inOrder
    try LongObject(part.frame, lists: ["conversations", "skipped"]).write(to: output) { list in
      if list == "skipped" {
        try LongObject.write(part.skipped, to: output)
      } else {
        try LongObject.write(part.conversations, to: output)
      }
    }
    try output([UInt8(ascii: "\n")])
  }
}
