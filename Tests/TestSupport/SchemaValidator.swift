/// Validates JSON against the words of JSON Schema that the product uses.
///
/// A word it does not know is a problem too, so that no schema is half checked in silence.
package struct SchemaValidator {
  private typealias Keywords = [String: JSONValue]

  private let root: JSONValue

  package init(_ text: String) throws {
    root = try JSONValue(text)
  }

  /// What does not fit, by path; empty when the value is valid.
  package func problems(in value: JSONValue) -> [String] {
    problems(in: value, against: root, at: "$")
  }

  private func problems(in value: JSONValue, against schema: JSONValue, at path: String) -> [String]
  {
    switch schema {
    case .truth(true): []
    case .truth(false): ["\(path): nothing may be here"]
    case .object(let keywords):
      keywords.flatMap { keyword, argument in
        problems(in: value, keyword, argument, among: keywords, at: path)
      }
    default: ["\(path): no schema"]
    }
  }

  private func problems(
    in value: JSONValue, _ keyword: String, _ argument: JSONValue, among keywords: Keywords,
    at path: String
  ) -> [String] {
    switch (keyword, argument, value) {
    case ("$schema", _, _), ("title", _, _), ("description", _, _), ("$comment", _, _),
      ("$defs", _, _):
      []
    case ("$ref", .text(let reference), _):
      problems(
        in: value,
        against: root["$defs"]?[reference.split(separator: "/").last.map(String.init) ?? ""]
          ?? .null,
        at: path)
    case ("type", .text(let type), _):
      Self.isOf(type, value) ? [] : ["\(path): \(value) is not of type \(type)"]
    case ("const", _, _):
      value == argument ? [] : ["\(path): \(value) is not \(argument)"]
    case ("enum", .list(let allowed), _):
      allowed.contains(value) ? [] : ["\(path): \(value) is not one of \(allowed)"]
    case ("anyOf", .list(let schemas), _):
      schemas.contains { problems(in: value, against: $0, at: path).isEmpty }
        ? [] : ["\(path): \(value) fits none of the kinds"]
    case ("format", _, _), ("pattern", _, _), ("minimum", _, _):
      problems(inScalar: value, keyword, argument, at: path)
    case ("items", _, _), ("minItems", _, _), ("uniqueItems", _, _):
      problems(inList: value, keyword, argument, at: path)
    case ("required", _, _), ("properties", _, _), ("additionalProperties", _, _):
      problems(inObject: value, keyword, argument, among: keywords, at: path)
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

// MARK: - Words for one kind of value; they say nothing of other kinds

extension SchemaValidator {
  private func problems(
    inScalar value: JSONValue, _ keyword: String, _ argument: JSONValue, at path: String
  ) -> [String] {
    switch (keyword, argument, value) {
    case ("format", .text("date"), .text(let text)):
      text.count == 10 ? [] : ["\(path): '\(text)' is not a date"]
    case ("pattern", .text(let pattern), .text(let text)):
      (try? Regex(pattern)).map { text.contains($0) } == true
        ? [] : ["\(path): '\(text)' is not like \(pattern)"]
    case ("minimum", .number(let least), .number(let number)):
      number >= least ? [] : ["\(path): \(number) is less than \(least)"]
    case ("format", .text("date"), _), ("pattern", _, _), ("minimum", _, _): []
    default: ["\(path): the schema says '\(keyword)' with \(argument)"]
    }
  }

  private func problems(
    inList value: JSONValue, _ keyword: String, _ argument: JSONValue, at path: String
  ) -> [String] {
    guard case .list(let elements) = value else { return [] }
    return switch (keyword, argument) {
    case ("minItems", .number(let least)):
      Double(elements.count) >= least ? [] : ["\(path): fewer than \(least) elements"]
    case ("uniqueItems", .truth(true)):
      Set(elements).count == elements.count ? [] : ["\(path): an element stands there twice"]
    default:
      elements.enumerated().flatMap { index, element in
        problems(in: element, against: argument, at: "\(path)[\(index)]")
      }
    }
  }

  private func problems(
    inObject value: JSONValue, _ keyword: String, _ argument: JSONValue, among keywords: Keywords,
    at path: String
  ) -> [String] {
    guard case .object(let members) = value else { return [] }
    switch (keyword, argument) {
    case ("required", .list(let names)):
      return names.compactMap { name in
        guard case .text(let name) = name, members[name] == nil else { return nil }
        return "\(path): '\(name)' is missing"
      }
    case ("properties", .object(let schemas)):
      return members.flatMap { name, member in
        schemas[name].map { problems(in: member, against: $0, at: "\(path).\(name)") } ?? []
      }
    default:
      return members.flatMap { name, member in
        keywords["properties"]?[name] == nil
          ? problems(in: member, against: argument, at: "\(path).\(name)") : []
      }
    }
  }
}
