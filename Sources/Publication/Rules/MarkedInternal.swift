/// R8: the internal edition says on each page that it is, and a public one never does.
///
/// It protects against a page that is put online by mistake. Who makes pages asks here which of them
/// need the mark, and adds it where a template leaves it out.
extension PublishedEdition {
  package var needsInternalMark: Bool { !edition.isPublic }
}
