package reprint.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import reprint.Checker;
import reprint.originals.OriginalFinder;

/** The checker of a run, loaded when the first document needs it: the cache may have them all. */
final class LazyChecker {
  private final List<String> packs;
  private final OriginalFinder finder;
  private Checker loaded;

  LazyChecker(List<String> packs, OriginalFinder finder) {
    this.packs = packs;
    this.finder = finder;
  }

  synchronized Checker get() {
    if (loaded == null) {
      try {
        loaded = Checker.load(Program.rules(), packs, finder);
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
