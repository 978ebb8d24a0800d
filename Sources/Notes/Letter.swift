internal import Dutch

/// The lines of an e-mail that are about the e-mail, not about the neighbourhood.
enum Letter {
  private static let headers: Set<String> = [
    "van", "aan", "cc", "bcc", "verzonden", "from", "to", "sent", "beantwoorden aan", "bijlage",
    "bijlagen", "attachments", "reply to",
  ]

  private static let signOffs = [
    "groet", "groeten", "groetjes", "gr", "mvg", "vriendelijke groet", "vriendelijke groeten",
    "met vriendelijke groet", "met vriendelijke groeten", "hartelijke groet", "met groet",
    "kind regards", "best regards", "regards", "best wishes", "dank en groet",
  ]

  /// Whether a line is a header of an e-mail, such as `Van: …`.
  static func isHeader(_ text: String) -> Bool {
    guard let label = Label.head(of: text) else { return isSalutation(text) }
    return headers.contains(Folding.key(label))
  }

  /// The subject of an e-mail, which is the title of the note.
  static func subject(_ text: String) -> String? {
    guard let (label, rest) = Label.split(text), !rest.isEmpty,
      ["onderwerp", "subject", "betreft", "re"].contains(Folding.key(label))
    else { return nil }
    return String(rest)
  }

  /// Whether a line closes a letter, so that what follows is a signature.
  static func isSignOff(_ text: String) -> Bool {
    guard text.utf8.count <= 60 else { return false }
    let key = Folding.key(text)
    return signOffs.contains { key == $0 || (key.hasPrefix($0 + " ") && key.utf8.count <= 40) }
  }

  private static func isSalutation(_ text: String) -> Bool {
    guard text.utf8.count <= 40, text.utf8.last == UInt8(ascii: ",") else { return false }
    let key = Folding.key(text)
    if [
      "collegas", "allen", "allemaal", "goedemiddag", "goedemorgen", "hoi", "hallo", "beste", "dag",
    ]
    .contains(key) {
      return true
    }
    return ["hoi ", "beste ", "dag ", "hallo ", "ha ", "geachte ", "dear ", "hi ", "hello "]
      .contains { key.hasPrefix($0) }
  }
}
