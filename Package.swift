// swift-tools-version:6.2
import PackageDescription

/// Settings of every target of ours: a warning stops the build.
let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
  name: "winnow",
  products: [
    .executable(name: "winnow", targets: ["WinnowCommand"]),
    .library(
      name: "Winnow",
      targets: ["Winnow", "WinnowDedupe", "WinnowEngine", "WinnowIO", "WinnowRules", "WinnowModel"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    // C libraries of the system; `make` installs them.
    .systemLibrary(name: "CPCRE2", pkgConfig: "libpcre2-8", providers: [.apt(["libpcre2-dev"]), .brew(["pcre2"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .systemLibrary(name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"]), .brew(["zstd"])]),
    .systemLibrary(name: "CLibCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"]), .brew(["openssl"])]),
    .systemLibrary(name: "CLibPSL", pkgConfig: "libpsl", providers: [.apt(["libpsl-dev"]), .brew(["libpsl"])]),
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),

    // Dependencies point down only; see docs/architecture.md.
    .target(name: "CWinnowScan"),
    .target(name: "WinnowText", dependencies: ["CWinnowScan"], exclude: ["Tables/generate.py"], swiftSettings: strict),
    .target(name: "WinnowPattern", dependencies: ["WinnowText", "CPCRE2"], swiftSettings: strict),
    .target(name: "WinnowModel", dependencies: ["WinnowText", "CLibCrypto", "CLibPSL"], swiftSettings: strict),
    .target(name: "WinnowRules", dependencies: ["WinnowModel", "WinnowText"], swiftSettings: strict),
    .target(
      name: "WinnowEngine", dependencies: ["WinnowRules", "WinnowPattern", "WinnowText", "CWinnowScan"],
      swiftSettings: strict),
    .target(
      name: "WinnowIO", dependencies: ["WinnowModel", "WinnowText", "CLibXML2", "CZlib", "CZstd"],
      swiftSettings: strict),
    .target(
      name: "WinnowDedupe",
      dependencies: ["WinnowModel", "WinnowText", "CWinnowScan", .product(name: "GRDB", package: "GRDB.swift")],
      exclude: ["Words/generate.py"], swiftSettings: strict),
    .target(name: "Winnow", dependencies: ["WinnowDedupe", "WinnowEngine", "WinnowIO"], swiftSettings: strict),
    .executableTarget(
      name: "WinnowCommand",
      dependencies: [
        "Winnow", "WinnowDedupe", "WinnowEngine", "WinnowIO", "WinnowRules", "WinnowModel",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // What the tests of several modules share.
    .target(
      name: "WinnowTestSupport", dependencies: ["CPCRE2", "WinnowRules"], path: "Tests/Support", swiftSettings: strict),
    .testTarget(name: "WinnowTextTests", dependencies: ["WinnowText", "WinnowTestSupport"], swiftSettings: strict),
    .testTarget(
      name: "WinnowPatternTests", dependencies: ["WinnowPattern", "WinnowText", "WinnowTestSupport"],
      swiftSettings: strict),
    .testTarget(name: "WinnowModelTests", dependencies: ["WinnowModel", "WinnowTestSupport"], swiftSettings: strict),
    .testTarget(
      name: "WinnowRulesTests", dependencies: ["WinnowRules", "WinnowTestSupport"], swiftSettings: strict),
    .testTarget(
      name: "WinnowEngineTests", dependencies: ["WinnowEngine", "WinnowTestSupport"], swiftSettings: strict),
    .testTarget(
      name: "WinnowIOTests", dependencies: ["WinnowIO", "WinnowTestSupport", "CZlib", "CZstd"], swiftSettings: strict),
    .testTarget(
      name: "WinnowDedupeTests", dependencies: ["WinnowDedupe", "WinnowTestSupport"], swiftSettings: strict),
    .testTarget(name: "WinnowTests", dependencies: ["Winnow", "WinnowTestSupport"], swiftSettings: strict),
    .testTarget(
      name: "WinnowCommandTests", dependencies: ["WinnowCommand", "WinnowTestSupport"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
