import Testing

@testable import WinnowModel

