import Glibc

/// Ends the process on SIGINT, SIGTERM and SIGHUP after cleaning up.
///
/// A thread waits for the signals, because next to nothing is allowed inside a signal handler; see docs/adr/0009-signals.md.
enum SignalWatcher {
  /// Starts to watch; call it once, before other threads are started.
  ///
  /// - Parameter temporaryPath: A file that is removed when a signal comes.
  static func start(removing temporaryPath: String?) {
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in [SIGINT, SIGTERM, SIGHUP] where !isIgnored(signal) { sigaddset(&signals, signal) }
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    let work = Unmanaged.passRetained(Work(signals: signals, temporaryPath: temporaryPath))
    var thread = pthread_t()
    let status = pthread_create(&thread, nil, waitForSignal, work.toOpaque())
    guard status == 0 else {
      // Without the thread the signals must keep their plain meaning.
      work.release()
      pthread_sigmask(SIG_UNBLOCK, &signals, nil)
      return
    }
    pthread_detach(thread)
  }

  private final class Work: Sendable {
    let signals: sigset_t
    let temporaryPath: String?

    init(signals: sigset_t, temporaryPath: String?) { (self.signals, self.temporaryPath) = (signals, temporaryPath) }
  }

  private static let waitForSignal: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { pointer in
    guard let pointer else { return nil }
    // SAFETY: the pointer comes from `passRetained` in `start` and is taken over here, once.
    let work = Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue()
    var signals = work.signals
    var received: Int32 = 0
    guard sigwait(&signals, &received) == 0 else { return nil }
    if let path = work.temporaryPath { unlink(path) }
    if Environment.isTerminal(StandardError.descriptor) { StandardError.write("\r\u{1B}[K") }
    signal(received, SIG_DFL)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    // To the process, not the thread, so that the shell sees which signal ended it.
    kill(getpid(), received)
    return nil
  }

  /// A signal that the parent ignores, as `nohup` does, stays ignored.
  private static func isIgnored(_ signal: Int32) -> Bool {
    var action = sigaction()
    sigaction(signal, nil, &action)
    guard let handler = action.__sigaction_handler.sa_handler else { return false }
    return unsafeBitCast(handler, to: Int.self) == 1
  }
}
