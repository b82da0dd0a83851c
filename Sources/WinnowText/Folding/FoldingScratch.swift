/// Storage that the steps of the folding use again and again.
struct FoldingScratch: Sendable {
  var pieces: [Piece] = []
  var word = LeetWord()
}
