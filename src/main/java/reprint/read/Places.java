package reprint.read;

import reprint.text.Span;

/** Maps each place in a document's text to its place in the file. */
public interface Places {
  /** Of a document without text. */
  Places NOWHERE =
      new Places() {
        @Override
        public Location locate(Span span) {
          return Location.NONE;
        }

        @Override
        public String line(int number) {
          return "";
        }
      };

  /** The place of {@code span}; {@link Location#NONE} if nothing in the file corresponds to it. */
  Location locate(Span span);

  /**
   * A line of the source file, without its line end.
   *
   * @param number 1-based
   * @return "" for a format without lines, or if there is no such line
   */
  String line(int number);
}
