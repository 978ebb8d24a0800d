package import Diagnostics

/// The pages of rules as a person reads them, in Markdown that reads well as it is.
package enum RulePageText {
  /// The page of one rule.
  package static func page(_ page: RulePage, in language: Language) -> String {
    let words = Words(language)
    var text = """
      # \(page.code)

      \(page.title[language])

      \(words.severity): \(page.severity.name[language]). \(words.topic): \(page.topic.rawValue).

      ## \(words.what)

      \(page.what[language])

      ## \(words.why)

      \(page.why[language])

      ## \(words.example)


      """
    switch page.example {
    case .note(let note): text += "```markdown\n\(note)\n```\n"
    case .notes(let notes):
      text += notes.map { "```markdown\n\($0)\n```\n" }.joined(separator: "\n")
    case .settings(let settings): text += "```yaml\n\(settings)\n```\n"
    case .words(let description): text += description[language] + "\n"
    }
    let remedy = page.remedy[language]
    text += "\n## \(words.remedy)\n\n\(remedy.prefix(1).uppercased())\(remedy.dropFirst()).\n"
    return text
  }

  /// All rules by topic, a line each.
  package static func list(_ catalogue: RuleCatalogue, in language: Language) -> String {
    let width = catalogue.pages.map(\.code.description.count).max() ?? 0
    var text = ""
    for topic in RulePage.Topic.allCases {
      let pages = catalogue.pages.filter { $0.topic == topic }
      if pages.isEmpty { continue }
      text += (text.isEmpty ? "" : "\n") + "\(topic.rawValue)\n"
      for page in pages {
        let code = page.code.description
        let gap = String(repeating: " ", count: width - code.count)
        text += "  \(code)\(gap)  \(page.title[language])\n"
      }
    }
    return text
  }

  /// The headings.
  private struct Words {
    let severity: String
    let topic: String
    let what: String
    let why: String
    let example: String
    let remedy: String

    init(_ language: Language) {
      switch language {
      case .dutch:
        severity = "Ernst"
        topic = "Groep"
        what = "Wat het meldt"
        why = "Waarom het ertoe doet"
        example = "Voorbeeld"
        remedy = "Wat te doen"
      case .english:
        severity = "Severity"
        topic = "Group"
        what = "What it tells"
        why = "Why it matters"
        example = "Example"
        remedy = "What to do"
      }
    }
  }
}
