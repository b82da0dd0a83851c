/// Turns the lines of batches into records; one for each thread.
protocol BatchWorker: AnyObject, Sendable {
  /// Parses the lines of a batch, which then holds their records.
  /// - Parameter isWanted: Asked again and again; `false` leaves the rest of the batch undone.
  func process(_ batch: Batch, while isWanted: () -> Bool)
}
