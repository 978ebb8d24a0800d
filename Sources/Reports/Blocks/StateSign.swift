internal import Publication

/// The signs of states, so that a colour is never alone.
extension PublishedAgreement.State {
  /// The sign as SVG draws it, in a field of 14 by 14.
  var drawing: String {
    switch self {
    case .done: "M2 7.5 5.5 11 12 3.5"
    case .running: "M1.5 7H12M8 3l4 4-4 4"
    case .agreed: "M2.5 7a4.5 4.5 0 1 0 9 0 4.5 4.5 0 1 0-9 0"
    case .waiting: "M4.5 2.5v9M9.5 2.5v9"
    case .dropped: "m3 3 8 8M11 3l-8 8"
    }
  }

  /// The sign as a letter.
  var sign: String {
    switch self {
    case .done: "✓"
    case .running: "▸"
    case .agreed: "○"
    case .waiting: "‖"
    case .dropped: "×"
    }
  }
}

extension Palette {
  /// The colour that goes with a state, as the style sheet has it.
  func colour(of state: PublishedAgreement.State) -> Colour {
    switch state {
    case .done: accent
    case .waiting: warm
    case .dropped: muted
    case .agreed, .running: ink
    }
  }
}
