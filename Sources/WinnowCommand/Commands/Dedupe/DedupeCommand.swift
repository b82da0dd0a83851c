import ArgumentParser

/// `winnow dedupe`: duplicates alone, and what belongs to them.
struct DedupeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dedupe",
    abstract: "Find copies among items, and see why two titles are copies or not.",
    discussion: """
      Without a subcommand the items are read and one record is written for each, as 'winnow dedupe find' does.

      EXAMPLES:
        winnow dedupe items.jsonl > records.jsonl
        winnow dedupe explain "Arsenal beat Chelsea 3-1" "Arsenal beat Chelsea 3-2"
        winnow dedupe words > words.guards
        winnow run --dedupe --rules rules items.jsonl

      docs/dedupe.md explains tiers, guards and clusters. Exit codes: 0 fine, 1 findings, 2 the job could not be done.
      """,
    subcommands: [
      DedupeFindCommand.self, DedupeExplainCommand.self, DedupeRetuneCommand.self, DedupeWordsCommand.self,
      DedupeCanonicalCommand.self, DedupeStatsCommand.self, DedupePruneCommand.self, DedupeExportCommand.self,
    ],
    defaultSubcommand: DedupeFindCommand.self)
}
