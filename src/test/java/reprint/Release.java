package reprint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version that is built, and the files that a release consists of. */
final class Release {
  static final String VERSION = version();
  static final Path ZIP = Shell.ROOT.resolve("target/reprint-" + VERSION + ".zip");
  static final Path CHECKSUM = Shell.ROOT.resolve("target/reprint-" + VERSION + ".zip.sha256");

  private Release() {}

  /** The first version of the project file is the project's own. */
  private static String version() {
    try {
      Matcher version =
          Pattern.compile("<version>([^<]+)</version>")
              .matcher(Files.readString(Path.of("pom.xml")));
      if (!version.find()) {
        throw new IllegalStateException("pom.xml has no version");
      }
      return version.group(1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
