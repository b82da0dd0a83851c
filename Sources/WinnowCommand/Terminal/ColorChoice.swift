import ArgumentParser
import Glibc

/// When output is coloured.
enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, always, never

  /// The style for a stream; `auto` colours a terminal unless `NO_COLOR` is set or the terminal is `dumb`.
  func style(for descriptor: Int32) -> Style {
    switch self {
    case .always: .colored
    case .never: .plain
    case .auto: Style(isColored: isatty(descriptor) == 1 && ColorChoice.environmentAllows)
    }
  }

  private static var environmentAllows: Bool {
    if let value = Environment.value(of: "NO_COLOR"), !value.isEmpty { return false }
    return Environment.value(of: "TERM") != "dumb"
  }
}
