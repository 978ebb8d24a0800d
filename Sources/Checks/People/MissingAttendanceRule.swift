internal import Diagnostics
internal import Notes

/// A conversation says how many people were there.
enum MissingAttendanceRule: NoteRule {
  static let page = RulePage.missingAttendance

  static func check(_ note: CheckedNote) -> [Diagnostic] {
    let (kind, attendance) = (note.conversation.kind, note.conversation.attendance)
    guard kind != .consultation, kind != .networkLunch, kind != .survey,
      attendance.residents == nil, attendance.connectors == nil, attendance.professionals == nil,
      attendance.entrepreneurs == nil, attendance.others.isEmpty,
      HeadPlaces.value(of: .attendanceField, in: note.file) == nil
    else { return [] }
    return [
      diagnostic(
        at: note.top, nl: "er staat niet bij hoeveel mensen er waren",
        en: "it does not say how many people were there")
    ]
  }
}
