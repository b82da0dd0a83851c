import Testing
import WinnowModel

@Suite("Content digest")
struct ContentDigestTests {
  // The first two are examples of FIPS 180-4.
  @Test(arguments: [
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
  ])
  func isSHA256(text: String, hex: String) {
    #expect(ContentDigest(of: text).hex == hex)
    #expect(ContentDigest(of: Array(text.utf8)).hex == hex)
  }
}
