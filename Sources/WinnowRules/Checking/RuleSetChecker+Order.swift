/// Evaluation order, and circles that make one impossible.
extension RuleSetChecker {
  mutating func orderRules() {
    let graph = ReferenceGraph(result)
    for component in graph.components() {
      if let rule = component.first, component.count == 1, rule < graph.ruleCount {
        result.evaluationOrder.append(rule)
      }
      let first = component.min() ?? 0
      let refersToItself = graph.edges[first].contains { $0.target == first }
      if component.count > 1 || refersToItself { reportCircle(graph, from: first, within: Set(component)) }
    }
  }

  private mutating func reportCircle(_ graph: ReferenceGraph, from start: Int, within component: Set<Int>) {
    let path = graph.circle(from: start, within: component)
    guard path.count > 1 else { return }
    let span = graph.edges[start].first { $0.target == path[1] }?.span
    var related: [Diagnostic.Related] = []
    for (node, target) in zip(path, path.dropFirst()).dropFirst() where node < graph.ruleCount {
      guard let span = graph.edges[node].first(where: { $0.target == target })?.span else { continue }
      related.append(.init(span: span, message: "\(graph.nodeNames[node]) refers to \(graph.nodeNames[target]) here"))
    }
    report(
      .referenceCycle, at: span ?? result.rules[start].nameSpan,
      "rules refer to each other in a circle: \(path.map { graph.nodeNames[$0] }.joined(separator: " -> "))",
      help: "take one of the references out", related: related)
  }
}
