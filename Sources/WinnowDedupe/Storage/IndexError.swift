/// Why an index cannot be used, or a batch not be saved.
package struct IndexError: Error, Sendable, Hashable {
  /// What went wrong.
  package var code: Code
  /// The file as the caller named it.
  package var path: String
  /// What the system or the database said, or what differs.
  package var detail: String

  /// Makes an error from its parts.
  package init(_ code: Code, path: String, detail: String = "") {
    (self.code, self.path, self.detail) = (code, path, detail)
  }

  /// The kinds of problem.
  package enum Code: Sendable, Hashable {
    /// Another process, or another part of this one, adds items.
    case inUse
    /// There is nothing to read.
    case notFound
    /// The file is something else.
    case notAnIndex
    /// The file is damaged.
    case corrupt
    /// Titles or addresses were brought to another form, or the file has another format.
    case otherVersion
    /// The disk or the quota is full.
    case full
    /// The file cannot be opened or made.
    case cannotOpen
    /// The system failed while the file was read.
    case cannotRead
    /// The file may not be written, or the system failed while it was.
    case cannotWrite
    /// Changes are missing between the file and these changes.
    case outOfStep
  }
}

extension IndexError: CustomStringConvertible {
  /// One line for people, with the file and what to do.
  package var description: String {
    switch code {
    case .inUse: "the index \(path) is in use; wait until the other run ends, or name another file"
    case .notFound: "no such index: \(path)"
    case .notAnIndex: "\(path) is no index of winnow (\(detail)); name another file"
    case .corrupt: "the index \(path) is damaged (\(detail)); move it away and build it anew"
    case .otherVersion:
      "the index \(path) has \(detail); save its items with 'winnow dedupe export' and build it anew"
    case .full: "no room for the index \(path); the last batch was not saved; make room and run again"
    case .cannotOpen: "cannot open the index \(path): \(detail)"
    case .cannotRead: "cannot read the index \(path): \(detail)"
    case .cannotWrite: "cannot write the index \(path): \(detail); the last batch was not saved"
    case .outOfStep: "the index \(path) has not got all items (\(detail)); open it again"
    }
  }
}
