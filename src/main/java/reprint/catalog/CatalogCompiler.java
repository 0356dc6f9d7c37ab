package reprint.catalog;

import java.io.IOException;
import java.nio.file.Path;

/** Makes the compact form of the catalogue; run by the build. */
final class CatalogCompiler {
  private CatalogCompiler() {}

  /**
   * Reads {@code rules} and writes the form that {@link Catalog#load} prefers.
   *
   * @param args the folder {@code rules}, the file to write
   */
  public static void main(String[] args) throws IOException {
    Path rules = Path.of(args[0]);
    CatalogTables tables = CatalogSources.read(rules).tables();
    CompactForm.write(Path.of(args[1]), tables, CompactForm.key(rules));
  }
}
