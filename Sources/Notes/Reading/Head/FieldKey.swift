internal import Lexicons
internal import Words

/// A field of a note's frontmatter, by all the names people give it.
enum FieldKey: Hashable {
  case kind, area, neighbourhood, date, time, location, host, leader, partners, attendance, invited
  case themes, status, confidential, quotes, feedback, keepUntil, id, title, notReached, summary

  /// The field of a key, whatever its case, spaces, `_`, `-` or apostrophes.
  init?(_ key: String) {
    guard let field = Self.names[Folding.key(key)] ?? Self.likely(key) else { return nil }
    self = field
  }

  /// The field that the words of a longer name tell: `deelnemende organisaties`.
  private static func likely(_ key: String) -> FieldKey? {
    guard key.utf8.count <= 48 else { return nil }
    let line = Line(heading: key)
    let words = line.matches(of: .fieldKeys)
    guard let first = words.first, first.tokens.lowerBound <= 2, line.tokens.count <= 7,
      !words.contains(where: { $0.value == "none" })
    else { return nil }
    switch words.contains(where: { $0.value == "partners" }) ? "partners" : first.value {
    case "partners": return .partners
    case "attendance": return .attendance
    case "invited": return .invited
    case "date": return .date
    case "area": return .area
    case "notReached": return .notReached
    default: return nil
    }
  }

  /// Whether a name that is not known may stand before partners: it says nothing else.
  static func mayBePartners(_ key: String) -> Bool {
    guard key.utf8.count <= 40 else { return false }
    let line = Line(heading: key)
    let isOther = line.matches(of: .fieldKeys).contains {
      $0.value == "none" || $0.value == "alone" && $0.tokens == line.tokens.indices
    }
    return !isOther
      && line.matches(of: .sections).allSatisfy { $0.weight < 3 }
  }

  /// Every name that is understood, folded; for suggestions.
  static let allNames: [String] = names.words.sorted()

  /// Every name of one field, folded, the most common first.
  static func names(of field: FieldKey) -> [String] {
    fields.filter { $0.0 == field }.flatMap { $0.1.split(separator: "|").map(String.init) }
  }

  private static let names: WordMap<FieldKey> = {
    var names: [String: FieldKey] = [:]
    for (field, list) in fields {
      for name in list.cut(at: "|") { names[String(name)] = field }
    }
    return WordMap(names.map { ($0.key, $0.value) })
  }()

  private static let fields: [(FieldKey, String)] = [
    (.kind, "soort|type|vorm|soort gesprek|gespreksvorm|kind|form|gesprek|type gesprek"),
    (.area, "gebied|area|deelgebied|wijkgebied|district"),
    (
      .neighbourhood,
      "buurt|buurten|wijk|wijken|plaats|kern|hofje|straat|dorp|buurtschap|neighbourhood|neighbourhoods|neighborhood|place|village|street"
    ),
    (
      .date,
      "datum|dag|gespreksdatum|wanneer|date|day|when|datum gesprek|gehouden|gehouden op|dd|d d|op|bijeenkomst op|overleg op"
    ),
    (.time, "tijd|tijdstip|time|hoe laat"),
    (.location, "locatie|waar|plek|location|where|venue"),
    (.host, "gastvrouw|gastheer|host|bij wie|gastvrouw gastheer|gastheer gastvrouw"),
    (
      .leader,
      "gespreksleider|door|regisseur|leider|led by|leader|by|verslag|verslaglegger|notulist|auteur|author"
    ),
    (
      .partners,
      "samen met|met|met wie|partner|partners|tweede professional|collega|with|together with|organisaties|organisatie|gespreksleiders|mede organisator|medeorganisator|gastheer en partner|gastvrouw en partner|wie leidden het gesprek|wie leidde het gesprek|begeleiding|begeleid door|ook aanwezig namens|co host|hosts"
    ),
    (
      .attendance,
      "aanwezig|tegenwoordig|aanw|deelnemers|aanwezigen|aantal|aantal gesproken|aantal deelnemers|opkomst|gekomen|gesproken|present|attendance|participants|attendees|people|wie|aantal bewoners|bewoners|bezoekers|aantal bezoekers|aan tafel|aantal aanwezigen|aanwezige bewoners|wie waren er|wie was er|waren er|aanwezig waren|opgekomen|deelnemende bewoners|visitors|who was there|attending"
    ),
    (.invited, "uitgenodigd|genodigd|uitnodigingen|invited"),
    (
      .themes,
      "themas|thema|onderwerpen|onderwerp|tags|trefwoorden|theme|themes|topics|topic|subjects|subject|keywords|tag"
    ),
    (.status, "status|stand|state"),
    (.confidential, "vertrouwelijk|intern|delen|confidential|share|internal"),
    (
      .quotes,
      "citaat ok|citaten|toestemming citaat|citaat|citeren|quotes|quote ok|quotes ok|quote|consent"
    ),
    (.feedback, "terugkoppeling|terugkoppelen|feedback|told back"),
    (.keepUntil, "bewaren tot|vernietigen op|keep until|bewaartermijn|destroy on"),
    (.id, "id|kenmerk|nr|nummer|code|reference"),
    (.title, "titel|title|naam|name|kop"),
    (.notReached, "nog niet gesproken|not reached|niet gesproken"),
    (.summary, "samenvatting|summary"),
  ]
  /// Keys of other tools, which are no findings: editors and vaults write them.
  static let foreign = Set(HeadWord.foreignKey.words)
}
