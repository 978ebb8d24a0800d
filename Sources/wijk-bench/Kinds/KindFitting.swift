#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Fits a weight for each feature and kind to lines with a known kind: softmax regression with
/// weights held small, by steps that follow the slope (Adam).
struct KindFitting {
  /// A line: the places of its features among the names, with their amounts, and its kind.
  struct Example {
    var features: [(place: Int, amount: Double)]
    var kind: Int
  }

  static let kinds = 6

  let examples: [Example]
  /// How hard each feature is held to zero.
  let holds: [Double]

  /// The weights of each feature, one kind beside the other.
  func weights(steps: Int = 300) -> [Double] {
    let count = holds.count * Self.kinds
    var weights = [Double](repeating: 0, count: count)
    var mean = weights
    var spread = weights
    for step in 1...steps {
      var slope = (0..<count).map { holds[$0 / Self.kinds] * weights[$0] }
      for example in examples { add(example, weights, to: &slope) }
      let meanScale = 1 - pow(0.9, Double(step))
      let spreadScale = 1 - pow(0.99, Double(step))
      for place in 0..<count {
        mean[place] = 0.9 * mean[place] + 0.1 * slope[place]
        spread[place] = 0.99 * spread[place] + 0.01 * slope[place] * slope[place]
        let scale = (spread[place] / spreadScale).squareRoot() + 1e-8
        weights[place] -= 0.05 * mean[place] / meanScale / scale
      }
    }
    return weights
  }

  /// Adds what a line says about the slope.
  private func add(_ example: Example, _ weights: [Double], to slope: inout [Double]) {
    var scores = InlineArray<6, Double>(repeating: 0)
    for (place, amount) in example.features {
      for kind in 0..<Self.kinds { scores[kind] += amount * weights[place * Self.kinds + kind] }
    }
    var highest = scores[0]
    for kind in 1..<Self.kinds { highest = max(highest, scores[kind]) }
    var sum = 0.0
    for kind in 0..<Self.kinds {
      scores[kind] = exp(scores[kind] - highest)
      sum += scores[kind]
    }
    for kind in 0..<Self.kinds {
      let error = scores[kind] / sum - (kind == example.kind ? 1 : 0)
      for (place, amount) in example.features {
        slope[place * Self.kinds + kind] += amount * error
      }
    }
  }
}
