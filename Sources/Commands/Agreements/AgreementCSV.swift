internal import Calendar
internal import Diagnostics
internal import Notes
internal import Opgave
internal import Reports

/// A list of agreements for a spreadsheet: all of it, so for the municipality itself.
enum AgreementCSV {
  static func text(_ items: [ListedAgreement], in language: Language) -> [UInt8] {
    let words = AgreementWords(language)
    var text = CSVText(columns: columns.map { $0[language] })
    for item in items {
      let agreement = item.agreement
      let origin = agreement.history.first?.origin
      text.add(row: [
        item.area.name, agreement.isMarked ? agreement.id : "", agreement.text,
        agreement.owners.joined(separator: ", "), agreement.with.joined(separator: ", "),
        agreement.due?.text ?? "", agreement.due?.to?.description ?? "",
        agreement.status.word[language], agreement.reason ?? "", agreement.since.description,
        agreement.waitingSince?.description ?? "", agreement.done?.description ?? "",
        agreement.toldBack?.description ?? "",
        agreement.isOverdue ? words.say("ja", "yes") : words.say("nee", "no"),
        agreement.themes.joined(separator: ", "), origin?.note ?? "",
        origin.map { String($0.line) } ?? "",
      ])
    }
    return text.bytes
  }

  private static let columns = [
    Bilingual(nl: "gebied", en: "area"), Bilingual(nl: "merk", en: "mark"),
    Bilingual(nl: "wat", en: "what"), Bilingual(nl: "wie", en: "who"),
    Bilingual(nl: "met wie", en: "with whom"), Bilingual(nl: "wanneer", en: "when"),
    Bilingual(nl: "uiterlijk", en: "due"), Bilingual(nl: "stand", en: "status"),
    Bilingual(nl: "reden", en: "reason"), Bilingual(nl: "sinds", en: "since"),
    Bilingual(nl: "wacht sinds", en: "waiting since"), Bilingual(nl: "gedaan", en: "done"),
    Bilingual(nl: "teruggekoppeld", en: "told back"), Bilingual(nl: "te laat", en: "overdue"),
    Bilingual(nl: "thema's", en: "themes"), Bilingual(nl: "notitie", en: "note"),
    Bilingual(nl: "regel", en: "line"),
  ]
}
