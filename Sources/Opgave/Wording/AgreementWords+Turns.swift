package import Notes

extension AgreementWords {
  /// A turn in the life of an agreement, in a few words.
  package func turn(_ turn: LifeEvent.Turn) -> String {
    switch turn {
    case .agreed: say("afgesproken", "agreed")
    case .wished: say("op de wensenlijst", "on the wish list")
    case .running: say("loopt", "running")
    case .done: say("gedaan", "done")
    case .toldBack: say("verteld", "told back")
    case .dropped: say("vervallen", "dropped")
    case .reopened: say("weer open", "open again")
    case .repair: say("doorgegeven als melding", "passed on as a repair")
    case .waiting(let reason): say("wacht", "waiting") + (reason.map { ": \($0)" } ?? "")
    case .moved(_, let to): say("verzet naar ", "moved to ") + due(to)
    case .passedOn(_, let to): say("naar ", "to ") + owners(to)
    case .mentioned: say("genoemd", "named")
    }
  }

  /// A kind of statement.
  package func kind(_ kind: Signal.Kind) -> String {
    switch kind {
    case .strength: say("gaat goed", "strength")
    case .wish: say("wens", "wish")
    case .concern: say("zorg", "concern")
    case .question: say("vraag", "question")
    case .idea: say("idee", "idea")
    case .background: say("achtergrond", "background")
    case .repair: say("melding", "repair")
    }
  }
}
