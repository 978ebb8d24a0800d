extension LSP {
  struct InitializeParameters: Decodable, Sendable {
    var rootUri: String?
    var workspaceFolders: [WorkspaceFolder]?
    var locale: String?
    var capabilities: ClientCapabilities
  }

  /// What a client can do, as far as it makes a difference.
  struct ClientCapabilities: Decodable, Sendable {
    struct General: Decodable, Sendable { var positionEncodings: [String]? }

    struct Workspace: Decodable, Sendable {
      var didChangeWatchedFiles: Registration?
    }

    struct Registration: Decodable, Sendable { var dynamicRegistration: Bool? }

    var general: General?
    var workspace: Workspace?
  }

  struct InitializeResult: Encodable, Sendable {
    struct ServerInformation: Encodable, Sendable {
      let name = "wijk"
      let version: String
    }

    let capabilities: ServerCapabilities
    let serverInfo: ServerInformation
  }

  /// What the server can do.
  struct ServerCapabilities: Encodable, Sendable {
    struct Sync: Encodable, Sendable {
      struct Save: Encodable, Sendable { let includeText = false }

      let openClose = true
      /// Changes come as parts of the text.
      let change = 2
      let save = Save()
    }

    struct Workspace: Encodable, Sendable {
      struct Folders: Encodable, Sendable {
        let supported = true
        let changeNotifications = true
      }

      let workspaceFolders = Folders()
    }

    struct CodeActions: Encodable, Sendable {
      let codeActionKinds: [CodeAction.Kind] = [.quickFix, .rewrite, .fixAll]
    }

    struct Completion: Encodable, Sendable {
      let triggerCharacters = ["#", "@", "^", ":", "[", "(", " "]
    }

    struct Rename: Encodable, Sendable { let prepareProvider = true }

    struct Links: Encodable, Sendable { let resolveProvider = false }

    let positionEncoding: PositionEncoding
    let textDocumentSync = Sync()
    let workspace = Workspace()
    let codeActionProvider = CodeActions()
    let completionProvider = Completion()
    let hoverProvider = true
    let inlayHintProvider = true
    let definitionProvider = true
    let referencesProvider = true
    let renameProvider = Rename()
    let documentSymbolProvider = true
    let workspaceSymbolProvider = true
    let foldingRangeProvider = true
    let documentLinkProvider = Links()
  }

  /// What is asked of a client that sees when files change.
  struct Registrations: Encodable, Sendable {
    struct Registration: Encodable, Sendable {
      let id = "wijk-files"
      let method = "workspace/didChangeWatchedFiles"
      let registerOptions = Watchers()
    }

    struct Watchers: Encodable, Sendable {
      struct Watcher: Encodable, Sendable { let globPattern: String }

      let watchers = ["**/*.md", "**/*.markdown", "**/*.txt", "**/wijk.yml"].map(
        Watcher.init(globPattern:))
    }

    let registrations = [Registration()]
  }

  /// Something that the client may show to a person.
  struct LogMessage: Encodable, Sendable {
    let type: Int
    let message: String
  }
}
