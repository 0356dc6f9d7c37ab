package reprint.fetch;

import java.time.Duration;

/**
 * How long servers may take for one page: for each exchange, and for all of them together,
 * including redirects and robots files. Waiting for our turn does not count.
 */
final class Deadline {
  private final Duration each;
  private final Duration all;
  private Duration left;

  Deadline(FetchOptions options) {
    each = options.patience();
    all = options.patienceForAll();
    left = all;
  }

  /** How long the next exchange may take. */
  Duration next() throws NotFetchedException {
    if (left.isNegative() || left.isZero()) {
      throw tooSlow();
    }
    return each.compareTo(left) < 0 ? each : left;
  }

  void spend(Duration time) {
    left = left.minus(time);
  }

  /** The error for the exchange that took longer than {@link #next} allowed. */
  NotFetchedException tooSlow() {
    return new NotFetchedException(
        left.compareTo(each) < 0
            ? "it took more than " + all.toSeconds() + " seconds, redirects included"
            : "no complete response came within " + each.toSeconds() + " seconds");
  }
}
