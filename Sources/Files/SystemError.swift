internal import Diagnostics

/// The failure of a call to the operating system, before it is put in words.
struct SystemError: Error {
  /// What was being done.
  enum Action {
    case read, write
  }

  enum Reason {
    case missing, exists, denied, isFolder, notFolder, full, readOnly, nameTooLong
    /// Anything else, by its number.
    case other(Int32)
  }

  let action: Action
  let reason: Reason

  /// The failure as a person should read it.
  func error(at path: String) -> FileError {
    switch (reason, action) {
    case (.missing, _):
      FileError(
        "file-not-found", at: path, nl: "bestaat niet", en: "does not exist",
        help: Bilingual(nl: "controleer het pad", en: "check the path"))
    case (.exists, _):
      FileError(
        "file-exists", at: path, nl: "bestaat al", en: "exists already",
        help: Bilingual(nl: "kies een andere naam", en: "choose another name"))
    case (.denied, .read):
      FileError(
        "file-denied", at: path, nl: "mag niet worden gelezen", en: "may not be read",
        help: Bilingual(nl: "geef uzelf leesrechten", en: "give yourself permission to read it"))
    case (.denied, .write):
      FileError(
        "file-denied", at: path, nl: "mag niet worden geschreven", en: "may not be written",
        help: Bilingual(
          nl: "geef uzelf schrijfrechten of kies een andere map",
          en: "give yourself permission to write or choose another folder"))
    case (.isFolder, _):
      FileError(
        "not-a-file", at: path, nl: "is een map, geen bestand", en: "is a folder, not a file")
    case (.notFolder, _):
      FileError(
        "not-a-folder", at: path, nl: "ligt in iets dat geen map is",
        en: "lies in something that is not a folder",
        help: Bilingual(nl: "controleer het pad", en: "check the path"))
    case (.full, _):
      FileError(
        "disk-full", at: path, nl: "past niet meer op de schijf", en: "does not fit on the disk",
        help: Bilingual(
          nl: "maak ruimte of kies een andere map",
          en: "make room or choose another folder"))
    case (.readOnly, _):
      FileError(
        "read-only", at: path, nl: "ligt op een schijf waarop niet kan worden geschreven",
        en: "lies on a disk that cannot be written",
        help: Bilingual(
          nl: "kies een andere map", en: "choose another folder"))
    case (.nameTooLong, _):
      FileError(
        "name-too-long", at: path, nl: "is een te lang pad", en: "is too long a path",
        help: Bilingual(nl: "kort de naam in", en: "shorten the name"))
    case (.other(let number), .read):
      FileError(
        "file-error", at: path, nl: "kan niet worden gelezen (systeemfout \(number))",
        en: "cannot be read (system error \(number))")
    case (.other(let number), .write):
      FileError(
        "file-error", at: path, nl: "kan niet worden geschreven (systeemfout \(number))",
        en: "cannot be written (system error \(number))")
    }
  }
}
