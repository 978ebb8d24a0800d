internal import Files
internal import Notes
internal import Source

/// The readings of notes, kept in memory for the next run.
///
/// A note on the disk is known by its size and times, and by its bytes where those may mislead; text
/// that an editor has not saved is known by its bytes. The store is a value: a run reads with the
/// one before it and fills the next, so whatever is no longer there is in it no longer.
struct NoteStore<Reading: KeptReading>: Sendable {
  /// What was made of a note, and of which state of it.
  struct Entry: Sendable {
    let reading: Reading
    /// Whether the note was read for it in this run.
    let isNew: Bool
    fileprivate let state: NoteState?

    /// A reading that nobody keeps.
    init(_ reading: Reading) {
      self.init(reading, isNew: true, of: nil)
    }

    fileprivate init(_ reading: Reading, isNew: Bool, of state: NoteState?) {
      self.reading = reading
      self.isNew = isNew
      self.state = state
    }
  }

  /// Gives the text of a note.
  typealias Text = () throws(FileError) -> SourceFile

  /// What readings are made from besides their notes; `nil` before the first of them.
  private let basis: Reading.Basis?
  private var entries: [String: Entry] = [:]

  /// The store of the first run.
  init() { basis = nil }

  private init(on basis: Reading.Basis?) { self.basis = basis }

  /// What is left of the store when readings are made from something else; with the same basis that
  /// is all of it.
  func on(_ basis: Reading.Basis) -> NoteStore {
    self.basis == basis ? self : NoteStore(on: basis)
  }

  /// A store with nothing in it on the same basis.
  var emptied: NoteStore { NoteStore(on: basis) }

  /// What was made of the notes, in no particular order.
  var readings: [Reading] { entries.values.map(\.reading) }

  /// The number of notes.
  var count: Int { entries.count }

  /// What the store has of a note, or what is made of it now.
  ///
  /// - Parameters:
  ///   - note: The note.
  ///   - text: What an editor holds of it and has not saved; `nil` for what is on the disk.
  ///   - read: Makes a reading of the text.
  /// - Returns: The reading, to be kept in the next store.
  func entry(of note: NoteFile, unsaved text: [UInt8]? = nil, _ read: (Text) -> Reading) -> Entry {
    let known = entries[note.location]
    if let text {
      let state = NoteState(unsaved: text)
      if let known, known.state == state { return Entry(known.reading, isNew: false, of: state) }
      let file = SourceFile(path: note.path, bytes: text)
      return Entry(read { () throws(FileError) in file }, isNew: true, of: state)
    }
    // Looked at before it is read: what changes after that has another stamp.
    guard let stamp = FileStamp(of: note.location) else {
      return Entry(read { () throws(FileError) in try note.read(limit: NoteReader.sizeLimit) })
    }
    if let known, known.state?.isCertain(of: stamp) == true {
      return Entry(known.reading, isNew: false, of: known.state)
    }
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try note.bytes(limit: NoteReader.sizeLimit)
    } catch {
      // What cannot be read is asked for again each time.
      return Entry(read { () throws(FileError) in throw error })
    }
    let state = NoteState(stamp, bytes)
    if let known, known.state?.hasBytes(of: state) == true {
      return Entry(known.reading, isNew: false, of: state)
    }
    return Entry(
      read { () throws(FileError) in
        try NoteFile.text(bytes, at: note.path, limit: NoteReader.sizeLimit)
      }, isNew: true, of: state)
  }

  /// Keeps what was made of a note.
  mutating func keep(_ entry: Entry, of note: NoteFile) {
    guard entry.state != nil else { return }
    entries[note.location] = entry
  }
}
