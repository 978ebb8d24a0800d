internal import CLexicons
public import Words

extension KeepOutLexicon {
  /// The lists and patterns of `keep-out.txt`.
  public static let standard = unsafe KeepOutLexicon(
    FlatBytes(start: wijk_keep_out(), count: wijk_keep_out_count()))
}
