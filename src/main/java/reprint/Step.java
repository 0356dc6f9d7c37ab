package reprint;

/** A step of the road that a document goes. */
@Internal
public enum Step {
  READ,
  DETECT,
  CREDIT,
  /** Looking for the original, and reading it. */
  ORIGINALS,
  COMPARE,
  JUDGE
}
