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
   * That of the distribution in use: in the folder that {@link #HOME} names, else beside the folder
   * {@code lib} of the jar that this class was loaded from.
   *
   * @throws IOException if there is none
   */
  public static RulesFolder find() throws IOException {
    String home = System.getProperty(HOME, "");
    Path folder = home.isEmpty() ? ofJar() : Path.of(home).toAbsolutePath();
    Path rules = folder.resolve("rules");
    if (!Files.isDirectory(rules.resolve("catalog"))) {
      String how =
          home.isEmpty()
              ? "The rules are not in the jar: unpack a release and set the property reprint.home"
                  + " to its folder, or name the folder of rules (Checker.load(Path))."
              : "The property reprint.home names a folder that is not a release.";
      throw new IOException("There are no rules in " + rules + ". " + how);
    }
    return new RulesFolder(rules);
  }

  /** The folder above that of the jar, or above that of compiled classes. */
  private static Path ofJar() {
    CodeSource source = RulesFolder.class.getProtectionDomain().getCodeSource();
    Path code = Path.of(URI.create(source.getLocation().toString())).toAbsolutePath();
    Path above = code.getParent() == null ? code : code.getParent();
    return above.getParent() == null ? above : above.getParent();
  }
}
