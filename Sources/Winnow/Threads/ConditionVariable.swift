import Glibc

// SAFETY: the variable lives at one address from `init` to `deinit`, and pthread's functions may be called from any thread.
/// Something that threads wait for under a lock.
final class ConditionVariable: @unchecked Sendable {
  private let condition: UnsafeMutablePointer<pthread_cond_t>

  init() {
    condition = .allocate(capacity: 1)
    condition.initialize(to: pthread_cond_t())
    let status = pthread_cond_init(condition, nil)
    precondition(status == 0, "the system has no condition left")
  }

  deinit {
    pthread_cond_destroy(condition)
    condition.deallocate()
  }

  /// Gives up the lock, which the caller holds, until woken. May return for no reason: check and wait again.
  func wait(under lock: Lock) { pthread_cond_wait(condition, lock.mutex) }

  /// Wakes one thread that waits.
  func signal() { pthread_cond_signal(condition) }

  /// Wakes every thread that waits.
  func broadcast() { pthread_cond_broadcast(condition) }
}
