package reprint.detect.subject;

import java.util.function.Supplier;

/** A value that is computed on first use. */
final class Once<T> implements Supplier<T> {
  private final Supplier<T> finder;
  private T found;

  Once(Supplier<T> finder) {
    this.finder = finder;
  }

  @Override
  public T get() {
    if (found == null) {
      found = finder.get();
    }
    return found;
  }
}
