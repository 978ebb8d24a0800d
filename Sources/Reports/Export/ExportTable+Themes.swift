internal import Diagnostics
internal import Publication

extension ExportTable {
  /// The themes with the counts that the edition's pages have, and no others.
  static func themes(of edition: PublishedEdition, _ phrases: Phrases) -> ExportTable {
    let rows = edition.areas.flatMap { area in
      (area.topics + area.alsoMentioned).map { topic in
        [
          area.name,
          topic.name,
          topic.conversations.map(String.init) ?? "",
          topic.conversations == nil ? "" : String(area.listening.conversations),
          topic.before.map(String.init) ?? "",
          phrases.kinds(topic.kinds),
        ]
      }
    }
    return ExportTable(
      name: Bilingual(nl: "themas", en: "themes"),
      columns: [
        phrases.area, phrases.theme, phrases.conversationsColumn, phrases.ofConversationsColumn,
        phrases.before, phrases.how,
      ],
      rows: rows)
  }
}
