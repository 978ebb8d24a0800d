/// Why two things cannot be compiled into one document.
package enum PartMismatch: Error, Hashable {
  /// They are of two municipalities, by what these call themselves.
  case municipalities(String?, String?)
  /// They are of one municipality, and were read against different settings.
  case settings(of: String?)
  /// Two versions of the program made them.
  case versions(String, String)
}
