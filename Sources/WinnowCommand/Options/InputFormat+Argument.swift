import ArgumentParser
import WinnowIO

extension InputFormat: ExpressibleByArgument {}
