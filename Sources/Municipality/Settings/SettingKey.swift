internal import Words

/// The keys of `wijk.yml`, each by its Dutch and its English name.
enum SettingKey: String, CaseIterable {
  case name = "gemeente|municipality"
  case language = "taal|language"
  case term = "term"
  case headlines = "hoofdopgaven|headlines"
  case notes = "gesprekken|conversations|notes"
  case areas = "gebieden|areas"
  case themes = "themas|themes"
  case organisations = "organisaties|organisations|organizations"
  case places = "plekken|places"
  case people = "genoemd|named"
  case publication = "publicatie|publication"
  case thresholds = "drempels|thresholds"
  case retention = "bewaartermijn|retention|keep for"
  case holidays = "vakanties|holidays"
  case style = "huisstijl|house style|style"
  case checks = "controles|checks"
  case suggestions = "themas uit tekst|themes from text"

  init?(_ key: String) {
    let key = Folding.key(key)
    guard let found = Self.allCases.first(where: { $0.names.contains(key) }) else { return nil }
    self = found
  }

  /// The folded names, the Dutch one first.
  var names: [String] { rawValue.split(separator: "|").map(String.init) }
}
