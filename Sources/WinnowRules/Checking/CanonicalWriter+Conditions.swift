import WinnowModel

extension CanonicalWriter {
  mutating func write(_ condition: CheckedCondition) {
    switch condition.kind {
    case .all(let parts):
      write(tag: "&")
      write(parts) { $0.write($1) }
    case .any(let parts):
      write(tag: "|")
      write(parts) { $0.write($1) }
    case .not(let part):
      write(tag: "!")
      write(part)
    case .atLeast(let count, let parts):
      write(tag: "#")
      write(count)
      write(parts) { $0.write($1) }
    case .rule(let index):
      write(tag: "r")
      write(index)
    case .tag(let tag):
      write(tag: "t")
      write(tag)
    case .score(let group, let comparison, let points):
      write(tag: "s")
      write(group)
      write(comparison.rawValue)
      write(points)
    case .test(let test):
      write(tag: "?")
      write(test.target)
      write(test.operation)
    }
  }

  private mutating func write(_ target: TestTarget) {
    switch target {
    case .field(let field, let view):
      write(tag: "f")
      write(field.name)
      write(view.rawValue)
    case .prose(let view):
      write(tag: "p")
      write(view.rawValue)
    case .urlHost: write(tag: "h")
    case .urlDomain: write(tag: "d")
    case .urlPath: write(tag: "/")
    case .item(let path, let view):
      write(tag: "i")
      write(path) { $0.write($1) }
      write(view.rawValue)
    case .fact(let path):
      write(tag: "F")
      write(path)
    }
  }

  private mutating func write(_ operation: CheckedTest.Operation) {
    switch operation {
    case .matches(let pattern): write(CheckedTest.Counted.matches(pattern))
    case .contains(let phrases, let part): write(CheckedTest.Counted.contains(phrases, part: part))
    case .containsList(let list, let part): write(CheckedTest.Counted.containsList(list, part: part))
    case .equals(let values):
      write(tag: "=")
      write(values) { $0.write($1) }
    case .isInList(let list):
      write(tag: "@")
      write(list)
    case .compare(let comparison, let value):
      write(tag: "<")
      write(comparison.rawValue)
      write(value)
    case .exists: write(tag: "E")
    case .empty: write(tag: "e")
    case .length(let comparison, let number): write("l", comparison, number)
    case .words(let comparison, let number): write("w", comparison, number)
    case .count(let counted, let comparison, let number):
      write("n", comparison, number)
      write(counted)
    case .age(let comparison, let seconds):
      write(tag: "a")
      write(comparison.rawValue)
      write(seconds)
    }
  }

  private mutating func write(_ tag: Unicode.Scalar, _ comparison: Comparison, _ number: Int) {
    write(tag: tag)
    write(comparison.rawValue)
    write(number)
  }

  private mutating func write(_ counted: CheckedTest.Counted) {
    switch counted {
    case .matches(let pattern):
      write(tag: "~")
      write(pattern)
    case .contains(let phrases, let part):
      write(tag: "h")
      write(phrases) { $0.write($1) }
      write(part)
    case .containsList(let list, let part):
      write(tag: "H")
      write(list)
      write(part)
    }
  }

  private mutating func write(_ value: Literal.Value) {
    switch value {
    case .string(let text):
      write(tag: "s")
      write(text)
    case .number(let number):
      write(tag: "n")
      // Zero has two bit patterns and one meaning.
      write(Int64(bitPattern: (number == 0 ? 0 : number).bitPattern))
    case .date(let moment, let wholeDay):
      write(tag: "d")
      write(moment.seconds)
      write(wholeDay)
    case .flag(let flag):
      write(tag: "b")
      write(flag)
    }
  }
}
