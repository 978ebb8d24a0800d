internal import Files

/// The person's browser.
struct Browser {
  /// The programs that open an address, on the systems that there are.
  private static let programs = ["xdg-open", "open", "wslview", "x-www-browser"]

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
