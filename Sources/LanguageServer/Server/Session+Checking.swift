internal import Diagnostics

/// A desk with the check that is under way.
struct KeptDesk {
  var desk: any NoteDesk
  var checkup = Checkup()
  /// The versions of the documents of which something was said last, by their URIs.
  var versions: [String: Int] = [:]
  /// What was said of them.
  var said: [String: [LSP.Diagnostic]] = [:]
  /// Whether something changed since the check that is under way, or the last one, began.
  var isDirty = true
  /// Whether the files on the disk are to be looked at; so they are before the first check.
  var wantsRefresh = true
  /// Whether the check that is under way looks at the files first.
  var isRefreshing = false
  var job: Task<Void, Never>?
  /// The number of the last job, by which the result of an earlier one is known to be stale.
  var number = 0

  init(_ desk: any NoteDesk) { self.desk = desk }
}

extension Session {
  /// How long it is waited whether more is typed before all notes are checked together.
  static let pause = Duration.milliseconds(200)

  /// Starts checks of what changed; a check of something older ends.
  ///
  /// What is wrong with a text by itself is said at once, and what all notes say together when
  /// nothing more is typed.
  ///
  /// - Parameter hurries: Whether somebody waits for all of it.
  func startChecking(hurries: Bool = false) {
    for key in desks.keys where desks[key]?.isDirty ?? false {
      guard var kept = desks[key] else { continue }
      // Reading all notes for the first time is not begun again for each key.
      if kept.isRefreshing { continue }
      kept.job?.cancel()
      kept.number += 1
      kept.isDirty = false
      let (desk, number, refreshes) = (kept.desk, kept.number, kept.wantsRefresh)
      (kept.wantsRefresh, kept.isRefreshing) = (false, refreshes)
      let open = documents.filter { $0.value.desk == key }
      kept.job = Task.detached { [self] in
        await check(desk, key, open, number, refreshes: refreshes, hurries: hurries)
      }
      desks[key] = kept
    }
  }

  private nonisolated func check(
    _ desk: any NoteDesk, _ key: String, _ open: [String: OpenDocument], _ number: Int,
    refreshes: Bool, hurries: Bool
  ) async {
    var desk = desk
    if refreshes {
      if await desk.refresh() { return await reopen(key, number) }
      await keep(desk, key, number)
    }
    let texts = Dictionary(
      open.values.map { ($0.location, $0.document.text.bytes) }, uniquingKeysWith: { $1 })
    if Task.isCancelled { return }
    desk.lay(texts)
    if !refreshes, !hurries, let glance = desk.glance() {
      guard await say(glance, key, desk, open, number) else { return }
      try? await Task.sleep(for: Self.pause)
      if Task.isCancelled { return }
    }
    let checkup = await desk.checkup()
    guard await say(checkup, key, desk, open, number) else { return }
    await end(key, number)
  }

  /// Keeps what was read of the disk, so that what is typed from now on has not to wait for more.
  private func keep(_ desk: any NoteDesk, _ key: String, _ number: Int) {
    guard desks[key]?.number == number else { return }
    desks[key]?.desk = desk
    desks[key]?.isRefreshing = false
    startChecking()
  }

  /// Tells what was found in the documents that are still as they were.
  ///
  /// - Returns: Whether the check is still the last one.
  private func say(
    _ checkup: Checkup, _ key: String, _ desk: any NoteDesk, _ open: [String: OpenDocument],
    _ number: Int
  ) -> Bool {
    guard desks[key]?.number == number else { return false }
    desks[key]?.desk = desk
    desks[key]?.checkup = checkup
    for (uri, checked) in open.sorted(by: { $0.key < $1.key })
    where documents[uri]?.document.version == checked.document.version {
      let version = checked.document.version
      let found = diagnostics(checkup, of: checked, desk)
      if desks[key]?.versions[uri] == version, desks[key]?.said[uri] == found { continue }
      desks[key]?.versions[uri] = version
      desks[key]?.said[uri] = found
      publish(found, of: uri, version: version)
    }
    return true
  }

  private func end(_ key: String, _ number: Int) {
    guard desks[key]?.number == number else { return }
    desks[key]?.job = nil
    desks[key]?.isRefreshing = false
    startChecking()
  }

  private func diagnostics(
    _ checkup: Checkup, of open: OpenDocument, _ desk: any NoteDesk
  ) -> [LSP.Diagnostic] {
    let findings = checkup.findings[open.location] ?? []
    guard !findings.isEmpty else { return [] }
    let text = open.document.text
    let places = SourcePlaces(text, desk.file(at: open.location, holding: text.bytes))
    return findings.filter { $0.suppression == nil }.map {
      LSP.Diagnostic($0, of: open.document.uri, places, in: language)
    }
  }

  /// Opens a desk anew after its settings changed, with the documents that lie on it.
  private func reopen(_ key: String, _ number: Int) {
    guard desks[key]?.number == number else { return }
    desks[key] = nil
    for uri in documents.keys.sorted() where documents[uri]?.desk == key {
      guard let location = documents[uri]?.location else { continue }
      documents[uri]?.desk = desk(for: location)
    }
    startChecking()
  }
}
