internal import Diagnostics

/// Files among the notes that are not read, with the reason.
enum PassedOver {
  /// `README.md`, which is about the folder.
  case readme
  /// A name that starts with a full stop, as of what editors keep for themselves.
  case hidden
  /// A folder with a list of what `wijk` wrote in it.
  case written
  /// A folder whose name is that of something else beside the notes.
  case otherFolder
  /// A text in another form than Markdown.
  case document

  /// The folders of programs, which nobody takes for folders of notes.
  private static let folders: Set<String> = [
    ".git", ".github", ".gitlab", ".svn", ".hg", ".obsidian", ".trash", ".logseq", ".zk", ".vscode",
    ".idea", ".build", ".cache", ".venv", ".stfolder", ".stversions", ".dropbox.cache",
  ]

  private static let documents: Set<String> = [
    "text", "docx", "doc", "odt", "rtf", "pages", "org", "eml", "msg", "pdf", "htm", "html",
  ]

  /// Whether the name of a folder is that of a program.
  static func isOfProgram(_ name: String) -> Bool {
    folders.contains(name.lowercased()) || name.hasPrefix("..")
  }

  /// Why a file is not read; `nil` when nobody would take it for a note.
  init?(file name: String) {
    let lowercase = name.lowercased()
    guard let dot = lowercase.lastIndex(of: ".") else { return nil }
    let ending = lowercase[lowercase.index(after: dot)...]
    if ["md", "markdown", "txt"].contains(ending) {
      self = name.hasPrefix(".") ? .hidden : .readme
    } else if Self.documents.contains(String(ending)), !name.hasPrefix(".") {
      self = .document
    } else {
      return nil
    }
  }

  func finding(_ path: String) -> Finding {
    Finding(
      path: path, position: nil,
      diagnostic: Diagnostic(
        "passed-over", self == .document ? .warning : .hint, at: 0..<0, nl: reason.nl,
        en: reason.en, help: help))
  }

  private var reason: Bilingual {
    switch self {
    case .readme:
      Bilingual(
        nl: "dit gaat over de map, en is niet gelezen",
        en: "this is about the folder, and was not read")
    case .hidden:
      Bilingual(
        nl: "de naam begint met een punt; het is niet gelezen",
        en: "the name starts with a full stop; it was not read")
    case .written:
      Bilingual(
        nl: "hierin staat wat wijk zelf schreef; de map is niet gelezen",
        en: "this holds what wijk itself wrote; the folder was not read")
    case .otherFolder:
      Bilingual(
        nl: "een map met deze naam is voor iets anders, en is niet gelezen",
        en: "a folder of this name is for something else, and was not read")
    case .document:
      Bilingual(
        nl: "dit is geen Markdown, en is niet gelezen",
        en: "this is not Markdown, and was not read")
    }
  }

  private var help: Bilingual {
    switch self {
    case .readme, .otherFolder:
      Bilingual(
        nl: "geef een andere naam aan wat een gesprek is", en: "rename what is a conversation")
    case .hidden:
      Bilingual(nl: "haal de punt van de naam af", en: "take the full stop off the name")
    case .written:
      Bilingual(
        nl: "haal '.wijk-manifest' weg als er notities in staan",
        en: "remove '.wijk-manifest' if there are notes in it")
    case .document:
      Bilingual(
        nl: "maak er een notitie van met wijk nieuw --uit, of bewaar het met een naam op .md",
        en: "make a note of it with wijk new --from, or save it with a name ending in .md")
    }
  }
}
