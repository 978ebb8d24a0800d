import Testing

@Suite("Sums of unknown numbers")
struct LinearSystemTests {
  @Test("a total less what is shown gives what is hidden")
  func totals() {
    var system = LinearSystem()
    let cells = (0..<3).map { _ in system.variable(0...50) }
    system.require(cells, in: 9...9)
    system.require([cells[0]], in: 5...5)
    #expect(system.allows([cells[2]], in: 1...1))
    #expect(system.allows([cells[2]], in: 2...50))

    // The second of two hidden numbers gives the first one away.
    system.require([cells[1]], in: 3...3)
    #expect(system.allows([cells[2]], in: 1...1))
    #expect(!system.allows([cells[2]], in: 0...0) && !system.allows([cells[2]], in: 2...50))
  }

  @Test("rounded totals of two reports leave a range")
  func rounding() {
    var system = LinearSystem()
    let people = (0..<2).map { _ in system.variable(0...50) }
    system.require([people[0]], in: 8...12)
    system.require(people, in: 13...17)
    #expect((0...50).filter { system.allows([people[1]], in: $0...$0) } == Array(1...9))
  }

  @Test("a theme of all conversations is one of each neighbourhood")
  func neighbourhoods() {
    var system = LinearSystem()
    let themes = (0..<3).map { _ in system.variable(0...1) }
    let places = (0..<3).map { _ in system.variable(0...1) }
    system.require(themes, in: 3...3)
    let cells = zip(themes, places).map { system.both($0, $1) }
    #expect(system.allows(cells, in: 2...3))

    system.require(places, in: 1...1)
    #expect(!system.allows(cells, in: 0...0) && !system.allows(cells, in: 2...3))
  }

  @Test("what cannot be is found to be so, and what is, holds")
  func contradictions() {
    var system = LinearSystem()
    let numbers = (0..<4).map { _ in system.variable(0...1) }
    system.require([numbers[0], numbers[1]], in: 1...1)
    system.require([numbers[1], numbers[2]], in: 1...1)
    system.require([numbers[0], numbers[2]], in: 1...1)
    #expect(!system.allows([numbers[0]], in: 0...1))
    #expect(system.allows([numbers[3]], in: 1...1))
    #expect(!system.holds(for: [1, 0, 1, 0]))
  }
}
