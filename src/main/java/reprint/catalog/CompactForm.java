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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * The catalogue as one file that is read in a few milliseconds: a key that tells its sources, then
 * five tables of lines.
 */
final class CompactForm {
  private static final String MARK = "reprint-catalog-2";

  private CompactForm() {}

  /** Tells by size, and for the files kept by hand by content, which sources a form was made of. */
  static long key(Path rules) throws IOException {
    CRC32 sum = new CRC32();
    for (Path file : CatalogSources.files(rules)) {
      sum.update(
          (file.getFileName() + " " + Files.size(file) + "\n").getBytes(StandardCharsets.UTF_8));
      if (file.toString().endsWith(".yaml")) {
        sum.update(Files.readAllBytes(file));
      }
    }
    return sum.getValue();
  }

  static byte[] write(CatalogData data, long key) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeUTF(MARK);
    out.writeLong(key);
    table(out, data.licenses().stream().map(CompactForm::line).toList());
    table(out, lines(data.names()));
    table(out, lines(data.places()));
    table(
        out,
        data.phrases().entrySet().stream()
            .map(e -> e.getKey() + "\t" + String.join("\t", e.getValue()))
            .toList());
    table(out, data.languages().stream().flatMap(l -> LanguageLines.of(l).stream()).toList());
    return bytes.toByteArray();
  }

  /** The data, or null where {@code bytes} were made of other sources. */
  static CatalogData read(byte[] bytes, long key) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    if (!in.readUTF().equals(MARK) || in.readLong() != key) {
      return null;
    }
    List<License> licenses = new ArrayList<>();
    for (String line : table(in)) {
      licenses.add(license(line.split("\t", -1)));
    }
    SortedMap<String, String> names = map(table(in));
    SortedMap<String, String> places = map(table(in));
    SortedMap<String, List<String>> phrases = new TreeMap<>();
    for (String line : table(in)) {
      List<String> fields = List.of(line.split("\t"));
      phrases.put(fields.get(0), fields.subList(1, fields.size()));
    }
    List<Language> languages = LanguageLines.languages(table(in));
    return new CatalogData(licenses, names, places, phrases, languages);
  }

  private static String line(License l) {
    return String.join(
        "\t",
        l.id(),
        l.uri(),
        l.spdx(),
        l.unit(),
        String.join(" ", l.elements()),
        l.version(),
        l.jurisdiction(),
        l.status(),
        String.join(" ", l.permits()),
        String.join(" ", l.requires()),
        String.join(" ", l.prohibits()));
  }

  private static License license(String[] f) {
    return new License(
        f[0], f[1], f[2], f[3], set(f[4]), f[5], f[6], f[7], set(f[8]), set(f[9]), set(f[10]));
  }

  private static Set<String> set(String words) {
    return words.isEmpty() ? Set.of() : new LinkedHashSet<>(List.of(words.split(" ")));
  }

  private static List<String> lines(SortedMap<String, String> map) {
    return map.entrySet().stream().map(e -> e.getKey() + "\t" + e.getValue()).toList();
  }

  private static SortedMap<String, String> map(String[] lines) {
    SortedMap<String, String> map = new TreeMap<>();
    for (String line : lines) {
      int tab = line.indexOf('\t');
      map.put(line.substring(0, tab), line.substring(tab + 1));
    }
    return map;
  }

  private static void table(DataOutputStream out, List<String> lines) throws IOException {
    byte[] text = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    out.writeInt(text.length);
    out.write(text);
  }

  private static String[] table(DataInputStream in) throws IOException {
    byte[] text = new byte[in.readInt()];
    in.readFully(text);
    return text.length == 0 ? new String[0] : new String(text, StandardCharsets.UTF_8).split("\n");
  }
}
