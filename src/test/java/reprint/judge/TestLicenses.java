package reprint.judge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import reprint.catalog.Catalog;
import reprint.catalog.Duties;
import reprint.catalog.License;

/** The licences and duties of the repository. */
public final class TestLicenses {
  static final Path RULES = Path.of("rules");
  static final Catalog CATALOG = load();
  public static final Duties DUTIES = Duties.load(RULES, CATALOG);

  private TestLicenses() {}

  public static License license(String id) {
    return CATALOG.byId(id).orElseThrow(() -> new AssertionError("no licence " + id));
  }

  private static Catalog load() {
    try {
      return Catalog.load(RULES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
