package reprint.read;

import reprint.text.Span;

/** Tells for each place in a document's text where a person finds it in the file. */
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

  /** The place of {@code span}; {@link Location#NONE} where nothing in the file stands for it. */
  Location locate(Span span);

  /**
   * A line of the source file, without its line end.
   *
   * @param number 1-based
   * @return "" for a format without lines, or a number that is none
   */
  String line(int number);
}
