/// The verbs of `verbs.txt` by all their forms that no rule makes, as the build wrote them.
public struct VerbWords: Sendable {
  /// Verbs by the hash of their stem.
  public let stems: WordTable
  /// Verbs by the forms that no rule makes.
  public let past, participles: WordTable
  public let particles: WordTable
  /// Words that have the form of a participle and are none.
  public let others: WordTable
  /// The letters of the longest particle.
  public let longestParticle: Int
  /// The stem of each verb.
  public let letters: FlatTexts
  /// What the verbs are about, each once.
  public let kinds: [String]
  /// What each verb is about, as a place among the ``kinds``.
  public let kindOfVerb: FlatArray<UInt8>
  public let isDutch: FlatArray<UInt8>

  /// Opens what ``VerbWordsMaking`` wrote.
  public init(_ bytes: FlatBytes) {
    var place = 0
    stems = WordTable(bytes, at: &place)
    past = WordTable(bytes, at: &place)
    participles = WordTable(bytes, at: &place)
    particles = WordTable(bytes, at: &place)
    others = WordTable(bytes, at: &place)
    letters = FlatTexts(bytes, at: &place)
    kinds = bytes.strings(at: &place)
    kindOfVerb = bytes.array(at: &place)
    isDutch = bytes.array(at: &place)
    let longest: FlatArray<UInt8> = bytes.array(at: &place)
    longestParticle = longest.count > 0 ? Int(longest[0]) : 0
  }
}
