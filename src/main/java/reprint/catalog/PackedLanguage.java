package reprint.catalog;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import reprint.binary.BinaryReader;
import reprint.binary.BinaryWriter;
import reprint.binary.DamagedException;

/**
 * A language with its phrases as bytes, decoded on first use: it has thousands, and a text of
 * another language needs few of them.
 */
final class PackedLanguage implements Language {
  private final String tag;

  /** The phrases of all keys in UTF-8, separated by line ends. */
  private final byte[] phrases;

  /** Where those of each key end, in the order of {@link #KEYS}. */
  private final int[] ends;

  PackedLanguage(String tag, byte[] phrases, int[] ends) {
    this.tag = tag;
    this.phrases = phrases;
    this.ends = ends;
  }

  /** See {@link Language#of}. */
  static PackedLanguage of(String tag, Map<String, List<String>> phrases) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int[] ends = new int[KEYS.size()];
    for (int i = 0; i < ends.length; i++) {
      String lines = String.join("\n", phrases.getOrDefault(KEYS.get(i), List.of()));
      bytes.writeBytes(lines.getBytes(StandardCharsets.UTF_8));
      ends[i] = bytes.size();
    }
    return new PackedLanguage(tag, bytes.toByteArray(), ends);
  }

  @Override
  public String tag() {
    return tag;
  }

  @Override
  public List<String> phrases(String key) {
    int number = KEYS.indexOf(key);
    int start = number <= 0 ? 0 : ends[number - 1];
    int length = number < 0 ? 0 : ends[number] - start;
    return length == 0
        ? List.of()
        : List.of(new String(phrases, start, length, StandardCharsets.UTF_8).split("\n"));
  }

  static void write(BinaryWriter out, PackedLanguage language) {
    out.text(language.tag);
    for (int end : language.ends) {
      out.number(end);
    }
    out.bytes(language.phrases);
  }

  /** Reads what was written with the same keys. */
  static PackedLanguage read(BinaryReader in) throws DamagedException {
    String tag = in.text();
    int[] ends = new int[KEYS.size()];
    for (int i = 0; i < ends.length; i++) {
      ends[i] = in.integer();
    }
    return new PackedLanguage(tag, in.bytes(), ends);
  }
}
