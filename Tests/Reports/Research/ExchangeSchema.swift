import TestSupport

/// What REFI-QDA 1.5 asks of a codebook and a project, as far as `wijk` writes them.
enum ExchangeSchema {
  private struct Element {
    /// The children in their order; `+` once or more, `*` any number, `?` at most once.
    var children: [String] = []
    var required: [String] = []
    var optional: [String] = []
  }

  private static let audit = ["creatingUser", "creationDateTime"]

  private static let elements: [String: Element] = [
    "Project": Element(
      children: ["Users?", "CodeBook?", "Variables?", "Cases?", "Sources?", "Description?"],
      required: ["xmlns", "name"],
      optional: ["origin", "creatingUserGUID", "creationDateTime"]),
    "Users": Element(children: ["User+"]),
    "User": Element(required: ["guid"], optional: ["name"]),
    "CodeBook": Element(children: ["Codes"], optional: ["xmlns", "origin"]),
    "Codes": Element(children: ["Code+"]),
    "Code": Element(
      children: ["Description?", "Code*"], required: ["guid", "name", "isCodable"],
      optional: ["color"]),
    "Description": Element(),
    "Variables": Element(children: ["Variable+"]),
    "Variable": Element(required: ["guid", "name", "typeOfVariable"]),
    "Cases": Element(children: ["Case+"]),
    "Case": Element(
      children: ["VariableValue*", "SourceRef*"], required: ["guid"], optional: ["name"]),
    "VariableValue": Element(
      children: ["VariableRef", "TextValue?", "BooleanValue?", "IntegerValue?", "DateValue?"]),
    "VariableRef": Element(required: ["targetGUID"]),
    "TextValue": Element(),
    "BooleanValue": Element(),
    "IntegerValue": Element(),
    "DateValue": Element(),
    "SourceRef": Element(required: ["targetGUID"]),
    "Sources": Element(children: ["TextSource+"]),
    "TextSource": Element(
      children: ["PlainTextSelection*", "Coding*"], required: ["guid", "plainTextPath"],
      optional: ["name"] + audit),
    "PlainTextSelection": Element(
      children: ["Coding*"], required: ["guid", "startPosition", "endPosition"], optional: audit),
    "Coding": Element(children: ["CodeRef"], required: ["guid"], optional: audit),
    "CodeRef": Element(required: ["targetGUID"]),
  ]

  /// What does not fit; empty when all does.
  static func problems(in element: XMLElement) -> [String] {
    guard let rule = elements[element.name] else { return ["'\(element.name)' is not known"] }
    let names = Set(element.attributes.keys)
    var problems = rule.required.filter { !names.contains($0) }.map {
      "'\(element.name)' lacks '\($0)'"
    }
    problems += names.subtracting(rule.required + rule.optional).sorted().map {
      "'\(element.name)' may not have '\($0)'"
    }
    for name in ["guid", "targetGUID", "creatingUser", "creatingUserGUID"] {
      guard let id = element.attributes[name] else { continue }
      if id.split(separator: "-").map(\.count) != [8, 4, 4, 4, 12]
        || !id.allSatisfy({ $0 == "-" || $0.isHexDigit })
      {
        problems.append("'\(id)' is no GUID")
      }
    }
    var rest = element.children.map(\.name)[...]
    for child in rule.children {
      let name = child.filter(\.isLetter)
      let count = rest.prefix { $0 == name }.count
      let (isMany, mayLack) = (
        child.hasSuffix("+") || child.hasSuffix("*"), child.hasSuffix("?") || child.hasSuffix("*")
      )
      if count == 0, !mayLack { problems.append("'\(element.name)' lacks '\(name)'") }
      if count > 1, !isMany { problems.append("'\(element.name)' has more than one '\(name)'") }
      rest = rest.dropFirst(count)
    }
    if let name = rest.first {
      problems.append("'\(name)' may not stand there in '\(element.name)'")
    }
    return problems + element.children.flatMap(Self.problems)
  }
}

extension XMLElement {
  /// The element and all below it.
  var all: [XMLElement] { [self] + children.flatMap(\.all) }

  func all(_ name: String) -> [XMLElement] { all.filter { $0.name == name } }
}
