/// A benchmark that cannot go on or whose answer is wrong.
struct BenchFailure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
