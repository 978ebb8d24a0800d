extension DocumentSchema {
  /// A finding of class privacy in a note.
  static var areaPrivacyMark: JSONSchema {
    .fields([
      "note": .text, "line": .number, "code": .text, "item": .nullable(.number),
      "reason": .nullable(.text),
    ])
  }

  /// What the documents have in common.
  static var shared: [String: JSONSchema] {
    let count = JSONSchema.nullable(.fields(["min": .number, "max": .number]))
    let people: KeyValuePairs<String, JSONSchema> = [
      "residents": count, "connectors": count, "professionals": count, "entrepreneurs": count,
      "invited": count, "others": .list(.fields(["role": .text, "count": .object([])])),
    ]
    return [
      "attendance": .fields(people),
      "theme": .fields(["id": .text, "source": .words(["stated", "suggested"])]),
      "due": .fields(["text": .text, "from": .nullable(.date), "to": .nullable(.date)]),
      "activity": .fields([
        "text": .text,
        "when": .nullable(
          .fields([
            "text": .text, "date": .nullable(.date), "start": .nullable(.text),
            "end": .nullable(.text), "recurrence": .nullable(.text),
          ])),
        "place": .nullable(.text),
        "public": .truth,
        "line": .number,
      ]).with(optional: "area", .text),
      "initiative": .fields([
        "text": .text,
        "phase": .words(["idea", "exploring", "running", "established"]),
        "supportAsked": .nullable(.text),
        "supportGiven": .nullable(.text),
        "isChallenge": .truth,
        "themes": .list(.text),
        "line": .number,
      ]).with(optional: "area", .text),
      "feedback": .fields([
        "text": .text, "date": .nullable(.date), "channel": .nullable(.text), "line": .number,
      ]),
      "agreedText": .fields([
        "agreedOn": .nullable(.text),
        "summary": .nullable(.text),
        "summaryLine": .number,
        "headlines": .list(
          .fields([
            "title": .text, "themes": .list(.text), "body": .text, "line": .number,
            "bodyLine": .number,
          ])),
        "agreements": .list(agreement),
        "note": .text,
        "withheld": .list(.fields(["text": .text, "line": .number])),
        "privacy": .list(areaPrivacyMark),
      ]),
    ]
  }
}
