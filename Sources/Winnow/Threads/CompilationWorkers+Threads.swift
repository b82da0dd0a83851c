import WinnowEngine

extension CompilationWorkers {
  /// As many threads, the caller's among them; fewer where the system refuses some.
  static func threads(_ count: Int) -> CompilationWorkers {
    CompilationWorkers { body in
      let others = (1..<max(1, count)).compactMap { _ in WorkerThread(body) }
      body()
      for thread in others { thread.join() }
    }
  }
}
