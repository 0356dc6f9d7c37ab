package reprint.cli;

/** The exit status of a run; no other class contains the numbers. */
enum ExitStatus {
  /** Checked, and nothing at or above the failing level. */
  CLEAN(0),
  /** Checked, and something at or above the failing level. */
  FINDINGS(1),
  /** Not checked, or not completely: usage, configuration, rules, an input, a crash. */
  TROUBLE(2);

  private final int code;

  ExitStatus(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }

  /** The more serious of two. */
  ExitStatus and(ExitStatus other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
