extension JSONRenderer {
  /// The JSON Schema (2020-12) of the document, and in its `$defs` of a line of `jsonl`.
  package static var schema: JSON {
    [
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": .text(schemaName),
      "description": "What wijk check has found.",
      "type": "object",
      "required": ["schema", "version", "summary", "findings"],
      "properties": [
        "schema": ["const": .text(schemaName)],
        "version": ["type": "string"],
        "summary": reference("summary"),
        "findings": ["type": "array", "items": reference("finding")],
      ],
      "$defs": [
        "summary": summary,
        "finding": finding,
        "words": object(["nl": ["type": "string"], "en": ["type": "string"]]),
        "place": object([
          "start": reference("position"),
          "end": reference("position"),
          "bytes": object(["start": count(), "end": count()]),
        ]),
        "position": object(["line": count(from: 1), "column": count(from: 1)]),
        "fix": object([
          "title": reference("words"),
          "safe": ["type": "boolean"],
          "replacement": ["type": "string"],
          "place": reference("place"),
        ]),
      ],
    ]
  }

  private static var summary: JSON {
    object([
      "found": count(),
      "read": count(),
      "skipped": ["type": "array", "items": ["type": "string"]],
      "errors": count(),
      "warnings": count(),
      "hints": count(),
      "suppressed": count(),
    ])
  }

  private static var finding: JSON {
    object([
      "path": ["type": "string"],
      "code": ["type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"],
      "severity": ["enum": .array(Diagnostic.Severity.allCases.map { .text($0.rawValue) })],
      "topic": nullable(["type": "string"]),
      "message": reference("words"),
      "help": nullable(reference("words")),
      "place": nullable(reference("place")),
      "notes": [
        "type": "array",
        "items": object(["message": reference("words"), "place": reference("place")]),
      ],
      "fix": nullable(reference("fix")),
      "fingerprint": ["type": "string"],
      "suppressed": nullable(
        object([
          "kind": ["enum": ["comment", "baseline"]], "reason": nullable(["type": "string"]),
        ])),
    ])
  }

  /// An object with exactly these members.
  private static func object(_ members: KeyValuePairs<String, JSON>) -> JSON {
    [
      "type": "object",
      "required": .array(members.map { .text($0.key) }),
      "properties": .object(members.map { ($0.key, $0.value) }),
    ]
  }

  private static func count(from least: Int = 0) -> JSON {
    ["type": "integer", "minimum": .number(least)]
  }

  private static func nullable(_ schema: JSON) -> JSON { ["anyOf": [schema, ["type": "null"]]] }

  private static func reference(_ name: String) -> JSON { ["$ref": .text("#/$defs/\(name)")] }
}
