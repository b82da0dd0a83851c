import Testing

@testable import WinnowRules

