internal import Dutch

/// The headings and labels that people write, and the section each opens.
struct SectionLexicon: Sendable {
  /// The section of each phrase, by its hash, as a place among all sections.
  private let phrases: WordTable
  private let longest: Int

  static let standard = SectionLexicon()

  private init() {
    var entries: [(hash: UInt64, value: Int32)] = []
    var longest = 1
    // A phrase in two lists is of the last of them; a table keeps the first it is given.
    for (index, (_, list)) in Self.phrases.enumerated().reversed() {
      for phrase in list.split(separator: "|").reversed() {
        let key = Folding.key(phrase)
        entries.append((WordHash.of(key), Int32(index)))
        longest = max(longest, key.split(separator: " ").count)
      }
    }
    self.phrases = WordTable(entries)
    self.longest = longest
  }

  /// The section whose heading this is, to the letter but for case, accents and marks.
  func exact(_ key: String) -> NoteSection? { section(WordHash.of(key)) }

  private func section(_ hash: UInt64) -> NoteSection? {
    let index = phrases.value(of: hash)
    return index >= 0 ? Self.phrases[Int(index)].0 : nil
  }

  /// The section of a heading that starts or ends with known words.
  ///
  /// `Vragen die ik niet kon beantwoorden` and `Gemaakte afspraken` are both understood;
  /// the longest match at the start wins, then the last word.
  ///
  /// - Parameter key: The folded heading.
  /// - Returns: The section; `nil` when the heading opens none.
  func heading(_ key: String) -> NoteSection? {
    if let section = exact(key) { return section }
    let bytes = key.utf8.span
    let first = opening(bytes, from: 0)
    if let section = first.section { return section }
    if first.words > 1, Self.openers.contains(first.firstHash),
      let section = opening(bytes, from: first.firstEnd + 1).section
    {
      return section
    }
    guard first.words > 1 else { return nil }
    var last = WordHash()
    for index in first.lastStart..<bytes.count { last.add(bytes[index]) }
    if first.words <= 4, let section = section(last.value) { return section }
    // `Waar maken mensen zich zorgen over?`: a question is known by the word it turns on.
    guard Self.questionWords.contains(first.firstHash) else { return nil }
    return key.split(separator: " ").lazy.compactMap { Self.pivots[$0] }.first
  }

  /// The section of a heading with a slip of the pen in it: `Afsprakn`, `Wat gaat geod`.
  func misspelt(_ key: String) -> NoteSection? {
    Spelling.slip(of: key, among: Self.usual).flatMap { exact($0) }
  }

  /// The headings that most notes have, near which another heading is a slip.
  private static let usual = [
    "wat gaat goed", "wat gaat er goed", "krachten", "complimenten", "schatten", "wensen", "dromen",
    "ideeen", "zorgen", "knelpunten", "klachten", "problemen", "aandachtspunten", "ergernissen",
    "wat speelt er", "wat kan beter", "vragen", "afspraken", "afgesproken", "acties", "actiepunten",
    "actielijst", "activiteiten", "agenda", "initiatieven", "nog niet gesproken", "leerpunten",
    "terugkoppeling", "achtergrond", "what goes well", "concerns", "questions", "agreements",
    "actions", "activities", "feedback", "not yet spoken to",
  ]

  /// What a key says from an offset on.
  private struct Opening {
    /// The section of the longest phrase that starts there.
    var section: NoteSection?
    var words = 0
    var firstHash: UInt64 = 0
    var firstEnd = 0
    var lastStart = 0
  }

  private func opening(_ bytes: borrowing Span<UInt8>, from start: Int) -> Opening {
    var opening = Opening(lastStart: start)
    var hash = WordHash()
    for index in start...bytes.count {
      guard index == bytes.count || bytes[index] == 0x20 else {
        hash.add(bytes[index])
        continue
      }
      guard index > start else { continue }
      opening.words += 1
      if opening.words == 1 { (opening.firstHash, opening.firstEnd) = (hash.value, index) }
      if opening.words <= longest, let section = section(hash.value) { opening.section = section }
      if index < bytes.count {
        opening.lastStart = index + 1
        hash.add(0x20)
      }
    }
    return opening
  }

  /// Words with which a heading that is a question starts.
  private static let questionWords = WordTable(words: [
    "wat", "waar", "welke", "waarover", "waarop", "hoe", "wie", "what", "where", "which", "how",
    "who",
  ])

  /// Words that show what a heading asks after, wherever they stand in it.
  private static let pivots: [Substring: NoteSection] = [
    "zorgen": .concerns, "zorg": .concerns, "tegenaan": .concerns, "knelpunten": .concerns,
    "ergert": .concerns, "ergeren": .concerns, "mis": .concerns, "worries": .concerns,
    "worry": .concerns, "concerns": .concerns, "trots": .strengths, "fijn": .strengths,
    "goed": .strengths, "mooi": .strengths, "proud": .strengths, "wensen": .wishes,
    "dromen": .wishes, "graag": .wishes, "wishes": .wishes,
    "vragen": .questions, "afgesproken": .agreements, "afspraken": .agreements,
    "agreed": .agreements, "anders": .wishes,
  ]

  /// Words before the word that matters.
  private static let openers = WordTable(words: [
    "de", "het", "onze", "hun", "alle", "nieuwe", "overige", "andere", "enkele", "belangrijkste",
    "korte", "gemaakte", "openstaande", "lopende", "concrete", "vervolg", "the", "our", "other",
    "open", "new", "main", "1", "2", "3", "4", "5", "6", "7", "8", "9", "a", "b", "c", "d", "e",
  ])

  /// Phrases by section; domain terms in Dutch first, then English.
  private static let phrases: [(NoteSection, String)] = [
    (
      .strengths,
      """
      wat gaat goed|wat gaat er goed|wat geet goed|wat giet goed|gaat goed|goed|dit gaat goed|wat goed gaat|wat er goed gaat|krachten|kracht|sterk|sterke punten|\
      sterke kanten|complimenten|compliment|trots op|trots|waar zijn we trots op|mooi|mooie dingen|pluspunten|plus|plussen|positief|\
      positieve punten|wat werkt|wat werkt goed|wat is fijn|fijn|wat is fijn hier|wat is er fijn|wat is mooi|tops|top|dit is gelukt|leuk|\
      krachten schatten|krachten en schatten|what goes well|what is going well|goes well|going well|whats good|what is good|strengths|\
      strength|good|proud of|positives|compliments|what works|what works well
      """
    ),
    (
      .assets,
      """
      schatten|schat|verborgen schatten|wat er al is|wat is er al|wat hebben we al|hulpbronnen|talenten|wat er is|treasures|\
      hidden treasures|assets|asset|whats already here|what is already here|what is already there
      """
    ),
    (
      .wishes,
      """
      wensen|wens|wens bewoners|dromen|droom|wat zou je willen|wat willen we|wat wil men|wat willen bewoners|wat zouden we willen|wat zien ze graag|\
      wat zien we graag anders|wat zou helpen|wensen ideeen|wensen en ideeen|wensen of ideeen|verlangens|behoeften|behoefte|\
      wishes|wish|dreams|wishes and ideas|what people want|what we want|needs
      """
    ),
    (
      .ideas,
      "ideeen|idee|suggesties|suggestie|voorstellen|voorstel|aanbod|kansen|kans|ideas|idea|suggestions|offers|opportunities"
    ),
    (
      .concerns,
      """
      zorgen|zorg|zorgpunten|woar loop wie tegenan|waar lopen we tegenaan|waar loopt men tegenaan|waar lopen mensen tegenaan|knelpunten|knelpunt|wat speelt er|wat speelt|speelt|wat er speelt|wat leeft er|wat leeft er in de buurt|\
      wat leeft|wat er leeft|aandachtspunten|aandachtspunt|ergernissen|ergernis|wat kan beter|kan beter|wat beter kan|wat kan er beter|\
      wat gaat niet goed|gaat niet goed|wat gaat minder|wat gaat minder goed|minder goed|niet goed|klachten|klacht|problemen|probleem|\
      minpunten|min|minnen|tips|zwakke punten|overlast|negatief|wat niet|wat moet anders|wat moet er anders|\
      wat hoorden we|wat horen we|concerns|concern|worries|\
      what could be better|could be better|what goes wrong|not going well|issues|issue|complaints|problems|problem|points of attention|\
      whats going on|what is going on
      """
    ),
    (
      .questions,
      """
      vragen|vraag|vragen die ik niet kon beantwoorden|vragen van bewoners|open vragen|openstaande vragen|vragen aan de gemeente|\
      onbeantwoorde vragen|questions|question|open questions|questions from residents|questions i could not answer
      """
    ),
    (
      .agreements,
      """
      afspraken|afspraak|afspr|ofspraken|ofspraoken|ôfspraken|regelen|nog regelen|te regelen|taken|taak|stand van zaken eerdere afspraken|acties|actie|actiepunten|actiepunt|actielijst|afgesproken|to do|todo|todos|te doen|vervolg|vervolgacties|\
      vervolgafspraken|vervolgstappen|wat gaan we doen|wie doet wat|wie doet wat wanneer|besluiten|besluit|ap|aps|actiehouders|\
      wat spreken we af|wat hebben we afgesproken|wat is er afgesproken|afspraken en acties|afspraken acties|stand van zaken|\
      stand van zaken afspraken|stand afspraken|voortgang|voortgang afspraken|opvolging|lopende zaken|lopende afspraken|\
      eerdere afspraken|vorige keer afgesproken|afspraken vorige keer|terugblik afspraken|agreements|agreement|\
      agreed|actions|action|action points|action point|action items|next steps|follow up|followup|who does what|what was agreed|\
      what we agreed|progress|earlier agreements
      """
    ),
    (
      .dropped,
      """
      niet doen|doen we niet|niet toegezegd|geen toezegging|wat doen we niet|wat we niet doen|gaat niet door|vervallen|afgewezen|\
      not doing|not promised|what we do not do|what we wont do|dropped|declined
      """
    ),
    (
      .wishlist,
      "wensenlijst|niks beloofd|later misschien|voor later|wish list|wishlist|maybe later"
    ),
    (
      .done,
      "gedaan|afgerond|klaar|gereed|afgehandeld|wat is er gedaan|wat is gelukt|done|completed|finished"
    ),
    (
      .activities,
      "activiteiten|activiteit|agenda|wat is er te doen|te doen in de buurt|evenementen|op de agenda|activities|activity|events|event"
    ),
    (
      .initiatives,
      """
      initiatieven|initiatief|bewonersinitiatieven|bewonersinitiatief|initiatieven van bewoners|zelf doen|wat doen bewoners zelf|\
      wat kunnen bewoners zelf|initiatives|initiative|residents initiatives|resident initiatives
      """
    ),
    (
      .notReached,
      """
      nog niet gesproken|nog niet gespr|wie missen we|wie misten we|niet gesproken|wie spraken we nog niet|wie spraken we niet|wie hebben we gemist|\
      nog te spreken|gemist|wie was er niet|niet bereikt|nog niet bereikt|wie bereiken we niet|not yet spoken|\
      not yet spoken to|not spoken to yet|not spoken yet|not spoken to|not reached|not yet reached|who we missed|who did we miss|who was missing|missing groups
      """
    ),
    (
      .lessons,
      "leerpunten|leerpunt|wat we leren|wat leren we|lessen|les|geleerd|wat heb ik geleerd|reflectie|lessons|lesson|lessons learned|learned"
    ),
    (
      .feedback,
      """
      terugkoppeling|terugkopp|terugkoppelen|hoe nu verder|terugmelding|hoe koppelen we terug|wat koppelen we terug|wat krijgen bewoners terug|\
      feedback|told back|telling back|tell back|reporting back|back to residents
      """
    ),
    (
      .background,
      """
      achtergrond|achtergronden|het verhaal achter het verhaal|verhaal achter het verhaal|het verhaal erachter|verhaal erachter|\
      toelichting|context|historie|geschiedenis|verhaal|background|the story behind|the story behind it|story|history
      """
    ),
    (
      .repairs,
      """
      melding|meldingen|losse meldingen|mor|mor meldingen|gewoon een melding|gewone meldingen|reparaties|schouwpunten|repairs|repair|\
      reports to the desk|loose repairs
      """
    ),
    (
      .narrative,
      """
      samenvatting|inleiding|opening|sfeer|impressie|indruk|aanleiding|in het kort|afsluiting|\
      summary|introduction|atmosphere|impression|in short
      """
    ),
    (
      .talk,
      """
      verslag|kort verslag|verloop|algemeen|gesprek|het gesprek|uit het gesprek|gespreksnotities|notities|aantekeningen|\
      besproken|besproken punten|wat is er besproken|wat werd er gezegd|wat is er gezegd|opgehaald|signalen|signaal|rondje tafel|\
      report|general|conversation|the conversation|notes|discussed|what was said|what came up|what people talked about
      """
    ),
  ]
}
