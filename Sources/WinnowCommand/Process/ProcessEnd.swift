import ArgumentParser
import Glibc
import Winnow
import WinnowDedupe
import WinnowIO

/// Ends the process for whatever a command threw.
enum ProcessEnd {
  static func end(with error: any Error) -> Never {
    switch error {
    case let failure as CommandFailure:
      fail(failure.message, help: failure.help)
    case let code as ExitCode:
      exit(code.rawValue)
    case let error as OutputError where error.code == .closedPipe:
      FailingWrites.endForClosedPipe()
    case let error as OutputError:
      fail(error.description)
    case let error as IndexError:
      fail(error.description)
    case let error as PartError:
      fail(error.description)
    case let error as InputError:
      fail(error.description)
    default:
      endAsParserSays(error)
    }
  }

  private static func fail(_ message: String, help: String? = nil) -> Never {
    StandardError.line("winnow: " + VisibleText.line(message))
    if let help { StandardError.line("  = help: " + VisibleText.line(help)) }
    exit(ExitCode.noJob.rawValue)
  }

  /// Help, version and completions go to standard output; wrong usage is told on standard error and ends with 2, where the
  /// parser would say 64.
  private static func endAsParserSays(_ error: any Error) -> Never {
    let text = WinnowCommand.fullMessage(for: error)
    guard WinnowCommand.exitCode(for: error) == .success else {
      StandardError.line(text)
      exit(ExitCode.noJob.rawValue)
    }
    print(text)
    exit(0)
  }
}
