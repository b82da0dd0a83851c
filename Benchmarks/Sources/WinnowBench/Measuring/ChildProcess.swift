import Foundation

/// A program that was run to its end, and what it took.
struct ChildProcess {
  /// From start to end.
  let seconds: Double
  /// What all its threads computed, the system's work for them included.
  let processorSeconds: Double
  /// The most memory that it held at once.
  let peakBytes: Int
  let status: Int32

  /// Runs a program with its standard output in a file.
  init(_ path: String, _ arguments: [String], output: String = "/dev/null") throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    var words = ([path] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    let watch = Stopwatch()
    var process = pid_t()
    let problem = posix_spawn(&process, path, &actions, nil, &words, environ)
    guard problem == 0 else { throw BenchFailure("cannot run \(path): \(String(cString: strerror(problem)))") }
    var usage = rusage()
    var ending: Int32 = 0
    while wait4(process, &ending, 0, &usage) < 0 {
      guard errno == EINTR else { throw BenchFailure("cannot wait for \(path)") }
    }
    seconds = watch.seconds
    processorSeconds = Self.seconds(usage.ru_utime) + Self.seconds(usage.ru_stime)
    peakBytes = usage.ru_maxrss * 1_024
    // The low bits name a signal, the next ones the exit code.
    status = ending & 0x7F == 0 ? ending >> 8 & 0xFF : -(ending & 0x7F)
  }

  private static func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
}
