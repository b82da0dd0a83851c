import Testing

@testable import WinnowIO

