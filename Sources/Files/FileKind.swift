/// The kind of thing at a path.
package enum FileKind: Hashable, Sendable {
  case file, folder, link
  /// A pipe, a socket or a device.
  case other
}
