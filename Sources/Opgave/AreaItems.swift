package import Notes

/// An activity, with the conversation it was noted in.
package struct AreaActivity: Hashable, Sendable, Codable {
  package var activity: Activity
  package var origin: Origin

  package init(_ activity: Activity, origin: Origin) {
    self.activity = activity
    self.origin = origin
  }
}

/// An initiative, with the conversation it was noted in.
package struct AreaInitiative: Hashable, Sendable, Codable {
  package var initiative: Initiative
  package var origin: Origin

  package init(_ initiative: Initiative, origin: Origin) {
    self.initiative = initiative
    self.origin = origin
  }
}

/// A line of text, such as a lesson, with the conversation it was noted in.
package struct AreaText: Hashable, Sendable, Codable {
  package var text: String
  package var origin: Origin

  package init(_ text: String, origin: Origin) {
    self.text = text
    self.origin = origin
  }
}

/// The feedback on a conversation, with its origin.
package struct AreaFeedback: Hashable, Sendable, Codable {
  package var feedback: Feedback
  package var origin: Origin

  package init(_ feedback: Feedback, origin: Origin) {
    self.feedback = feedback
    self.origin = origin
  }
}
