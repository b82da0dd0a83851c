import Testing
import WinnowModel

@Suite("Timestamp")
struct TimestampTests {
  @Test(arguments: [
    ("2014-03-10T16:52:50Z", 1_394_470_370), ("2014-03-10t16:52:50z", 1_394_470_370),
    ("2014-03-10 16:52:50", 1_394_470_370), ("2014-03-10T16:52:50.999Z", 1_394_470_370),
    ("2014-03-10T17:52:50+01:00", 1_394_470_370), ("2014-03-10T11:52:50-0500", 1_394_470_370),
    ("2014-03-10T16:52:50 +0000", 1_394_470_370), ("20140310T165250Z", 1_394_470_370),
    ("2014-03-10T16:52", 1_394_470_320), ("2014-03-10", 1_394_409_600), ("20140310", 1_394_409_600),
    ("2014-03", 1_393_632_000), ("  2014-03-10\n", 1_394_409_600), ("2014-03-10T16:52:50+01", 1_394_466_770),
    ("1970-01-01", 0), ("1969-12-31T23:59:59Z", -1), ("0000-01-01", -62_167_219_200),
    ("9999-12-31T23:59:59Z", 253_402_300_799), ("2000-02-29", 951_782_400), ("2016-12-31T23:59:60Z", 1_483_228_800),
    ("2016-12-31T24:00:00Z", 1_483_228_800), ("2013-11-07T06:20:48", 1_383_805_248),
    ("Mon, 10 Mar 2014 16:52:50 GMT", 1_394_470_370), ("Tue, 10 Mar 2014 16:52:50 GMT", 1_394_470_370),
    ("10 Mar 2014 16:52:50 +0000", 1_394_470_370), ("10 Mar 14 16:52 UT", 1_394_470_320),
    ("Mon, 10 March 2014 11:52:50 EST", 1_394_470_370), ("Mon,10 Mar 2014 09:52:50 PDT", 1_394_470_370),
    ("Monday, 10-Mar-14 16:52:50 GMT", 1_394_470_370), ("10 Mar 99 00:00:00 GMT", 921_024_000),
    ("Mon, 10 Mar 2014 17:52:50 +0100 (CET)", 1_394_470_370), ("3 Sept 2014", 1_409_702_400),
    ("Mon, 10 Mar 2014 16:52:50", 1_394_470_370),
  ])
  func readsDatesAsFeedsWriteThem(text: String, seconds: Int64) {
    #expect(Timestamp(parsing: text)?.seconds == seconds)
  }

  @Test(arguments: [
    "", " ", "yesterday", "2014", "2014-13-01", "2014-02-29", "2014-00-10", "2014-04-31", "2014-03-10T",
    "2014-03-10T25:00",
    "2014-03-10T16:60:00Z", "2014-03-10T16:52:50Q1", "2014-03-10 at noon", "2014-03-10T16:52:50+1", "2014/03/10",
    "1394470370", "Foo, 10 Mar 2014 16:52:50 GMT", "10 Mxr 2014", "32 Mar 2014", "10 Mar 2014 16:52:50 XYZ", "10 Mar",
    "2014-03-10T16:52:50.Z", "2014-3-1", "١٠ Mar 2014", "2014-03-10T24:00:01Z",
  ])
  func refusesEverythingElse(text: String) {
    #expect(Timestamp(parsing: text) == nil)
  }

  @Test(arguments: [0, -1, 951_782_399, 951_782_400, 1_394_470_370, -62_167_219_200, 253_402_300_799, -11_676_096_000])
  func readsBackWhatItWrites(seconds: Int64) {
    let moment = Timestamp(seconds: seconds)
    #expect(Timestamp(parsing: moment.description) == moment)
    #expect(Timestamp(parsing: moment.dateDescription)?.seconds == moment.day * 86_400)
  }

  @Test func writesRFC3339() {
    #expect(Timestamp(seconds: 1_394_470_370).description == "2014-03-10T16:52:50Z")
    #expect(Timestamp(seconds: -62_167_219_200).description == "0000-01-01T00:00:00Z")
    #expect(Timestamp(seconds: 1_394_470_370).dateDescription == "2014-03-10")
  }

  @Test(arguments: [
    (1_394_470_370.0, 1_394_470_370), (1_394_470_370.9, 1_394_470_370), (1_394_470_370_798, 1_394_470_370), (-1.5, -2),
  ])
  func readsEpochsInSecondsAndMilliseconds(epoch: Double, seconds: Int64) {
    #expect(Timestamp(epoch: epoch)?.seconds == seconds)
  }

  @Test(arguments: [Double.infinity, .nan, 1e300, -1e15])
  func refusesEpochsOutsideTheCalendar(epoch: Double) {
    #expect(Timestamp(epoch: epoch) == nil)
  }
}
