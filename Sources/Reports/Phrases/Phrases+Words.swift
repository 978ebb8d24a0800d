package import Notes
internal import Publication

/// The words for kinds, states and sources.
extension Phrases {
  /// The word for a number of conversations of a kind.
  package func name(_ kind: ConversationKind, _ number: Int) -> String {
    let one = number == 1
    return switch kind {
    case .livingRoom:
      say(
        one ? "huiskamergesprek" : "huiskamergesprekken",
        one ? "living-room talk" : "living-room talks")
    case .kitchenTable:
      say(
        one ? "keukentafelgesprek" : "keukentafelgesprekken",
        one ? "kitchen-table talk" : "kitchen-table talks")
    case .individual:
      say(
        one ? "gesprek onder vier ogen" : "gesprekken onder vier ogen",
        one ? "one-to-one talk" : "one-to-one talks")
    case .street:
      say(one ? "straatgesprek" : "straatgesprekken", one ? "street talk" : "street talks")
    case .doorToDoor:
      say(
        one ? "ronde langs de deuren" : "rondes langs de deuren",
        one ? "door-to-door round" : "door-to-door rounds")
    case .walk:
      say(
        one ? "wijkwandeling" : "wijkwandelingen",
        one ? "neighbourhood walk" : "neighbourhood walks")
    case .meeting: say(one ? "bijeenkomst" : "bijeenkomsten", one ? "meeting" : "meetings")
    case .coffee:
      say(one ? "koffiegesprek" : "koffiegesprekken", one ? "coffee talk" : "coffee talks")
    case .consultation:
      say(
        one ? "overleg met partners" : "keer overleg met partners",
        one ? "consultation with partners" : "consultations with partners")
    case .networkLunch:
      say(one ? "netwerklunch" : "netwerklunches", one ? "network lunch" : "network lunches")
    case .openHouse: say(one ? "inloop" : "keer inloop", one ? "open house" : "open houses")
    case .survey: say(one ? "enquête" : "enquêtes", one ? "survey" : "surveys")
    case .inspection:
      say(
        one ? "wijkschouw" : "wijkschouwen",
        one ? "neighbourhood inspection" : "neighbourhood inspections")
    case .neighbourhoodTable:
      say(one ? "wijktafel" : "wijktafels", one ? "neighbourhood table" : "neighbourhood tables")
    case .other:
      say(
        one ? "ander gesprek" : "andere gesprekken",
        one ? "other conversation" : "other conversations")
    }
  }

  func name(_ asset: Asset) -> String {
    switch asset {
    case .people: say("Mensen", "People")
    case .activities: say("Activiteiten", "Activities")
    case .things: say("Spullen", "Things")
    case .places: say("Plekken", "Places")
    case .organisations: say("Verenigingen en organisaties", "Clubs and organisations")
    case .publicSpace: say("Buiten", "Outdoors")
    }
  }

  func name(_ state: PublishedAgreement.State) -> String {
    switch state {
    case .agreed: say("afgesproken", "agreed")
    case .running: say("bezig", "under way")
    case .waiting: say("wacht", "waiting")
    case .done: say("afgerond", "done")
    case .dropped: say("gaat niet door", "not going ahead")
    }
  }

  /// What one note said about an agreement.
  func step(_ status: AgreementStatus) -> String {
    switch status {
    case .agreed: name(PublishedAgreement.State.agreed)
    case .running: name(PublishedAgreement.State.running)
    case .waiting: name(PublishedAgreement.State.waiting)
    case .done: name(PublishedAgreement.State.done)
    case .dropped: name(PublishedAgreement.State.dropped)
    case .wishlist: say("op de wensenlijst", "on the wish list")
    case .repair: say("losse melding", "loose repair")
    }
  }

  func name(_ phase: Initiative.Phase) -> String {
    switch phase {
    case .idea: say("idee", "idea")
    case .exploring: say("wordt uitgezocht", "being explored")
    case .running: say("loopt", "running")
    case .established: say("staat", "established")
    }
  }

  /// `wat goed gaat, wensen en zorgen`.
  func kinds(_ kinds: [Signal.Kind]) -> String {
    let words: [String] = kinds.compactMap { kind in
      switch kind {
      case .strength: say("wat goed gaat", "what goes well")
      case .concern: say("zorgen", "concerns")
      case .wish: say("wensen", "wishes")
      case .idea: say("ideeën", "ideas")
      case .question, .background, .repair: nil
      }
    }
    return list(words)
  }

  /// The kind of one statement; `nil` for a concern, as most are.
  func kind(_ kind: Signal.Kind) -> String? {
    switch kind {
    case .wish: say("wens", "wish")
    case .idea: say("idee", "idea")
    case .concern, .strength, .question, .background, .repair: nil
    }
  }

  func heading(_ side: PublishedAgreement.Side) -> String {
    switch side {
    case .residents: say("Wat doen bewoners zelf?", "What do residents do?")
    case .partners: say("Wat doen partners?", "What do partners do?")
    case .municipality: say("Wat doet de gemeente?", "What does the municipality do?")
    case .shared: say("Wat doen we samen?", "What do we do together?")
    }
  }

  func name(_ side: PublishedAgreement.Side) -> String {
    switch side {
    case .residents: say("bewoners", "residents")
    case .partners: say("partners", "partners")
    case .municipality: say("gemeente", "municipality")
    case .shared: say("samen", "together")
    }
  }
}
