/// What a process wants of an index.
package enum IndexAccess: Sendable {
  /// Adding items; one process at a time. Makes the file when it is missing.
  case write
  /// Looking only; any number of processes, while another one writes, too.
  case read
}
