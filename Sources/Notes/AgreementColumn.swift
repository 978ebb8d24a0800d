internal import Dutch

/// A part of an agreement that has a name: a column of a table, or a label in a line.
enum AgreementColumn: Hashable {
  case what, owner, with, due, status, reason, theme, id, number, doneOn, toldBack, place

  /// The column of a folded head such as `wie doet het`.
  init?(_ key: String) {
    guard let column = Self.names[key] else { return nil }
    self = column
  }

  /// The labels that mark a part within a line, in lower case.
  static let labels: [(String, AgreementColumn)] = [
    ("wat", .what), ("wie", .owner), ("wanneer", .due), ("met", .with), ("samen met", .with),
    ("stand van zaken", .status), ("stand", .status), ("status", .status), ("reden", .reason),
    ("deadline", .due),
    ("trekker", .owner), ("eigenaar", .owner), ("what", .what), ("who", .owner),
    ("when", .due), ("with", .with), ("owner", .owner), ("due", .due), ("reason", .reason),
    ("actie", .what), ("action", .what),
  ]

  private static let names: WordMap<AgreementColumn> = {
    var names: [String: AgreementColumn] = [:]
    let columns: [(AgreementColumn, String)] = [
      (
        .what,
        "wat|actie|acties|afspraak|afspraken|omschrijving|actiepunt|onderwerp en actie|wat gaan we doen|taak|what|action|agreement|task|to do"
      ),
      (
        .owner,
        "wie|wie doet het|wie trekt|trekker|eigenaar|actiehouder|door|door wie|verantwoordelijk|verantwoordelijke|who|owner|by|by whom|lead|responsible"
      ),
      (.with, "met|met wie|samen met|partner|partners|i s m|ism|with|with whom|together with"),
      (
        .due,
        "wanneer|voor|deadline|datum|gereed|klaar|termijn|uiterlijk|planning|voor wanneer|gereed voor|when|due|by when|date|deadline date"
      ),
      (.status, "stand|status|voortgang|stand van zaken|hoe staat het ervoor|state|progress"),
      (
        .reason,
        "reden|waarom|toelichting|opmerking|opmerkingen|bijzonderheden|reason|why|remarks|remark|notes|note"
      ),
      (.theme, "thema|themas|theme|themes"),
      (.id, "id|kenmerk|code"),
      (.number, "nr|nummer|no|number"),
      (.doneOn, "gedaan op|gedaan|afgerond|afgerond op|done on|completed"),
      (.toldBack, "teruggekoppeld|teruggekoppeld op|terugkoppeling|told back|fed back"),
      (.place, "waar|plek|plaats|locatie|where|place"),
    ]
    for (column, list) in columns {
      for name in list.split(separator: "|") { names[String(name)] = column }
    }
    return WordMap(names.map { ($0.key, $0.value) })
  }()
}
