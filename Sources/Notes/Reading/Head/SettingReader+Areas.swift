/// The areas that a note names together.
extension SettingReader {
  /// The other areas that the title, the first line or the file name names together with that of
  /// the conversation; `nil` when there are none.
  var joinedAreas: [String]? {
    guard let home = conversation.area else { return nil }
    let names = AreaNames(gazetteer, conversation)
    for words in titles.prefix(2).map(\.text) + openings.prefix(1).map(\.text) + [fileName]
    where words.utf8.count <= 100 {
      let areas = names.company(in: words)
      if areas.contains(home) { return areas.filter { $0 != home } }
    }
    return nil
  }
}
