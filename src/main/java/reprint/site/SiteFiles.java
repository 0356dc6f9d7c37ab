package reprint.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The files that speak about a whole site, by their names. */
final class SiteFiles {
  /** Bytes of the largest that is read; a longer one says nothing. */
  private static final int LARGEST = 300_000;

  /** Settings of site generators: where one of them lies, a site begins. */
  static final List<String> SETTINGS =
      List.of(
          "_config.yml",
          "_config.yaml",
          "_config.toml",
          "hugo.toml",
          "hugo.yaml",
          "hugo.yml",
          "config.toml",
          "config.yaml",
          "config.yml",
          "config/_default/hugo.toml",
          "config/_default/config.toml",
          "zola.toml",
          "mkdocs.yml",
          "mkdocs.yaml",
          "book.toml",
          "_quarto.yml",
          "_bookdown.yml",
          "myst.yml",
          "antora.yml");

  /** One line: the host that serves the site. */
  static final List<String> HOSTS =
      List.of("CNAME", "static/CNAME", "docs/CNAME", "public/CNAME", "source/CNAME");

  /** Who wrote all of it, and where it is to be found. */
  static final List<String> ABOUT = List.of("CITATION.cff", "package.json");

  /** Texts about the whole. */
  static final List<String> TEXTS =
      List.of(
          "README.md",
          "README",
          "README.rst",
          "README.txt",
          "LICENSE",
          "LICENSE.md",
          "LICENSE.txt",
          "LICENCE",
          "LICENCE.md",
          "LICENSE-CONTENT",
          "LICENSE-DOCS",
          "LICENSE-content.md");

  /** Templates around every page. */
  static final List<String> FRAMES =
      List.of(
          "_includes/footer.html",
          "_includes/footer.md",
          "_layouts/default.html",
          "layouts/partials/footer.html",
          "layouts/_default/baseof.html",
          "templates/base.html",
          "theme/base.html",
          "overrides/partials/copyright.html",
          "overrides/main.html");

  /** Names, without ending, of texts about a repository that are no articles. */
  private static final Set<String> ABOUT_REPOSITORY =
      Set.of("LICENSE", "LICENCE", "COPYING", "CONTRIBUTING", "CODE_OF_CONDUCT");

  private SiteFiles() {}

  static boolean isAboutRepository(String name) {
    String stem = name.replaceFirst("\\.\\w+$", "").replace('-', '_');
    return ABOUT_REPOSITORY.contains(stem.toUpperCase(Locale.ROOT));
  }

  /** The folder in which the site of a document begins: {@code home}, if nothing below says so. */
  static Path start(Path folder, Path home) {
    Path at = folder;
    while (at != null && at.startsWith(home) && !at.equals(home)) {
      if (SETTINGS.stream().map(at::resolve).anyMatch(Files::isRegularFile)) {
        return at;
      }
      at = at.getParent();
    }
    return home;
  }

  /** All that speak about the site of the documents in {@code folder}, up to {@code home}. */
  static List<Path> around(Path folder, Path home) {
    Path start = start(folder, home);
    List<Path> found = new ArrayList<>(in(start, List.of(SETTINGS, HOSTS, ABOUT, TEXTS, FRAMES)));
    if (!start.equals(home)) {
      found.addAll(in(home, List.of(ABOUT, TEXTS)));
    }
    return found;
  }

  private static List<Path> in(Path folder, List<List<String>> names) {
    return names.stream()
        .flatMap(List::stream)
        .map(folder::resolve)
        .filter(Files::isRegularFile)
        .toList();
  }

  /** What is in one; absent: it is too large, leads out of {@code home} or cannot be read. */
  static Optional<byte[]> bytes(Path file, Path home) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      boolean inside = file.toRealPath().startsWith(home.toRealPath());
      return bytes.length <= LARGEST && inside ? Optional.of(bytes) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
