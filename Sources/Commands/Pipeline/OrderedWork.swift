/// Does one kind of work over all cores and hands over what came of it, in order.
///
/// Whatever core is first, the result is that of working on one input after another.
struct OrderedWork<Input: Sendable, Output: Sendable>: Sendable {
  /// Enough inputs for a task to be worth its start, few enough to keep every core busy.
  private let batchSize = 64
  /// Batches under way at a time; they bound the memory.
  private let width = 16

  private let work: @Sendable (Input) -> Output

  /// - Parameter work: What is done with each input.
  init(_ work: @escaping @Sendable (Input) -> Output) { self.work = work }

  /// Calls `body` with one batch after another.
  ///
  /// - Parameters:
  ///   - next: The next input; `nil` at the end. No more of them are asked for than are under way.
  ///   - body: Takes in what came of a batch.
  /// - Throws: What either of them throws.
  func forEachBatch(
    of next: () throws -> Input?, _ body: ([Output]) throws -> Void
  ) async throws {
    try await withThrowingTaskGroup(of: (Int, [Output]).self) { group in
      var started = 0
      func start() throws {
        var batch: [Input] = []
        while batch.count < batchSize, let input = try next() { batch.append(input) }
        if batch.isEmpty { return }
        let (number, inputs, work) = (started, batch, work)
        group.addTask { (number, inputs.map(work)) }
        started += 1
      }
      for _ in 0..<width { try start() }

      var early: [Int: [Output]] = [:]
      var due = 0
      while let (number, batch) = try await group.next() {
        early[number] = batch
        while let batch = early.removeValue(forKey: due) {
          try body(batch)
          due += 1
          try start()
        }
      }
    }
  }
}
