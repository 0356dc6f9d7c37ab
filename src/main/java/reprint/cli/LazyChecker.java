package reprint.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import reprint.Checker;
import reprint.originals.OriginalFinder;

/**
 * The checker of a run, loaded when the first document needs it: the cache may have all reports.
 */
final class LazyChecker {
  private final List<String> packs;
  private final OriginalFinder finder;
  private final boolean meanwhile;
  private Checker loaded;

  /**
   * @param meanwhile whether to load the rules in parallel, not first
   */
  LazyChecker(List<String> packs, OriginalFinder finder, boolean meanwhile) {
    this.packs = packs;
    this.finder = finder;
    this.meanwhile = meanwhile;
  }

  synchronized Checker get() {
    if (loaded == null) {
      try {
        loaded = Checker.load(Program.rules(), finder);
        if (meanwhile) {
          loaded.packs().begin(packs);
        } else {
          loaded.packs().of(packs);
        }
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
