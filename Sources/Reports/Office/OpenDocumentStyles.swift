/// The styles of an ODT, under the names that pandoc looks for.
struct OpenDocumentStyles {
  let look: ReferenceDocument

  var all: [String] { [standard] + headings + paragraphs + letters }

  // MARK: Parts of a style

  private func style(
    _ name: String, on parent: String? = "Standard", of family: String = "paragraph",
    next: String? = nil, level: Int? = nil, _ properties: String = "", letters: String = ""
  ) -> String {
    let id = name.replacing(" ", with: "_20_")
    return """
      <style:style style:name="\(id)" style:display-name="\(name)" style:family="\(family)"\
      \(parent.map { " style:parent-style-name=\"\($0)\"" } ?? "")\
      \(next.map { " style:next-style-name=\"\($0)\"" } ?? "")\
      \(level.map { " style:default-outline-level=\"\($0)\"" } ?? "")>\
      \(properties.isEmpty ? "" : "<style:paragraph-properties \(properties)/>")\
      \(letters.isEmpty ? "" : "<style:text-properties \(letters)/>")</style:style>
      """
  }

  /// Margins above and below, in tenths of a millimetre.
  private func margins(_ above: Int, _ below: Int) -> String {
    let (above, below) = (look.sheet.room(above), look.sheet.room(below))
    return "fo:margin-top=\"\(millimetres(above))\" fo:margin-bottom=\"\(millimetres(below))\""
  }

  private func millimetres(_ tenths: Int) -> String { "\(tenths / 10).\(tenths % 10)mm" }

  private func border(_ side: String, _ width: String, _ colour: Colour) -> String {
    "fo:border-\(side)=\"\(width) solid \(colour.hex)\" fo:padding-\(side)=\"1.5mm\""
  }

  private func colour(_ colour: Colour) -> String { "fo:color=\"\(colour.hex)\"" }

  private func size(_ halfPoints: Int) -> String {
    let size = look.sheet.size(halfPoints)
    return "fo:font-size=\"\(size / 2).\(size % 2 * 5)pt\""
  }

  private static let bold = "fo:font-weight=\"bold\""
  private static let serif = "style:font-name=\"\(ReferenceDocument.headingFont)\""
  private static let keeps = "fo:keep-with-next=\"always\""

  // MARK: Styles

  private var standard: String {
    """
    <style:default-style style:family="paragraph"><style:paragraph-properties \
    style:writing-mode="page" style:tab-stop-distance="12.5mm"/><style:text-properties \
    style:font-name="\(ReferenceDocument.font)" \(size(21)) \
    \(colour(look.palette.ink)) fo:language="\(look.locale.language)" \
    fo:country="\(look.locale.country)"/></style:default-style>
    <style:default-style style:family="table"><style:table-properties \
    table:border-model="collapsing"/></style:default-style>
    <style:style style:name="Standard" style:family="paragraph" style:class="text">\
    <style:paragraph-properties fo:line-height="\(look.sheet.line + 5)%"/></style:style>
    """
  }

  private var headings: [String] {
    let palette = look.palette
    func heading(_ level: Int, above: Int, _ letters: String) -> String {
      style(
        "Heading \(level)", on: "Heading", next: "Text_20_body", level: level,
        margins(above, 14), letters: letters)
    }
    return [
      style("Heading", next: "Text_20_body", Self.keeps),
      heading(
        1, above: 64, [Self.serif, colour(palette.accent), size(32)].joined(separator: " ")),
      heading(2, above: 42, "\(Self.bold) \(size(24))"),
      heading(3, above: 32, "\(Self.bold) \(colour(palette.muted))"),
      heading(4, above: 21, "fo:font-style=\"italic\" \(colour(palette.muted))"),
    ]
  }

  private var paragraphs: [String] {
    let palette = look.palette
    let right =
      "<style:tab-stops><style:tab-stop style:position=\"\(look.sheet.width)mm\" style:type=\"right\"/>"
      + "</style:tab-stops>"
    func atEdge(_ name: String, _ border: String, _ letters: String) -> String {
      """
      <style:style style:name="\(name)" style:family="paragraph" \
      style:parent-style-name="Standard"><style:paragraph-properties \(border)>\(right)\
      </style:paragraph-properties><style:text-properties \(letters)/></style:style>
      """
    }
    let small = "\(colour(palette.muted)) \(size(17))"
    return [
      style("Text body", margins(0, 21)),
      style("First paragraph", on: "Text_20_body", next: "Text_20_body"),
      style(
        "Title", next: "Text_20_body", "\(margins(20, 10)) \(Self.keeps)",
        letters: [Self.serif, colour(palette.accent), size(52)].joined(separator: " ")),
      style("Subtitle", next: "Text_20_body", margins(0, 28), letters: colour(palette.muted)),
      style("Author"), style("Date"), style("Abstract"),
      style(
        "Facts", next: "Text_20_body",
        [
          margins(10, 35), border("top", "0.5pt", palette.line),
          border("bottom", "0.5pt", palette.line),
        ].joined(separator: " ")),
      style(
        "Quotations", on: "Text_20_body",
        "fo:margin-left=\"5mm\" \(margins(18, 18)) \(border("left", "3pt", palette.accent))"),
      style("Table Contents", "fo:margin-right=\"2.5mm\" " + margins(7, 7)),
      style("Table Heading", on: "Table_20_Contents", Self.keeps, letters: Self.bold),
      style("Caption", margins(21, 10), letters: Self.bold),
      style("Table", on: "Caption"), style("Table Caption", on: "Caption", Self.keeps),
      style("FigureCaption", on: "Caption"), style("Figure"),
      style("FigureWithCaption", on: "Figure", Self.keeps),
      style("Preformatted Text", letters: "style:font-name=\"Courier New\""),
      style("Footnote", letters: size(18)),
      style("Definition Term", letters: Self.bold), style("Definition Definition"),
      atEdge("Header", border("bottom", "0.75pt", palette.accent), small),
      atEdge("Footer", border("top", "0.5pt", palette.line), small),
      style(
        "Mark", letters: [Self.bold, colour(palette.warm), size(19)].joined(separator: " ")),
    ]
  }

  private var letters: [String] {
    func letters(_ name: String, _ properties: String) -> String {
      style(name, on: nil, of: "text", letters: properties)
    }
    return [
      letters("Emphasis", "fo:font-style=\"italic\""),
      letters("Strong Emphasis", Self.bold),
      letters("Strikeout", "style:text-line-through-style=\"solid\""),
      letters("Superscript", "style:text-position=\"super 58%\""),
      letters("Subscript", "style:text-position=\"sub 58%\""),
      letters("Source_Text", "style:font-name=\"Courier New\""),
      letters("Footnote anchor", "style:text-position=\"super 58%\""),
      letters(
        "Internet link",
        colour(look.palette.accent)
          + " style:text-underline-style=\"solid\" style:text-underline-width=\"auto\""
          + " style:text-underline-color=\"font-color\""),
    ]
  }
}
