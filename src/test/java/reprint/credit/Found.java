package reprint.credit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import reprint.catalog.Catalog;
import reprint.detect.Declarations;
import reprint.read.Document;

/** What the finder with the project's own data finds in an article. */
final class Found {
  static final CreditFinder FINDER = finder();

  private Found() {}

  private static CreditFinder finder() {
    try {
      return new CreditFinder(Catalog.load(Path.of("rules")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The credit of the article itself, where no licence is declared. */
  static Credit main(Page page) {
    return main(page.document(), Declared.none());
  }

  static Credit main(Document document, Declarations declared) {
    return FINDER.find(document, declared).works().get(0);
  }
}
