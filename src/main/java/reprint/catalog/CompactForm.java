package reprint.catalog;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32;
import reprint.binary.BinaryFile;
import reprint.binary.BinaryReader;
import reprint.binary.BinaryWriter;
import reprint.binary.DamagedException;

/**
 * The catalogue as one file that is read in a few milliseconds: a key that identifies its sources,
 * then five tables of lines and the languages. It is read at every start: no streams and no lambdas
 * here.
 */
final class CompactForm {
  private static final String FORM = "reprint-catalog-6";

  private CompactForm() {}

  /** The sources that a form was made from, known by size, and files edited by hand by content. */
  static long key(Path rules) throws IOException {
    CRC32 sum = new CRC32();
    for (Path file : CatalogSources.files(rules)) {
      String name = file.getFileName().toString();
      sum.update(name.getBytes(StandardCharsets.UTF_8));
      if (name.endsWith(".yaml")) {
        sum.update(Files.readAllBytes(file));
      } else {
        sum.update(Long.toString(file.toFile().length()).getBytes(StandardCharsets.UTF_8));
      }
    }
    return sum.getValue();
  }

  static void write(Path file, CatalogTables tables, long key) throws IOException {
    BinaryFile form = new BinaryFile(file, FORM);
    BinaryWriter out = form.writer();
    out.bits(key);
    out.text(tables.licenses());
    out.text(tables.names());
    out.text(tables.places());
    out.text(tables.phrases());
    out.list(tables.languages(), PackedLanguage::write);
    out.text(tables.signs());
    form.write(out);
  }

  /** The tables; absent if the file is damaged or was made from other sources. */
  static Optional<CatalogTables> read(Path file, long key) throws IOException {
    try {
      BinaryReader in = new BinaryFile(file, FORM).read();
      return in.bits() == key
          ? Optional.of(
              new CatalogTables(
                  in.text(),
                  in.text(),
                  in.text(),
                  in.text(),
                  in.list(PackedLanguage::read),
                  in.text()))
          : Optional.empty();
    } catch (DamagedException e) {
      return Optional.empty();
    }
  }
}
