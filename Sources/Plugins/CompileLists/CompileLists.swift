import Foundation
import PackagePlugin

/// Compiles the lists of words in the folder `Lists` of `Lexicons`: for that target to Swift, and for
/// `CLexicons` to tables, which C puts into the program as they are.
///
/// A file there or in a folder of it is a list, and in `Lists/Headings` one of words that mean
/// something else in a heading, in `Lists/Words` one of single words that no line is asked for,
/// in `Lists/Classes` or a folder of it one of words that may be of several classes: nothing else
/// names it, so that a list is added in one place. The verbs in `Verbs/verbs.txt` give phrases with a verb in them, as
/// `<snappen>`, all its forms. The words of `Themes/themes.txt`, the weights of `Kinds/weights.txt` and
/// the patterns of `KeepOut/keep-out.txt` become tables too.
@main
struct CompileLists: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    guard let lexicons = context.package.targets.first(where: { $0.name == "Lexicons" }) else {
      return []
    }
    let folder = lexicons.directoryURL.appending(path: "Lists")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let lists = (files?.allObjects ?? []).compactMap { $0 as? URL }
      .filter { $0.pathExtension == "txt" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
    let others = [
      "Verbs/verbs.txt", "Themes/themes.txt", "Kinds/weights.txt", "KeepOut/keep-out.txt",
    ].map { lexicons.directoryURL.appending(path: $0) }
    let output = context.pluginWorkDirectoryURL.appending(
      path: target is SwiftSourceModuleTarget ? "Vocabulary+Lists.swift" : "phrases.c")
    return [
      .buildCommand(
        displayName: "Compiling the lists of words",
        executable: try context.tool(named: "compile-lists").url,
        arguments: ([output] + others + lists).map { $0.path(percentEncoded: false) },
        inputFiles: others + lists,
        outputFiles: [output])
    ]
  }
}
