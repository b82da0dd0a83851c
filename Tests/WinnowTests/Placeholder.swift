import Testing

@testable import Winnow

