import Foundation
import PackagePlugin

/// Compiles the example municipality into the program, from the files that people read.
///
/// What `wijk` made there (reports, hidden files) stays out.
@main
struct EmbedExample: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folder = context.package.directoryURL.appending(path: "examples/elzenveld")
    let found = FileManager.default.enumerator(
      at: folder, includingPropertiesForKeys: [.isRegularFileKey], options: .skipsHiddenFiles)
    let reports = folder.appending(path: "rapporten/").path(percentEncoded: false)
    let files = try (found?.allObjects ?? []).compactMap { $0 as? URL }
      .filter { try $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile ?? false }
      .filter { !$0.path(percentEncoded: false).hasPrefix(reports) }
      .sorted { $0.path < $1.path }
    let output = context.pluginWorkDirectoryURL.appending(path: "Example+Files.swift")
    return [
      .buildCommand(
        displayName: "Embedding the example municipality",
        executable: try context.tool(named: "embed-folder").url,
        arguments: ([output, folder] + files).map { $0.path(percentEncoded: false) },
        inputFiles: files,
        outputFiles: [output])
    ]
  }
}
