/// The headings, labels and items that a line stands under, the outermost first.
struct Scopes {
  /// What one of them says of everything below it.
  struct Scope {
    /// How deep it is; a scope ends at the next one that is no deeper.
    var level: Int
    /// The sections it opens; empty when it ends the one around it, `nil` when it leaves that as it is.
    var sections: [NoteSection]?
    var themes: [String]?
    var asset: Asset?
    /// What its words lean to, where they name no section.
    var leaning: SentenceKind?
    /// Who says `ik` below it, where the writer of the note does not.
    var speaker: String?
    /// Words that what stands below cannot do without, such as the place it is about.
    var context: String?
    /// Whether what stands below it goes through what was said and agreed before.
    var followsUp = false
    /// Whether what stands below it is for the writer to do.
    var isOfWriter = false
    /// Whether the first line below a plain heading follows right away, so that a blank line ends it.
    var isTight = false
    /// Whether a statement stands in it.
    var hasContent = false
  }

  /// The depths of headings by how they are marked; `#` to `######` are 1 to 6.
  enum Level {
    static let bold = 10
    static let shouted = 20
    static let numbered = 22
    static let plain = 24
    static let legend = 30
    /// Added to the indent of an item that others stand below.
    static let item = 1000
  }

  private(set) var stack: [Scope] = []

  var sections: [NoteSection] { stack.last { $0.sections != nil }?.sections ?? [] }
  var section: NoteSection? { sections.first }
  var themes: [String] { stack.last { $0.themes != nil }?.themes ?? [] }
  var asset: Asset? { stack.last { $0.sections != nil }?.asset }
  var context: String? { stack.last?.context }
  var speaker: String? { stack.last { $0.sections != nil }?.speaker }

  /// What the innermost heading leans to that says anything of what stands below it.
  var leaning: SentenceKind? {
    stack.last { $0.leaning != nil || $0.sections?.isEmpty == false }?.leaning
  }

  var isOfWriter: Bool { stack.last { $0.sections != nil }?.isOfWriter ?? false }
  var followsUp: Bool { stack.last { $0.sections != nil }?.followsUp ?? false }

  /// How deep the heading is that opened the section.
  var sectionLevel: Int { stack.last { $0.sections != nil }?.level ?? 0 }

  /// Ends all scopes from a level on, and says whether one of that very level had a section.
  @discardableResult
  mutating func close(from level: Int) -> Bool {
    var hadSection = false
    while let last = stack.last, last.level >= level {
      if last.level == level, last.sections?.isEmpty == false { hadSection = true }
      stack.removeLast()
    }
    return hadSection
  }

  /// Opens a scope, which ends those that are as deep or deeper.
  ///
  /// One that names no section ends a section of its own level, and leaves that of a higher one.
  mutating func open(_ scope: Scope) {
    var scope = scope
    let hadSection = close(from: scope.level)
    if scope.sections == nil, hadSection { scope.sections = [] }
    stack.append(scope)
  }

  /// Ends a part whose plain heading stood right above its lines, at a paragraph of its own below.
  ///
  /// - Parameter quoted: Whether the paragraph is a quotation, as those of the part may be.
  mutating func endParagraph(quoted: Bool) {
    guard let index = stack.firstIndex(where: { $0.level == Level.plain && $0.sections != nil }),
      stack[index].isTight, stack[index].hasContent, section != .withheld, !quoted
    else { return }
    close(from: Level.plain)
    // `losse opmerkingen:` below `MOET BLIJVEN`, both plain lines, ended that as well.
    if let around = stack.last(where: { $0.sections != nil }), around.level >= Level.shouted,
      around.sections != [.withheld]
    {
      stack.append(Scope(level: Level.plain, sections: []))
    }
  }

  /// Ends the section around the innermost scope within it.
  mutating func end() {
    if let last = stack.indices.last, stack[last].sections == nil { stack[last].sections = [] }
  }

  /// Gives the innermost scope more sections, of which the words of each statement choose.
  mutating func mix(_ sections: [NoteSection]) {
    if let last = stack.indices.last, stack[last].sections?.count == 1 {
      stack[last].sections = sections
    }
  }

  mutating func setContext(_ context: String?) {
    if let last = stack.indices.last { stack[last].context = context }
  }

  mutating func noteContent() {
    for index in stack.indices { stack[index].hasContent = true }
  }
}
