/// Colours text with the codes of ECMA-48 that every terminal knows, or leaves it as it is.
struct Paint: Sendable {
  enum Style: String {
    case bold = "1"
    case red = "1;31"
    case yellow = "1;33"
    case cyan = "1;36"
    case blue = "1;34"
  }

  let isOn: Bool

  func callAsFunction(_ text: String, _ style: Style) -> String {
    isOn && !text.isEmpty ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }
}

extension Diagnostic.Severity {
  var style: Paint.Style {
    switch self {
    case .hint: .cyan
    case .warning: .yellow
    case .error: .red
    }
  }
}
