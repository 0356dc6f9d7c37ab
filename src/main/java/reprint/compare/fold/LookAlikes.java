package reprint.compare.fold;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Letters of other scripts that look like Latin ones (UTS #39, confusables): a word of mixed
 * scripts is read as a reader sees it.
 */
public final class LookAlikes {
  private LookAlikes() {}

  /** The word with look-alikes made Latin, if it has a Latin letter too; else as it is. */
  public static String unmixed(String word) {
    boolean latin = false;
    boolean other = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      latin |= c < 0x80 && Character.isLetter(c);
      other |= c >= 0x370;
    }
    return latin && other ? latin(word) : word;
  }

  /** The word with all look-alikes made Latin. */
  static String latin(String word) {
    StringBuilder out = new StringBuilder(word);
    for (int i = 0; i < out.length(); i++) {
      if (out.charAt(i) >= 0x370) {
        out.setCharAt(i, Table.LATIN.getOrDefault(out.charAt(i), out.charAt(i)));
      }
    }
    return out.toString();
  }

  /** Loaded with the first word that needs it. */
  private static final class Table {
    static final Map<Character, Character> LATIN = load();

    private static Map<Character, Character> load() {
      Map<Character, Character> latin = new HashMap<>();
      try (InputStream in = LookAlikes.class.getResourceAsStream("look-alikes.txt");
          BufferedReader lines =
              new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          for (int i = 2; i < line.length() && line.charAt(0) != '#'; i++) {
            latin.put(line.charAt(i), line.charAt(0));
          }
        }
        return Map.copyOf(latin);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
