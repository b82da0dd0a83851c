import ArgumentParser

/// Whether output is coloured.
struct ColorOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("When to use colour; auto means on a terminal, unless NO_COLOR is set.", valueName: "when"))
  var color = ColorChoice.auto
}
