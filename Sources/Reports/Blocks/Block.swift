/// A part of a chapter.
indirect enum Block {
  case paragraph(Line)
  /// A remark that stands apart, such as a kind word or a warning.
  case remark(Line)
  case list([Line])
  /// Things with details to them, such as agreements.
  case entries([Entry])
  /// What there was no room for in the list or the entries above it: a line that counts it, and on a
  /// screen the things themselves, folded away.
  case rest(Line, Block)
  /// A resident's own words, with who said them.
  case quote(Line, by: String)
  case table(Table)
  /// A chart with its title and the table it draws.
  case chart(Chart, Table)
  /// Groups side by side where there is room.
  case cards([Card])
  /// A heading of the third level with what stands under it.
  case section(String, [Block])
  /// A heading of the fourth level with what stands under it.
  case subsection(String, [Block])
  /// Markdown written by hand; its headings come this many levels deeper.
  case markdown(String, deeper: Int32)

  /// A heading of the third level in a frame, with what stands under it.
  struct Card {
    let title: Line
    let blocks: [Block]
  }

  /// One thing, and what there is to know about it.
  struct Entry {
    let text: Line
    /// In the order of weight; never empty lines.
    var details: [Line] = []
  }
}
