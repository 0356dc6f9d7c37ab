package reprint.catalog;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;

/**
 * The folder {@code rules/} of a distribution.
 *
 * @param path absolute
 */
public record RulesFolder(Path path) {
  /** The property that names the folder of a distribution; the launcher sets it. */
  public static final String HOME = "reprint.home";

  /**
   * The folder of the distribution in use: in the folder that {@link #HOME} names, else beside the
   * folder {@code lib} of the jar of this class.
   *
   * @throws IOException if there is none
   */
  public static RulesFolder find() throws IOException {
    CodeSource source = RulesFolder.class.getProtectionDomain().getCodeSource();
    Path code = Path.of(URI.create(source.getLocation().toString()));
    return find(System.getProperty(HOME, ""), code);
  }

  /**
   * The same.
   *
   * @param home "" if it is not set
   * @param code the jar, or the folder of compiled classes
   */
  static RulesFolder find(String home, Path code) throws IOException {
    Path folder = home.isEmpty() ? code.resolve("../..") : Path.of(home);
    Path rules = folder.toAbsolutePath().normalize().resolve("rules");
    if (!Files.isDirectory(rules.resolve("catalog"))) {
      throw new IOException("There are no rules in " + rules + ". " + fix(home));
    }
    return new RulesFolder(rules);
  }

  private static String fix(String home) {
    return home.isEmpty()
        ? "The jar holds none: unpack a release and set the property reprint.home to its folder, or"
            + " call Checker.load(Path) with a folder of rules."
        : "The property reprint.home must name the folder of an unpacked release.";
  }
}
