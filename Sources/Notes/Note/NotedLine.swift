/// A line of a note that belongs to an area.
package protocol NotedLine {
  var line: Int { get }
  /// Its area, where that is another than the conversation's.
  var area: String? { get set }
}

extension Signal: NotedLine {}
extension NotedAgreement: NotedLine {}
extension Activity: NotedLine {}
extension Initiative: NotedLine {}
extension Conversation.Line: NotedLine {}
