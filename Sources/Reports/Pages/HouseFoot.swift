internal import CommonMark
internal import Diagnostics
internal import Municipality

/// What the foot of a page tells of the municipality, each line ready for the format of the page.
struct HouseFoot {
  let lines: [String]

  init(_ style: HouseStyle, _ phrases: Phrases, _ markup: PageForm.Markup) {
    func link(_ address: String, _ title: String) -> String {
      switch markup {
      case .html: "<a href=\"\(HTMLText.escaping(address))\">\(HTMLText.escaping(title))</a>"
      case .markdown: "[\(MarkdownText.escaping(title))](\(address))"
      }
    }
    lines = [
      style.phone.map { phone in
        phrases.phone + " "
          + (Self.dialled(phone).map { link("tel:\($0)", phone) }
            ?? (markup == .html ? HTMLText.escaping(phone) : MarkdownText.escaping(phone)))
      },
      style.website.map { link($0, Self.shown($0)) },
      style.accessibility.map { link($0, phrases.accessibility) },
    ].compactMap(\.self)
  }

  /// A number as a telephone dials it; `nil` when something else stands in it.
  static func dialled(_ phone: String) -> String? {
    let digits = phone.filter { !" -().".contains($0) }
    let isNumber =
      digits.count >= 3 && digits.drop { $0 == "+" }.allSatisfy { $0.isASCII && $0.isNumber }
    return isNumber && digits.count - digits.drop { $0 == "+" }.count <= 1 ? digits : nil
  }

  /// An address as people read it out.
  private static func shown(_ address: String) -> String {
    let name = address.split(separator: "//", maxSplits: 1).last.map(String.init) ?? address
    return name.hasSuffix("/") ? String(name.dropLast()) : name
  }
}
