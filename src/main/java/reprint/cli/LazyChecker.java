package reprint.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import reprint.Checker;

/** The checker of a run, loaded when the first document needs it: the cache may have them all. */
final class LazyChecker {
  private final List<String> packs;
  private Checker loaded;

  LazyChecker(List<String> packs) {
    this.packs = packs;
  }

  synchronized Checker get() {
    if (loaded == null) {
      try {
        loaded = Checker.load(Program.rules(), packs);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return loaded;
  }

  synchronized boolean isLoaded() {
    return loaded != null;
  }
}
