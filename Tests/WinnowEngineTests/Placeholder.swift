import Testing

@testable import WinnowEngine

