extension TracedArea {
  package var strengths: [TracedStatement] {
    TracedStatement.each(value.strengths, trace?.strengths)
  }

  package var topics: [TracedTopic] { TracedTopic.each(value.topics, trace?.topics) }

  /// The themes without a number, which only public editions have.
  package var alsoMentioned: [TracedTopic] { TracedTopic.each(value.alsoMentioned, nil) }

  package var untitled: [TracedStatement] { TracedStatement.each(value.untitled, trace?.untitled) }

  package var questions: [TracedStatement] {
    TracedStatement.each(value.questions, trace?.questions)
  }

  package var wishList: [TracedAgreement] { TracedAgreement.each(value.wishList, trace?.wishList) }

  /// The chosen agreements; the others are not copied, as a large area has thousands.
  package func agreements(
    where isChosen: (PublishedAgreement) -> Bool = { _ in true }
  ) -> [TracedAgreement] {
    value.agreements.indices.filter { isChosen(value.agreements[$0]) }.map(agreement)
  }

  package func agreement(at index: Int) -> TracedAgreement {
    TracedAgreement(value.agreements[index], trace?.agreements[index])
  }
}

extension TracedTopic {
  package var statements: [TracedStatement] { TracedStatement.each(value.statements, trace) }
}
