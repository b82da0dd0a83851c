// swift-tools-version:6.2
import PackageDescription

// A package of its own, so that the product knows nothing of its benchmarks.
let package = Package(
  name: "winnow-benchmarks",
  products: [.executable(name: "winnow-bench", targets: ["WinnowBench"])],
  dependencies: [
    .package(name: "winnow", path: ".."),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  ],
  targets: [
    .executableTarget(
      name: "WinnowBench",
      dependencies: [
        .product(name: "Winnow", package: "winnow"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: [.treatAllWarnings(as: .error)])
  ],
  swiftLanguageModes: [.v6]
)
