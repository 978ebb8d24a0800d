/// A measure of how much two texts are about the same.
public struct SharedWords: Hashable, Sendable {
  /// How much of the first text the second is about, in hundredths.
  public var covered = 0
  /// How much of the second text the first is about, in hundredths.
  public var covering = 0
  /// How many words of the first text the second has.
  public var count = 0
  /// How many of them are things in both, by the same word.
  public var things = 0
  /// The weight of the words that they share; rare words weigh most.
  public var shared = 0
  /// Whether they share a word for a thing or a place.
  public var sharesThing = false
  /// Whether they share a thing that is no name, by the same word or by a long part of one.
  public var sharesPlainThing = false
  /// Whether they share one by the same word.
  public var sharesSameThing = false
  /// Whether that word is so long that few texts have it.
  public var sharesLongThing = false
  /// Whether they share a thing that is more to the first text than where it is.
  public var sharesWhat = false
  /// Whether who tells the second calls a thing of the first their own.
  public var isOfSpeaker = false
  /// Whether all things of the first text stand in the second to the letter.
  public var isExact = false
  /// Whether they say of the same thing that it is elsewhere, or another's.
  public var contradicts = false
}
