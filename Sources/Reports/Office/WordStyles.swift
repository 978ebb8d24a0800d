/// The styles of a DOCX, under the names that pandoc looks for.
///
/// Sizes of letters are half points, and other lengths twentieths of a point.
struct WordStyles {
  let look: ReferenceDocument

  /// The part `styles.xml`.
  var text: String {
    WordReference.declaration + """
      <w:styles \(WordReference.namespaces)><w:docDefaults><w:rPrDefault><w:rPr>\
      \(font(ReferenceDocument.font))<w:color w:val="\(hex(look.palette.ink))"/>\
      \(size(21))\
      <w:lang w:val="\(look.locale.language)-\(look.locale.country)"/></w:rPr></w:rPrDefault>\
      <w:pPrDefault><w:pPr><w:spacing w:after="\(look.sheet.room(120))" w:line="\(look.sheet.line * 240 / 100)" \
      w:lineRule="auto"/></w:pPr>\
      </w:pPrDefault></w:docDefaults>
      """ + "\n" + (paragraphs + letters + [table]).joined(separator: "\n") + "\n</w:styles>\n"
  }

  private func hex(_ colour: Colour) -> String { String(colour.hex.dropFirst()).uppercased() }

  private func font(_ name: String) -> String {
    "<w:rFonts w:ascii=\"\(name)\" w:hAnsi=\"\(name)\" w:cs=\"\(name)\" w:eastAsia=\"\(name)\"/>"
  }

  private func colour(_ colour: Colour) -> String { "<w:color w:val=\"\(hex(colour))\"/>" }

  private func size(_ halfPoints: Int) -> String {
    let size = look.sheet.size(halfPoints)
    return "<w:sz w:val=\"\(size)\"/><w:szCs w:val=\"\(size)\"/>"
  }

  private func spacing(_ before: Int, _ after: Int) -> String {
    "<w:spacing w:before=\"\(look.sheet.room(before))\" w:after=\"\(look.sheet.room(after))\"/>"
  }

  private func line(_ side: String, _ size: Int, _ colour: Colour, space: Int = 0) -> String {
    "<w:\(side) w:val=\"single\" w:sz=\"\(size)\" w:space=\"\(space)\" w:color=\"\(hex(colour))\"/>"
  }

  // MARK: Styles

  private func style(
    _ name: String, of type: String = "paragraph", on base: String? = "Normal",
    next: String? = nil, is attributes: String = "", _ properties: String = "",
    letters: String = ""
  ) -> String {
    let id = name.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    return """
      <w:style w:type="\(type)"\(attributes) w:styleId="\(id)"><w:name w:val="\(name)"/>\
      \(base.map { "<w:basedOn w:val=\"\($0)\"/>" } ?? "")\
      \(next.map { "<w:next w:val=\"\($0)\"/>" } ?? "")<w:qFormat/>\
      \(type == "paragraph" && !properties.isEmpty ? "<w:pPr>\(properties)</w:pPr>" : "")\
      \(letters.isEmpty ? "" : "<w:rPr>\(letters)</w:rPr>")\
      \(type == "table" ? properties : "")</w:style>
      """
  }

  private func heading(_ level: Int, _ size: Int, before: Int, letters: String) -> String {
    style(
      "heading \(level)", next: "BodyText",
      "<w:keepNext/><w:keepLines/>\(spacing(before, 80))<w:outlineLvl w:val=\"\(level - 1)\"/>",
      letters: letters + self.size(size))
  }

  private var paragraphs: [String] {
    let palette = look.palette
    let own = " w:customStyle=\"1\""
    let serif = font(ReferenceDocument.headingFont)
    let edge = WordReference.length(look.sheet.width)
    let right = "<w:tabs><w:tab w:val=\"right\" w:pos=\"\(edge)\"/></w:tabs>"
    let small = colour(palette.muted) + size(17)
    return [
      style("Normal", on: nil, is: " w:default=\"1\""),
      style("Body Text", spacing(0, 120)),
      style("First Paragraph", on: "BodyText", next: "BodyText", is: own),
      style("Compact", on: "BodyText", is: own, spacing(20, 40)),
      style(
        "Title", next: "BodyText", "<w:keepNext/><w:keepLines/>" + spacing(120, 60),
        letters: serif + colour(palette.accent) + size(52)),
      style("Subtitle", next: "BodyText", spacing(0, 160), letters: colour(palette.muted)),
      style("Author"), style("Date"), style("Abstract", is: own),
      style(
        "Facts", next: "BodyText", is: own,
        "<w:pBdr>" + line("top", 6, palette.line, space: 6)
          + line("bottom", 6, palette.line, space: 6) + "</w:pBdr>" + spacing(60, 200)),
      heading(1, 32, before: 360, letters: serif + colour(palette.accent)),
      heading(2, 24, before: 240, letters: "<w:b/><w:bCs/>"),
      heading(3, 21, before: 180, letters: "<w:b/><w:bCs/>" + colour(palette.muted)),
      heading(4, 21, before: 120, letters: "<w:i/><w:iCs/>" + colour(palette.muted)),
      style(
        "Block Text", on: "BodyText",
        "<w:pBdr>" + line("left", 24, palette.accent, space: 8) + "</w:pBdr>"
          + spacing(100, 100) + "<w:ind w:left=\"284\" w:right=\"284\"/>"),
      style("Footnote Text", letters: size(18)),
      style("Definition Term", is: own, letters: "<w:b/><w:bCs/>"),
      style("Definition", is: own),
      style("caption", spacing(120, 60), letters: "<w:b/><w:bCs/>"),
      style("Table Caption", on: "Caption", is: own, "<w:keepNext/>"),
      style("Image Caption", on: "Caption", is: own),
      style("Figure", is: own), style("Captioned Figure", on: "Figure", is: own),
      style(
        "header",
        "<w:pBdr>" + line("bottom", 6, palette.accent, space: 4) + "</w:pBdr>" + right
          + spacing(0, 0), letters: small),
      style(
        "footer",
        "<w:pBdr>" + line("top", 6, palette.line, space: 4) + "</w:pBdr>" + right + spacing(0, 0),
        letters: small),
      style(
        "Mark", on: "Header", is: own, "<w:pBdr/>",
        letters: "<w:b/><w:bCs/>" + colour(palette.warm) + size(19)),
    ]
  }

  private var letters: [String] {
    let base = "DefaultParagraphFont"
    return [
      style("Default Paragraph Font", of: "character", on: nil, is: " w:default=\"1\""),
      style("Body Text Char", of: "character", on: base, is: " w:customStyle=\"1\""),
      style(
        "Verbatim Char", of: "character", on: base, is: " w:customStyle=\"1\"",
        letters: font("Courier New")),
      style(
        "Footnote Reference", of: "character", on: base,
        letters: "<w:vertAlign w:val=\"superscript\"/>"),
      style(
        "Hyperlink", of: "character", on: base,
        letters: colour(look.palette.accent) + "<w:u w:val=\"single\"/>"),
    ]
  }

  /// Lines under the rows, and a head that stands out and is named again on the next page.
  private var table: String {
    let palette = look.palette
    return style(
      "Table", of: "table", on: nil, is: " w:default=\"1\"",
      """
      <w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblBorders>\(line("bottom", 4, palette.line))\
      \(line("insideH", 4, palette.line))</w:tblBorders><w:tblCellMar>\
      <w:top w:w="20" w:type="dxa"/><w:left w:w="0" w:type="dxa"/>\
      <w:bottom w:w="20" w:type="dxa"/><w:right w:w="140" w:type="dxa"/></w:tblCellMar></w:tblPr>\
      <w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr><w:tcBorders>\
      \(line("bottom", 8, palette.accent))</w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr>\
      </w:tblStylePr>
      """)
  }
}
