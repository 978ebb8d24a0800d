import Testing

@testable import LanguageServer

@Suite("The framing of messages")
struct MessageFramingTests {
  private func pieces(_ chunks: [String]) -> [MessageFraming.Piece] {
    var framing = MessageFraming()
    return chunks.flatMap { chunk in
      framing.append(Array(chunk.utf8))
      var pieces: [MessageFraming.Piece] = []
      while let piece = framing.next() { pieces.append(piece) }
      return pieces
    }
  }

  private func message(_ text: String) -> MessageFraming.Piece { .message(Array(text.utf8)) }

  @Test(
    "reads a message however it is cut",
    arguments: [
      ["Content-Length: 2\r\n\r\n{}"],
      ["Content-Length: 2\r", "\n\r", "\n{", "}"],
      ["content-length:2\n\n{}"],
      ["Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nContent-Length: 2\r\n\r\n{}"],
    ])
  func whole(chunks: [String]) {
    #expect(pieces(chunks) == [message("{}")])
  }

  @Test("reads one message behind another, letter by letter")
  func letters() {
    let stream = "Content-Length: 2\r\n\r\n{}Content-Length: 3\r\n\r\n[1]"
    #expect(pieces(stream.map(String.init)) == [message("{}"), message("[1]")])
  }

  @Test("counts bytes and not characters")
  func bytes() {
    #expect(pieces(["Content-Length: 4\r\n\r\n\"é\""]) == [message("\"é\"")])
  }

  @Test(
    "drops a header that tells no length, and goes on with the next message",
    arguments: [
      "Content-Length: -1\r\n\r\n", "Content-Length: 99999999999999999999\r\n\r\n",
      "Content-Length: veel\r\n\r\n", "Hallo\r\n\r\n",
      String(repeating: "x", count: 9000),
    ])
  func broken(header: String) {
    let found = pieces([header, "Content-Length: 2\r\n\r\n{}"])
    #expect(found.last == message("{}"))
    #expect(found.dropLast().allSatisfy { $0 == .broken })
    #expect(found.count > 1)
  }
}
