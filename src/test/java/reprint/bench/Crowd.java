package reprint.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import reprint.Input;

/**
 * A kind of text that looks, all of it, like what the program looks for.
 *
 * @param name of the kind
 * @param file its extension
 * @param head what it begins with
 * @param piece what is repeated; {@code #} becomes its number
 */
public record Crowd(String name, String file, String head, String piece) {
  private static final Pattern UNIT = Pattern.compile("\\\\u([0-9A-F]{4})");

  /** All of {@code testdata/crowds.tsv}: {@code ~} is a line end there, \\uXXXX a UTF-16 unit. */
  public static List<Crowd> all() throws IOException {
    return Files.readAllLines(Path.of("testdata/crowds.tsv")).stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .map(cells -> new Crowd(cells[0], cells[1], plain(cells[2]), plain(cells[3])))
        .toList();
  }

  /** A document of at least {@code bytes} bytes. */
  public Input document(int bytes) {
    StringBuilder text = new StringBuilder(head);
    int each = piece.getBytes(StandardCharsets.UTF_8).length;
    for (int i = 0; i * (long) each < bytes; i++) {
      text.append(piece.indexOf('#') < 0 ? piece : piece.replace("#", Integer.toString(i)));
    }
    String path = "crowd." + file;
    byte[] content = text.toString().getBytes(StandardCharsets.UTF_8);
    return new Input(Path.of(path).toAbsolutePath(), path, Optional.of(content));
  }

  private static String plain(String cell) {
    return UNIT.matcher(cell.replace('~', '\n'))
        .replaceAll(unit -> String.valueOf((char) Integer.parseInt(unit.group(1), 16)));
  }

  @Override
  public String toString() {
    return name;
  }
}
