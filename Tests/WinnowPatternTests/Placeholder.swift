import Testing

@testable import WinnowPattern

