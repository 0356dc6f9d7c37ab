package reprint.detect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import reprint.catalog.Catalog;
import reprint.read.Companion;
import reprint.read.DocumentReader;
import reprint.read.Limits;
import reprint.read.ReadException;

/** Reads and detects in one step, for tests. */
public final class Detecting {
  public static final Catalog CATALOG = catalog();
  private static final LicenseDetector DETECTOR = new LicenseDetector(CATALOG);
  private static final DocumentReader READER = new DocumentReader(Limits.DEFAULT);

  private Detecting() {}

  static Declarations text(String text) {
    return file("article.txt", text);
  }

  public static Declarations file(String name, String text) {
    return detect(name, text, List.of());
  }

  /** A Markdown file and what lies beside it. */
  static Declarations beside(String text, Companion companion) {
    return detect("tide.md", text, List.of(companion));
  }

  public static Declarations detect(String name, String text, List<Companion> companions) {
    try {
      return DETECTOR.detect(READER.read(text.getBytes(StandardCharsets.UTF_8), name), companions);
    } catch (ReadException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Catalog catalog() {
    try {
      return Catalog.load(Path.of("rules"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
