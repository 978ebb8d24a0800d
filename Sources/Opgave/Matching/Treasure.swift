internal import Words
package import Notes

/// Something in an area that one can use: what is there already (asset-based community
/// development).
package struct Treasure: Hashable, Sendable, Encodable {
  /// The id of the area.
  package let area: String
  /// Which of the six sources it is of.
  package let asset: Asset
  package let text: String
  package let themes: [String]
  /// The neighbourhoods of the conversations that told of it.
  package let neighbourhoods: [String]
  /// Where it was told of, oldest first; never empty.
  package let origins: [Origin]
}

extension Wijkopgave {
  /// The register of treasures, by source and then by day; one that several notes tell of in the
  /// same words stands in it once.
  package var treasures: [Treasure] {
    let places = Dictionary(
      sources.map { ($0.note, $0.neighbourhoods) }, uniquingKeysWith: { first, _ in first })
    var order: [String] = []
    var told: [String: [AreaSignal]] = [:]
    for signal in assets {
      let key = "\(signal.asset?.rawValue ?? "") \(Folding.key(signal.text))"
      if told[key] == nil { order.append(key) }
      told[key, default: []].append(signal)
    }
    let all = order.compactMap { key -> Treasure? in
      guard let signals = told[key], let first = signals.first, let asset = first.asset else {
        return nil
      }
      return Treasure(
        area: id, asset: asset, text: first.text, themes: signals.flatMap(\.themes).unique,
        neighbourhoods: signals.flatMap { places[$0.origin.note, default: []] }.unique,
        origins: signals.map(\.origin))
    }
    return Asset.allCases.flatMap { asset in all.filter { $0.asset == asset } }
  }
}

extension [String] {
  /// Each of them once, in the order in which they come.
  fileprivate var unique: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
