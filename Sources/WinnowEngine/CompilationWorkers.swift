/// What rule sets are compiled on: the caller's thread, and others that the caller lends.
public struct CompilationWorkers: Sendable {
  /// Runs a closure on every worker at the same time and returns when all have returned.
  let run: @Sendable (@escaping @Sendable () -> Void) -> Void

  /// The caller's thread alone.
  public static let one = CompilationWorkers { $0() }

  /// Makes workers of a closure that runs its argument on each of them and returns when all have returned.
  public init(_ run: @escaping @Sendable (@escaping @Sendable () -> Void) -> Void) { self.run = run }
}
