internal import Diagnostics
internal import Files

/// The person's browser.
struct Browser {
  /// The programs that open an address, on the systems that there are.
  private static let programs = ["xdg-open", "open", "wslview", "x-www-browser"]

  /// What is told when there is none.
  static let missing = Bilingual(
    nl: "wijk: er is geen browser gevonden; open het adres zelf",
    en: "wijk: no browser was found; open the address yourself")

  private let shell: Shell

  init(_ shell: Shell) { self.shell = shell }

  /// Opens an address.
  ///
  /// - Returns: Whether a browser was found; whether it shows the address nobody knows.
  func open(_ address: String) -> Bool {
    let path = shell.environment["PATH"] ?? ""
    let named = shell.environment["BROWSER"].map { [$0] } ?? []
    for program in named + Self.programs {
      guard let tool = Tool(named: program, on: path) else { continue }
      if (try? tool.launch([address], environment: shell.environment)) != nil { return true }
    }
    return false
  }
}
