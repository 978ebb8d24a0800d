import TestSupport
import Testing

@testable import LanguageServer

@Suite("A session")
struct SessionTests {
  @Test("answers nothing before it is initialized")
  func first() async {
    let talk = Talk()
    #expect(await talk.ask("textDocument/hover")?.code == .number(-32002))
    await talk.say(#"{"jsonrpc":"2.0","method":"initialized","params":{}}"#)
    #expect(talk.messages.count == 1)
  }

  @Test("is initialized once, and says how it counts")
  func initialize() async {
    let talk = Talk()
    let answer = await talk.ask(
      "initialize", #"{"capabilities":{"general":{"positionEncodings":["utf-8","utf-16"]}}}"#)
    #expect(answer?["result"]?["capabilities"]?["positionEncoding"] == .text("utf-8"))
    #expect(await talk.ask("initialize", #"{"capabilities":{}}"#)?.code == .number(-32600))
  }

  @Test("ends well behind a shutdown, and badly without one")
  func ends() async {
    let exit = #"{"jsonrpc":"2.0","method":"exit"}"#
    let talk = Talk()
    await talk.start()
    #expect(await talk.ask("shutdown")?["result"] == .null)
    #expect(await talk.ask("textDocument/hover")?.code == .number(-32600))
    #expect(await talk.say(exit) == true)
    #expect(await Talk().say(exit) == false)
  }

  @Test(
    "says what is wrong with a message, and goes on",
    arguments: [
      ("{", -32700), ("", -32700), ("[]", -32600), ("3", -32600), (#"{"id":1}"#, -32600),
      (#"{"jsonrpc":"1.0","id":1,"method":"shutdown"}"#, -32600),
      (#"{"jsonrpc":"2.0","id":{},"method":"shutdown"}"#, -32600),
      (#"{"jsonrpc":"2.0","id":1,"method":4}"#, -32600),
      (#"{"jsonrpc":"2.0","id":1,"method":"wijk/onbekend"}"#, -32601),
      (#"{"jsonrpc":"2.0","id":1,"method":"$/onbekend"}"#, -32601),
      ("\u{0}\u{FF}", -32700),
    ])
  func malformed(message: String, code: Double) async {
    let talk = Talk()
    await talk.start()
    await talk.say(message)
    #expect(talk.messages.last?.code == .number(code))
    #expect(await talk.ask("shutdown")?["result"] == .null)
  }

  @Test("refuses parameters of another form")
  func parameters() async {
    let talk = Talk()
    #expect(await talk.ask("initialize", #"{"capabilities":3}"#)?.code == .number(-32602))
    #expect(await talk.ask("initialize", "[]")?.code == .number(-32602))
    await talk.start()
    await talk.say(#"{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"a":1}}"#)
    #expect(talk.messages.last?["method"] == .text("window/logMessage"))
  }

  @Test("passes over notifications that it does not know, and answers to what it asked itself")
  func unknown() async {
    let talk = Talk()
    await talk.start()
    let before = talk.messages.count
    await talk.say(#"{"jsonrpc":"2.0","method":"wijk/onbekend","params":{}}"#)
    await talk.say(#"{"jsonrpc":"2.0","id":"wijk-files","result":null}"#)
    #expect(talk.messages.count == before)
  }

  @Test("refuses a request that was cancelled while it waited")
  func cancelled() async {
    let talk = Talk()
    await talk.start()
    await talk.sayAtOnce([
      #"{"jsonrpc":"2.0","id":"a","method":"textDocument/hover","params":{}}"#,
      #"{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":"a"}}"#,
      #"{"jsonrpc":"2.0","id":"b","method":"shutdown"}"#,
    ])
    #expect(talk.messages.dropFirst().first?.code == .number(-32800))
    #expect(talk.messages.last?["result"] == .null)
  }
}
