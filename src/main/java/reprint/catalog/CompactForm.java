package reprint.catalog;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * The catalogue as one file that is read in a few milliseconds: a key that tells its sources, then
 * five tables of lines and the languages. It is read at every start: no streams and no lambdas
 * here.
 */
final class CompactForm {
  private static final String MARK = "reprint-catalog-5";

  private CompactForm() {}

  /** Tells by size, and for the files kept by hand by content, which sources a form was made of. */
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

  static byte[] write(CatalogTables tables, long key) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeUTF(MARK);
    out.writeLong(key);
    table(out, tables.licenses());
    table(out, tables.names());
    table(out, tables.places());
    table(out, tables.phrases());
    table(out, tables.signs());
    out.writeInt(tables.languages().size());
    for (PackedLanguage language : tables.languages()) {
      language.writeTo(out);
    }
    return bytes.toByteArray();
  }

  /** The tables, or null where {@code bytes} were made of other sources. */
  static CatalogTables read(byte[] bytes, long key) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    if (!in.readUTF().equals(MARK) || in.readLong() != key) {
      return null;
    }
    String licenses = table(in);
    String names = table(in);
    String places = table(in);
    String phrases = table(in);
    String signs = table(in);
    return new CatalogTables(licenses, names, places, phrases, languages(in), signs);
  }

  private static List<PackedLanguage> languages(DataInputStream in) throws IOException {
    List<PackedLanguage> languages = new ArrayList<>();
    for (int count = in.readInt(); count > 0; count--) {
      languages.add(PackedLanguage.readFrom(in));
    }
    return languages;
  }

  private static void table(DataOutputStream out, String table) throws IOException {
    byte[] text = table.getBytes(StandardCharsets.UTF_8);
    out.writeInt(text.length);
    out.write(text);
  }

  private static String table(DataInputStream in) throws IOException {
    byte[] text = new byte[in.readInt()];
    in.readFully(text);
    return new String(text, StandardCharsets.UTF_8);
  }
}
