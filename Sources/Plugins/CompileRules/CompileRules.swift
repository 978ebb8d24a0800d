import Foundation
import PackagePlugin

/// Compiles the pages of the rules in a target's folder `Rules` into Swift.
///
/// A file there is the page of one rule, and nothing else names it: what a person reads about a
/// rule, and what the tests hold the rule to, is written in one place.
@main
struct CompileRules: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folder = target.directoryURL.appending(path: "Rules")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let pages = (files?.allObjects ?? []).compactMap { $0 as? URL }
      .filter { $0.pathExtension == "md" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
    let output = context.pluginWorkDirectoryURL.appending(path: "RulePage+All.swift")
    return [
      .buildCommand(
        displayName: "Compiling the pages of the rules",
        executable: try context.tool(named: "compile-rules").url,
        arguments: ([output] + pages).map { $0.path(percentEncoded: false) },
        inputFiles: pages,
        outputFiles: [output])
    ]
  }
}
