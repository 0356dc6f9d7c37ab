package reprint.judge.rule;

/** The result of a test on facts; unknown stays unknown (Kleene's logic). */
enum Truth {
  FALSE,
  UNKNOWN,
  TRUE;

  static Truth of(boolean value) {
    return value ? TRUE : FALSE;
  }

  Truth and(Truth other) {
    return compareTo(other) < 0 ? this : other;
  }

  Truth or(Truth other) {
    return compareTo(other) > 0 ? this : other;
  }

  Truth not() {
    return values()[TRUE.ordinal() - ordinal()];
  }
}
