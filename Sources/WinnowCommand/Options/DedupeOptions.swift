import ArgumentParser
import WinnowDedupe
import WinnowIO
import WinnowModel

/// How copies are told.
struct DedupeOptions: ParsableArguments {
  @Option(help: ArgumentHelp("How far apart items can be published and still be compared.", valueName: "hours"))
  var windowHours = 72

  @Option(help: ArgumentHelp("The least similarity of copies, from 0.5 to 1.", valueName: "similarity"))
  var near = 0.65

  @Option(
    help: ArgumentHelp("The least similarity of related items, from 0.5 to that of copies.", valueName: "similarity"))
  var related = 0.55

  @Option(
    help: ArgumentHelp(
      "The same title from the same source is a new edition when it comes so much later.", valueName: "hours"))
  var editionHours = 12

  @Option(
    help: ArgumentHelp(
      "Sources whose items represent a cluster before those of others, best first: names or domains with commas.",
      valueName: "list"))
  var sourceRanks: String?

  @Option(
    help: ArgumentHelp(
      "A file with words for the guards, beside the built-in ones that 'winnow dedupe words' prints. Can be given several times.",
      valueName: "file"),
    completion: .file())
  var words: [String] = []

  @Option(
    help: ArgumentHelp(
      "A file with rules for addresses, in Winnow's or ClearURLs' format. Can be given several times.",
      valueName: "file"),
    completion: .file())
  var addresses: [String] = []

  @Option(
    help: ArgumentHelp("A log of what editors have decided: same, different, pin; JSON Lines.", valueName: "file"),
    completion: .file())
  var overrides: String?

  func validate() throws {
    guard windowHours > 0 else { throw ValidationError("--window-hours takes a number above 0, not \(windowHours).") }
    guard editionHours > 0 else {
      throw ValidationError("--edition-hours takes a number above 0, not \(editionHours).")
    }
    guard 0.5...1 ~= near else { throw ValidationError("--near takes a number from 0.5 to 1, not \(near).") }
    guard 0.5...near ~= related else {
      throw ValidationError("--related takes a number from 0.5 to that of --near, not \(related).")
    }
  }

  /// The settings; says on standard error which address rules of other programs cannot be used.
  func settings(asOf moment: Timestamp) throws(CommandFailure) -> DedupeSettings {
    var settings = DedupeSettings()
    settings.windowSeconds = Int64(windowHours) * 3600
    settings.editionSeconds = Int64(editionHours) * 3600
    (settings.nearThreshold, settings.relatedThreshold) = (near, related)
    settings.latest = moment.seconds
    settings.sourceRanks = sourceRanks.map(Self.names) ?? []
    for path in words { settings.guards = try Self.guards(settings.guards, path) }
    for path in addresses { settings.addresses = try Self.rules(settings.addresses, path) }
    if let overrides { settings.overrides = try Self.overrides(overrides) }
    return settings
  }

  private static func names(_ list: String) -> [String] {
    list.split(separator: ",").map { $0.split(separator: " ").joined(separator: " ") }.filter { !$0.isEmpty }
  }

  private static func guards(_ base: GuardSet, _ path: String) throws(CommandFailure) -> GuardSet {
    let text = String(decoding: try bytes(path), as: UTF8.self)
    do { return try GuardSet(extending: base, with: text, file: path) } catch {
      throw CommandFailure(error.description)
    }
  }

  private static func overrides(_ path: String) throws(CommandFailure) -> Overrides {
    var overrides = Overrides()
    let text = try bytes(path)
    do { try overrides.read(text, file: path) } catch { throw CommandFailure(error.description) }
    return overrides
  }

  private static func rules(_ base: AddressRules, _ path: String) throws(CommandFailure) -> AddressRules {
    let text = try bytes(path)
    do {
      guard text.first(where: { $0 > 0x20 }) == UInt8(ascii: "{") else {
        return try AddressRules(extending: base, text: String(decoding: text, as: UTF8.self), file: path)
      }
      var unused: [AddressRules.UnusedEntry] = []
      let rules = try AddressRules(extending: base, clearURLs: text, file: path, unused: &unused)
      if !unused.isEmpty {
        let providers = Set(unused.map(\.provider)).sorted().prefix(5).joined(separator: ", ")
        StandardError.line("winnow: \(path): \(unused.count) entries cannot be used, of \(providers)")
      }
      return rules
    } catch {
      throw CommandFailure("\(error)")
    }
  }

  private static func bytes(_ path: String) throws(CommandFailure) -> [UInt8] {
    switch FileBytes.read(path) {
    case .success(let bytes): return bytes
    case .failure(let error): throw CommandFailure("cannot read \(path): \(error.reason)")
    }
  }
}
