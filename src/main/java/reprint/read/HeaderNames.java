package reprint.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The names by which header lines of plain text are known: {@code header-names.txt}. */
record HeaderNames(Set<String> names) {
  static final HeaderNames KNOWN = load();

  private static HeaderNames load() {
    try (InputStream in = HeaderNames.class.getResourceAsStream("header-names.txt")) {
      return new HeaderNames(
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .collect(Collectors.toUnmodifiableSet()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean has(String name) {
    return names.contains(name.toLowerCase(Locale.ROOT));
  }
}
