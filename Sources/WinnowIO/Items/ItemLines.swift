/// The items of one input on their way to the parser, each as one line.
protocol ItemLines: AnyObject {
  /// How many lines were given so far.
  var lineNumber: Int { get }
  /// How many bytes of the stored file were read.
  var storedByteCount: Int { get }

  /// Adds the next lines to a block; `false` when there are no more.
  ///
  /// After the first line it adds only those that it has already.
  func add(to block: InputBlock, lineLimit: Int) throws(InputError) -> Bool
}
