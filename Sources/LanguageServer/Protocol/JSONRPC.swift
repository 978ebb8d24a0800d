internal import FoundationEssentials
internal import JSON

/// JSON-RPC 2.0, as far as the Language Server Protocol uses it.
enum JSONRPC {
  /// By which an answer is known to belong to a request.
  enum ID: Hashable, Sendable, Codable {
    case number(Int)
    case text(String)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Int.self) {
        self = .number(number)
      } else {
        self = .text(try container.decode(String.self))
      }
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .number(let number): try container.encode(number)
      case .text(let text): try container.encode(text)
      }
    }
  }

  /// Why a request is not answered as was asked.
  struct Failure: Error, Hashable, Codable {
    let code: Int
    let message: String

    static let notJSON = Failure(code: -32700, message: "the message is no JSON")
    static let notARequest = Failure(code: -32600, message: "the message is no request")
    static let notInitialized = Failure(
      code: -32002, message: "the first request is to be 'initialize'")
    static let shutDown = Failure(code: -32600, message: "the server was shut down")
    static let cancelled = Failure(code: -32800, message: "the request was cancelled")

    static func unknownMethod(_ name: String) -> Failure {
      Failure(code: -32601, message: "there is no method '\(name)'")
    }

    static func wrongParameters(_ method: String) -> Failure {
      Failure(code: -32602, message: "the parameters of '\(method)' are wrong")
    }

    /// Something that was asked rightly and cannot be done.
    static func impossible(_ message: String) -> Failure { Failure(code: -32803, message: message) }
  }

  /// A message that came in: a request when it has an id, else a notification.
  struct Message: Sendable {
    let id: ID?
    let method: String
    /// The whole message; its parameters are read by whoever knows their form.
    private let content: [UInt8]

    /// Reads a message.
    ///
    /// - Returns: `nil` for the answer to a request of the server's own.
    /// - Throws: What is wrong with it, with its id as far as that can be read.
    static func read(_ content: [UInt8]) throws(Refusal) -> Message? {
      let data = Data(content)
      guard let envelope = try? JSONDecoder().decode(Envelope.self, from: data) else {
        let id = try? JSONDecoder().decode(Identified.self, from: data).id
        let isJSON = (try? JSONDecoder().decode(AnyValue.self, from: data)) != nil
        throw Refusal(id: id ?? nil, failure: isJSON ? .notARequest : .notJSON)
      }
      if let method = envelope.method {
        return Message(id: envelope.id, method: method, content: content)
      }
      guard envelope.id != nil, envelope.hasAnswer else {
        throw Refusal(id: envelope.id, failure: .notARequest)
      }
      return nil
    }

    /// The parameters.
    ///
    /// - Throws: ``Failure`` when they have another form.
    func parameters<Parameters: Decodable>(
      _ type: Parameters.Type = Parameters.self
    ) throws(Failure) -> Parameters {
      do {
        return try JSONDecoder().decode(Parametrised<Parameters>.self, from: Data(content)).params
      } catch {
        throw Failure.wrongParameters(method)
      }
    }
  }

  /// A message that is not taken in.
  struct Refusal: Error, Hashable {
    let id: ID?
    let failure: Failure
  }

  /// The content of the answer to a request.
  static func answer(_ id: ID, _ result: (any Encodable)?) -> [UInt8] {
    encode(Answer(id: id, result: result.map(Erased.init)))
  }

  /// The content of an answer that says why there is none.
  static func refusal(_ id: ID?, _ failure: Failure) -> [UInt8] {
    encode(FailedAnswer(id: id, error: failure))
  }

  /// The content of a notification.
  static func notification(_ method: String, _ parameters: some Encodable) -> [UInt8] {
    encode(Call(id: nil, method: method, params: Erased(parameters)))
  }

  /// The content of a request of the server's own.
  static func request(_ id: ID, _ method: String, _ parameters: some Encodable) -> [UInt8] {
    encode(Call(id: id, method: method, params: Erased(parameters)))
  }

  private static func encode(_ value: some Encodable) -> [UInt8] {
    // Nothing that the server says has a number that JSON lacks, so nothing can fail here.
    (try? JSONWriter.line(value)) ?? []
  }
}

// MARK: - Forms of messages

extension JSONRPC {
  private struct Envelope: Decodable {
    let id: ID?
    let method: String?
    let hasAnswer: Bool

    private enum Keys: String, CodingKey { case jsonrpc, id, method, params, result, error }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Keys.self)
      guard try container.decode(String.self, forKey: .jsonrpc) == "2.0" else {
        throw DecodingError.dataCorruptedError(
          forKey: .jsonrpc, in: container, debugDescription: "another version")
      }
      id = try container.decodeIfPresent(ID.self, forKey: .id)
      method = try container.decodeIfPresent(String.self, forKey: .method)
      hasAnswer = container.contains(.result) || container.contains(.error)
    }
  }

  private struct Identified: Decodable { let id: ID? }

  private struct Parametrised<Parameters: Decodable>: Decodable { let params: Parameters }

  /// Any JSON, of which nothing is kept.
  private struct AnyValue: Decodable { init(from decoder: any Decoder) throws {} }

  private struct Erased: Encodable {
    let value: any Encodable

    init(_ value: any Encodable) { self.value = value }

    func encode(to encoder: any Encoder) throws { try value.encode(to: encoder) }
  }

  private struct Answer: Encodable {
    let id: ID
    let result: Erased?

    private enum Keys: String, CodingKey { case jsonrpc, id, result }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Keys.self)
      try container.encode("2.0", forKey: .jsonrpc)
      try container.encode(id, forKey: .id)
      // An answer without a result says so.
      try container.encode(result, forKey: .result)
    }
  }

  private struct FailedAnswer: Encodable {
    let id: ID?
    let error: Failure

    private enum Keys: String, CodingKey { case jsonrpc, id, error }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Keys.self)
      try container.encode("2.0", forKey: .jsonrpc)
      try container.encode(id, forKey: .id)
      try container.encode(error, forKey: .error)
    }
  }

  private struct Call: Encodable {
    let jsonrpc = "2.0"
    let id: ID?
    let method: String
    let params: Erased
  }
}
