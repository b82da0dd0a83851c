import Glibc

/// A thread that runs one closure; whoever started it joins it.
struct WorkerThread {
  /// As much as the main thread has by default; PCRE2 and nested conditions are made for that. Taken only as it is used.
  private static let stackBytes = 8 * 1024 * 1024

  private let thread: pthread_t

  /// Starts the thread; `nil` when the system refuses another one.
  init?(_ body: @escaping @Sendable () -> Void) {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, Self.stackBytes)
    let work = Unmanaged.passRetained(Work(body: body))
    var thread = pthread_t()
    guard pthread_create(&thread, &attributes, Self.start, work.toOpaque()) == 0 else {
      work.release()
      return nil
    }
    self.thread = thread
  }

  /// Waits for the end of the thread. Must be called once.
  func join() { pthread_join(thread, nil) }

  private final class Work: Sendable {
    let body: @Sendable () -> Void

    init(body: @escaping @Sendable () -> Void) { self.body = body }
  }

  private static let start: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { pointer in
    guard let pointer else { return nil }
    // SAFETY: the pointer comes from `passRetained` in `init` and is taken over here, once.
    Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().body()
    return nil
  }
}
