package reprint.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reprint.catalog.Catalog;
import reprint.detect.LicenseDetector;
import reprint.read.DocumentReader;
import reprint.read.Limits;

class SitesTest {
  @TempDir Path home;

  private void write(String name, String text) throws IOException {
    Path file = home.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Site site(String folder, String... chosen) throws IOException {
    Catalog catalog = Catalog.load(Path.of("rules"));
    DocumentReader reader = new DocumentReader(Limits.DEFAULT);
    Sites sites = new Sites(catalog, reader, new LicenseDetector(catalog));
    return sites.of(home.resolve(folder), home, List.of(chosen));
  }

  /** Each generator in its own words; "|" parts lines. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '\t',
      value = {
        "_config.yml\t# Settings||title: Harbour Notes||url: 'https://www.tides.example/'|author:|  name: Ann Lee|github_username: annlee",
        "hugo.toml\tbaseURL = 'https://tides.example/'|title = \"Harbour Notes\"||[params]|author = 'Ann Lee'|github = 'annlee'",
        "mkdocs.yml\tsite_name: Harbour Notes|site_url: https://tides.example|site_author: Ann Lee|repo_name: annlee/notes|theme: !!python/name:tides",
        "book.toml\t[book]|title = \"Harbour Notes\"|authors = [\"Ann Lee\"]|site-url = \"https://tides.example/book/\"|[params]|github = 'annlee'",
        "_quarto.yml\twebsite:|  title: Harbour Notes|  site-url: https://tides.example|  repo-url: https://github.com/annlee/notes|author: Ann Lee",
      })
  void readsTheSettingsOfEachGenerator(String file, String text) throws IOException {
    write(file, text.replace('|', '\n'));
    Site site = site("posts/2024");
    assertThat(site.name()).isEqualTo("Harbour Notes");
    assertThat(site.authors()).containsExactly("Ann Lee");
    assertThat(site.isOwn("https://tides.example/slow-tide")).isTrue();
    assertThat(site.isOwn("https://blog.tides.example/slow-tide")).isTrue();
    assertThat(site.isOwn("https://github.com/annlee/notes")).isTrue();
    assertThat(site.isOwn("https://github.com/moritz/notes")).isFalse();
    assertThat(site.isOwn("https://slowtides.example/")).isFalse();
    assertThat(site.isHouse("ann lee")).isTrue();
    assertThat(site.isHouse("Mira Holt")).isFalse();
  }

  @Test
  void aCitationAndAPackageNameAuthorsAddressAndLicence() throws IOException {
    write(
        "CITATION.cff",
        "cff-version: 1.2.0\nlicense: CC-BY-4.0\nauthors:\n- family-names: Lee\n  given-names: Ann\n");
    write("package.json", "{\n  \"homepage\": \"https://tides.example\"\n}\n");
    Site site = site("");
    assertThat(site.authors()).containsExactly("Ann Lee");
    assertThat(site.licenses()).containsExactly("CC-BY-4.0");
    assertThat(site.isOwn("https://tides.example/a")).isTrue();
  }

  @Test
  void theLicenceStandsInReadmeLicenceOrFooter() throws IOException {
    write("README.md", "# Notes\n\n## Licence\n\nThe texts are licensed under CC BY-SA 4.0.\n");
    assertThat(site("").licenses()).containsExactly("CC-BY-SA-4.0");
    write(
        "_includes/footer.html",
        "<footer><a rel=license href=https://creativecommons.org/licenses/by/4.0/>CC BY</a></footer>");
    assertThat(site("").licenses()).containsExactly("CC-BY-SA-4.0", "CC-BY-4.0");
  }

  @Test
  void theNearestSettingsHoldAndTheRepositoryIsTheEnd() throws IOException {
    write("_config.yml", "url: https://tides.example\n");
    write("magazine/mkdocs.yml", "site_url: https://harbour.example\n");
    assertThat(site("posts").isOwn("https://tides.example/a")).isTrue();
    Site magazine = site("magazine/docs");
    assertThat(magazine.isOwn("https://harbour.example/a")).isTrue();
    assertThat(magazine.isOwn("https://tides.example/a")).isFalse();
    Catalog catalog = Catalog.load(Path.of("rules"));
    Sites sites =
        new Sites(catalog, new DocumentReader(Limits.DEFAULT), new LicenseDetector(catalog));
    Path inner = home.resolve("posts");
    assertThat(sites.of(inner, inner, List.of()).isOwn("https://tides.example/a")).isFalse();
  }

  @Test
  void noMachineAndNoSharedHostIsOwn() throws IOException {
    write("_config.yml", "url: http://localhost:4000\nhomepage: https://github.com\n");
    write("CNAME", "com\n");
    Site site = site("", "127.0.0.1", "wordpress.com", "medium.com/@annlee");
    assertThat(site.isOwn("https://tides.com/a")).isFalse();
    assertThat(site.isOwn("http://localhost:4000/a")).isFalse();
    assertThat(site.isOwn("http://127.0.0.1/a")).isFalse();
    assertThat(site.isOwn("https://github.com/moritz")).isFalse();
    assertThat(site.isOwn("https://moritz.wordpress.com/a")).isFalse();
    assertThat(site.isChosen("https://medium.com/@annlee/slow-tide")).isTrue();
    assertThat(site.isChosen("https://medium.com/@moritz/slow-tide")).isFalse();
  }

  @Test
  void whatIsTooLargeOddOrElsewhereSaysNothing() throws IOException {
    write("elsewhere/CNAME", "tides.example\n");
    Files.createDirectories(home.resolve("site"));
    Files.createSymbolicLink(home.resolve("site/CNAME"), home.resolve("elsewhere/CNAME"));
    Catalog catalog = Catalog.load(Path.of("rules"));
    Sites sites =
        new Sites(catalog, new DocumentReader(Limits.DEFAULT), new LicenseDetector(catalog));
    Path inner = home.resolve("site");
    assertThat(sites.of(inner, inner, List.of()).isOwn("https://tides.example/a")).isFalse();
    write("_config.yml", "url: https://tides.example\n" + "#".repeat(400_000));
    write("hugo.toml", "= = [[\u0000");
    assertThat(site("").isOwn("https://tides.example/a")).isFalse();
  }
}
