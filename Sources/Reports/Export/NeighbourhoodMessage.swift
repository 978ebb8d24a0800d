internal import Words
internal import Publication

/// A message to paste on the pinboard of a neighbourhood, on paper or on a platform.
struct NeighbourhoodMessage: Hashable {
  private static let longestTitle = 90
  private static let longestName = 48

  /// The file name, without its ending.
  var name: String
  let title: String
  let paragraphs: [String]

  /// The message as plain text, the title on the first line.
  var text: String { ([title] + paragraphs).joined(separator: "\n\n") + "\n" }

  /// The messages about an area, no two of one name.
  static func all(
    of area: PublishedArea, in edition: PublishedEdition, _ phrases: Phrases
  ) -> [NeighbourhoodMessage] {
    let activities = Outing.all(of: area, in: edition).map {
      activity($0, area, edition, phrases)
    }
    let questions = AskedQuestion.all(of: area, in: edition).map {
      question($0, area, edition, phrases)
    }
    let appeals = area.initiatives.compactMap { appeal($0, area, edition, phrases) }
    var taken: Set<String> = []
    return (activities + appeals + questions).map { message in
      var message = message
      message.name = taken.takeName(message.name)
      return message
    }
  }

  private static func activity(
    _ outing: Outing, _ area: PublishedArea, _ edition: PublishedEdition, _ phrases: Phrases
  ) -> NeighbourhoodMessage {
    NeighbourhoodMessage(
      name: name(phrases.say("activiteit", "activity"), outing.title),
      title: outing.title,
      paragraphs: [
        phrases.momentAndPlace(outing), phrases.everybodyIsWelcome, phrases.whomToAsk(area),
        phrases.signature(edition),
      ].compactMap(\.self))
  }

  private static func question(
    _ question: AskedQuestion, _ area: PublishedArea, _ edition: PublishedEdition,
    _ phrases: Phrases
  ) -> NeighbourhoodMessage {
    NeighbourhoodMessage(
      name: name(phrases.say("vraag", "question"), question.text),
      title: title(
        phrases.questionTitle, question.text, otherwise: phrases.questionFrom(area.name)),
      paragraphs: [
        phrases.residentsAsked(area.name), question.text, phrases.answer(question, area),
        phrases.signature(edition),
      ])
  }

  /// A call for help with something that residents start; never one person's call for help.
  private static func appeal(
    _ initiative: PublishedInitiative, _ area: PublishedArea, _ edition: PublishedEdition,
    _ phrases: Phrases
  ) -> NeighbourhoodMessage? {
    guard let asked = initiative.supportAsked.map(PlainWords.title), !asked.isEmpty else {
      return nil
    }
    return NeighbourhoodMessage(
      name: name(phrases.say("hulp-gevraagd", "help-wanted"), asked),
      title: title(phrases.helpWanted, asked, otherwise: phrases.helpWantedIn(area.name)),
      paragraphs: [
        phrases.residentsWant(area.name) + " " + PlainWords.sentence(initiative.text),
        phrases.theyNeed(asked),
        initiative.supportGiven.map { phrases.theyHave(PlainWords.title($0)) },
        phrases.canYouHelp(area),
        phrases.signature(edition),
      ].compactMap(\.self))
  }

  private static func title(_ start: String, _ words: String, otherwise: String) -> String {
    let title = "\(start): \(words)"
    return title.count <= longestTitle ? title : otherwise
  }

  /// A name such as `vraag-wie-snoeit-wat`.
  private static func name(_ kind: String, _ words: String) -> String {
    var name = kind
    for word in Folding.slug(words).split(separator: "-") {
      guard name.utf8.count + word.utf8.count < longestName else { break }
      name += "-\(word)"
    }
    return name
  }
}
