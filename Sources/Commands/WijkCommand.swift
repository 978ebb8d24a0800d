package import ArgumentParser

/// The `wijk` command.
package struct WijkCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "wijk",
    abstract: "Maakt van gespreksnotities een wijkopgave."
  )

  package init() {}

  /// Runs the command with the arguments of the process.
  package static func start() { main() }
}
