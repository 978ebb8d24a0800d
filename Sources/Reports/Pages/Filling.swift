internal import Publication

/// The ways to fill a piece of a chart, which differ without their colours too.
enum Filling: String, CaseIterable {
  case solid, stripes, dots, grid, quiet

  init(_ state: PublishedAgreement.State) {
    self =
      switch state {
      case .done: .solid
      case .running: .stripes
      case .agreed: .dots
      case .waiting: .grid
      case .dropped: .quiet
      }
  }

  func colour(_ palette: Palette) -> Colour { self == .quiet ? palette.muted : palette.accent }

  /// What SVG fills a piece with.
  func fill(named name: String, _ palette: Palette) -> String {
    switch self {
    case .solid, .quiet: colour(palette).hex
    case .stripes, .dots, .grid: "url(#\(name))"
    }
  }

  /// The definition of the pattern in SVG; `nil` for one colour all over.
  func pattern(named name: String, _ palette: Palette) -> String? {
    let fill = "class=\"figure\" fill=\"\(colour(palette).hex)\""
    let turn = self == .stripes ? " patternTransform=\"rotate(45)\"" : ""
    let figure: String
    switch self {
    case .solid, .quiet: return nil
    case .stripes: figure = "<rect \(fill) width=\"4\" height=\"8\"/>"
    case .dots: figure = "<circle \(fill) cx=\"4\" cy=\"4\" r=\"1.7\"/>"
    case .grid: figure = "<path \(fill) d=\"M0 0h8v2H0zM0 0h2v8H0z\"/>"
    }
    return """
      <pattern id="\(name)" width="8" height="8" patternUnits="userSpaceOnUse"\(turn)>\
      <rect class="ground" fill="\(palette.soft.hex)" width="8" height="8"/>\(figure)</pattern>
      """
  }
}

extension Chart.Shape {
  /// What fills each piece of a bar in pieces, in their order.
  var fillings: [Filling] {
    switch self {
    case .bars, .columns: []
    case .states(let states): states.map { Filling($0.state) }
    case .shares(let bars): zip(Filling.allCases, bars).map { filling, _ in filling }
    }
  }
}
