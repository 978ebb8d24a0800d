internal import ArgumentParser

/// The `--no-open` option.
struct BrowserOptions: ParsableArguments {
  @Flag(
    name: .both(nl: "niet-openen", en: "no-open"),
    help: .both(
      nl: "Toon het adres en open geen browser.", en: "Show the address and open no browser."))
  private var staysClosed = false

  /// Opens an address in the person's browser, unless none was asked for.
  ///
  /// - Returns: Whether that person has still to open it, as no browser was found.
  func open(_ address: String, in shell: Shell) -> Bool {
    !staysClosed && !Browser(shell).open(address)
  }
}
