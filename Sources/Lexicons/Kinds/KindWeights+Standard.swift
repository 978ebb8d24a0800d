internal import CLexicons
public import Words

extension KindWeights {
  /// The weights of `weights.txt`.
  public static let standard = unsafe KindWeights(
    FlatBytes(start: wijk_kind_weights(), count: wijk_kind_weights_count()))
}
