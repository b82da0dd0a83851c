import Testing

@testable import WinnowText

