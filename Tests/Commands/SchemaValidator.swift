/// Validates JSON against the words of JSON Schema that the product uses.
struct SchemaValidator {
  private let root: JSONValue

  init(_ text: String) throws {
    root = try JSONValue(text)
  }

  /// What does not fit, by path; empty when the value is valid.
  func problems(in value: JSONValue) -> [String] {
    problems(in: value, against: root, at: "$")
  }

  private func problems(in value: JSONValue, against schema: JSONValue, at path: String) -> [String]
  {
    guard case .object(let keywords) = schema else { return ["\(path): no schema"] }
    return keywords.flatMap { keyword, argument in
      problems(in: value, keyword, argument, at: path)
    }
  }

  private func problems(
    in value: JSONValue, _ keyword: String, _ argument: JSONValue, at path: String
  ) -> [String] {
    switch (keyword, argument, value) {
    case ("$schema", _, _), ("title", _, _), ("$defs", _, _):
      []
    case ("$ref", .text(let reference), _):
      problems(
        in: value,
        against: root["$defs"]?[reference.split(separator: "/").last.map(String.init) ?? ""]
          ?? .null,
        at: path)
    case ("type", .text(let type), _):
      Self.isOf(type, value) ? [] : ["\(path): \(value) is not of type \(type)"]
    case ("format", .text("date"), .text(let text)):
      text.count == 10 ? [] : ["\(path): '\(text)' is not a date"]
    case ("const", _, _):
      value == argument ? [] : ["\(path): \(value) is not \(argument)"]
    case ("enum", .list(let allowed), _):
      allowed.contains(value) ? [] : ["\(path): \(value) is not one of \(allowed)"]
    case ("items", _, .list(let elements)):
      elements.enumerated().flatMap { index, element in
        problems(in: element, against: argument, at: "\(path)[\(index)]")
      }
    case ("required", .list(let names), .object(let members)):
      names.compactMap { name in
        guard case .text(let name) = name, members[name] == nil else { return nil }
        return "\(path): '\(name)' is missing"
      }
    case ("properties", .object(let schemas), .object(let members)):
      members.flatMap { name, member in
        schemas[name].map { problems(in: member, against: $0, at: "\(path).\(name)") } ?? []
      }
    case ("additionalProperties", _, .object(let members)):
      members.flatMap { problems(in: $1, against: argument, at: "\(path).\($0)") }
    case ("anyOf", .list(let schemas), _):
      schemas.contains { problems(in: value, against: $0, at: path).isEmpty }
        ? [] : ["\(path): \(value) fits none of the kinds"]
    case ("items", _, _), ("required", _, _), ("properties", _, _), ("additionalProperties", _, _):
      []
    default:
      ["\(path): the schema says '\(keyword)'"]
    }
  }

  private static func isOf(_ type: String, _ value: JSONValue) -> Bool {
    switch (type, value) {
    case ("null", .null), ("boolean", .truth), ("string", .text), ("array", .list),
      ("object", .object):
      true
    case ("integer", .number(let number)): number == number.rounded()
    default: false
    }
  }
}
