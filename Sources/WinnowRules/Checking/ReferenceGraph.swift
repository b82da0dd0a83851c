/// What rules refer to: other rules, tags and score groups.
///
/// Tags and groups are nodes of their own, so that a tag given by a thousand rules and read by a thousand costs two
/// thousand edges and not a million.
struct ReferenceGraph {
  /// Names for messages, index by index; the first ones are the rules.
  private(set) var nodeNames: [String]
  private(set) var edges: [[Edge]]
  let ruleCount: Int

  struct Edge {
    var target: Int
    /// Where the reference stands, for edges that start at a rule.
    var span: SourceSpan?
  }

  init(_ set: CheckedRuleSet) {
    ruleCount = set.rules.count
    nodeNames = set.rules.map(\.id)
    edges = Array(repeating: [], count: ruleCount)
    var groupNodes: [Int: Int] = [:]
    var tagNodes: [String: Int] = [:]
    var tagsRead: [String] = []
    for (rule, checked) in set.rules.enumerated() {
      checked.condition.forEachReference { reference, span in
        let target: Int
        switch reference {
        case .rule(let index): target = index
        case .tag(let tag):
          target = tagNodes[tag] ?? addNode("tag \(tag)")
          if tagNodes.updateValue(target, forKey: tag) == nil { tagsRead.append(tag) }
        case .group(let group):
          target = groupNodes[group] ?? addNode("score(\(set.groups[group].name))")
          groupNodes[group] = target
        }
        edges[rule].append(Edge(target: target, span: span))
      }
    }
    addGivers(set, tagNodes: tagNodes, tagsRead: tagsRead, groupNodes: groupNodes)
  }

  private mutating func addNode(_ name: String) -> Int {
    nodeNames.append(name)
    edges.append([])
    return nodeNames.count - 1
  }

  /// From tags and groups to the active rules that feed them; the others change nothing.
  private mutating func addGivers(
    _ set: CheckedRuleSet, tagNodes: [String: Int], tagsRead: [String], groupNodes: [Int: Int]
  ) {
    for (rule, checked) in set.rules.enumerated() where checked.status == .active {
      for effect in checked.effects {
        switch effect {
        case .tag(let template):
          if let constant = template.constant {
            if let node = tagNodes[constant] { edges[node].append(Edge(target: rule)) }
          } else {
            for tag in tagsRead where template.mayYield(tag) {
              if let node = tagNodes[tag] { edges[node].append(Edge(target: rule)) }
            }
          }
        case .score(let group, _): if let node = groupNodes[group] { edges[node].append(Edge(target: rule)) }
        case .classify, .set: break
        }
      }
    }
  }

  /// A circle from the node back to itself, as node indices with the node at both ends, inside one component.
  func circle(from start: Int, within component: Set<Int>) -> [Int] {
    var previous: [Int: Int] = [:]
    var queue = [start]
    var head = 0
    while head < queue.count {
      let node = queue[head]
      head += 1
      for edge in edges[node] {
        if edge.target == start {
          var path = [start, node]
          while let last = path.last, last != start, let before = previous[last] { path.append(before) }
          return node == start ? [start, start] : path.reversed()
        }
        guard component.contains(edge.target), previous[edge.target] == nil else { continue }
        previous[edge.target] = node
        queue.append(edge.target)
      }
    }
    return []
  }

  /// The strongly connected components, each before those that refer to it.
  ///
  /// Tarjan's algorithm with a stack of its own: a chain of a hundred thousand rules must not end the process.
  func components() -> [[Int]] {
    var order = Array(repeating: -1, count: edges.count)
    var low = order
    var isOnStack = Array(repeating: false, count: edges.count)
    var stack: [Int] = []
    var found: [[Int]] = []
    var next = 0
    for root in edges.indices where order[root] < 0 {
      var work = [(node: root, edge: 0)]
      while let (node, edge) = work.last {
        if edge == 0 {
          (order[node], low[node]) = (next, next)
          next += 1
          stack.append(node)
          isOnStack[node] = true
        }
        if edge < edges[node].count {
          work[work.count - 1].edge += 1
          let target = edges[node][edge].target
          if order[target] < 0 {
            work.append((target, 0))
          } else if isOnStack[target] {
            low[node] = min(low[node], order[target])
          }
          continue
        }
        work.removeLast()
        if let parent = work.last?.node { low[parent] = min(low[parent], low[node]) }
        guard low[node] == order[node], let first = stack.lastIndex(of: node) else { continue }
        let component = Array(stack[first...])
        stack.removeSubrange(first...)
        for member in component { isOnStack[member] = false }
        found.append(component)
      }
    }
    return found
  }
}

extension CheckedCondition {
  /// What a condition refers to outside the item.
  enum Reference: Hashable {
    case rule(Int)
    case tag(String)
    case group(Int)
  }

  /// Calls `body` for every reference, in the order written.
  func forEachReference(_ body: (Reference, SourceSpan) -> Void) {
    switch kind {
    case .all(let parts), .any(let parts), .atLeast(_, let parts):
      for part in parts { part.forEachReference(body) }
    case .not(let part): part.forEachReference(body)
    case .rule(let index): body(.rule(index), span)
    case .tag(let tag): body(.tag(tag), span)
    case .score(let group, _, _): body(.group(group), span)
    case .test: break
    }
  }
}

extension Template {
  /// Whether some captured text makes this template equal to `text`.
  func mayYield(_ text: String) -> Bool {
    var rest = Substring(text)
    var isAnchored = true
    for piece in pieces {
      switch piece {
      case .capture: isAnchored = false
      case .text(let part):
        if isAnchored {
          guard rest.hasPrefix(part) else { return false }
          rest = rest.dropFirst(part.count)
        } else {
          guard let range = rest.firstRange(of: part) else { return false }
          rest = rest[range.upperBound...]
        }
        isAnchored = true
      }
    }
    guard case .text(let last) = pieces.last else { return !isAnchored || rest.isEmpty }
    return pieces.count == 1 ? rest.isEmpty : text.hasSuffix(last)
  }
}
