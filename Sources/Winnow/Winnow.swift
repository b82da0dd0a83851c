/// What the whole toolkit shares.
public enum Winnow {
  /// The version in every record and of `winnow --version`.
  public static let version = "0.1.0"
}
