internal import Files

extension MunicipalityFolder {
  /// Holds the notes for one run that reads and writes them, and takes away what runs that were
  /// stopped left beside them.
  ///
  /// - Parameter onWait: Called once when another run holds them.
  /// - Returns: The lock; others have the notes when it goes away.
  /// - Throws: What the system says is wrong.
  func lockNotes(onWait: () -> Void) throws(FileError) -> FolderLock {
    let lock = try FolderLock(notesFolder, onWait: onWait)
    Disk.sweep(below: notesFolder)
    return lock
  }
}
