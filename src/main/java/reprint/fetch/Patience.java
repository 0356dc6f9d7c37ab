package reprint.fetch;

import java.time.Duration;

/**
 * How long servers may take for one page: for each exchange, and for all of them together, its
 * redirects and robots files included. What is waited for a turn is not their fault and not
 * counted.
 */
final class Patience {
  private final Duration each;
  private final Duration all;
  private Duration left;

  Patience(FetchOptions options) {
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

  /** Why the exchange that was given {@link #next} and took longer came to nothing. */
  NotFetchedException tooSlow() {
    return new NotFetchedException(
        left.compareTo(each) < 0
            ? "it took more than " + all.toSeconds() + " seconds, redirects included"
            : "no complete response came within " + each.toSeconds() + " seconds");
  }
}
