/// Something that is made of one note by itself, and holds for as long as the note stays the same.
protocol KeptReading: Sendable {
  /// All that it is made from besides the note, such as the settings.
  associatedtype Basis: Hashable, Sendable
}
