package reprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reprint.config.Configuration;
import reprint.config.InForce;
import reprint.credit.Credit;
import reprint.picture.PictureFiles;
import reprint.picture.Pictures;
import reprint.read.ImageFiles;
import reprint.read.Link;
import reprint.read.Location;
import reprint.read.ReadException;
import reprint.report.DocumentReport;
import reprint.text.Span;

/** Pictures beside an article are opened, and no others. */
class PictureFilesTest {
  private static final String NC = "https://creativecommons.org/licenses/by-nc/2.0/";
  private static Checker checker;
  @TempDir private Path outside;
  private Path folder;

  @BeforeAll
  static void load() throws IOException {
    checker = Checker.load(Path.of("rules"));
  }

  @BeforeEach
  void picture() throws IOException {
    folder = Files.createDirectories(outside.resolve("posts/images")).getParent();
    byte[] picture = ImageFiles.jpeg(ImageFiles.marked(NC, "Tom Roe"));
    Files.write(folder.resolve("images/boats at noon.jpg"), picture);
    Files.write(outside.resolve("secret.jpg"), picture);
    Files.createSymbolicLink(folder.resolve("link.jpg"), outside.resolve("secret.jpg"));
    Files.writeString(folder.resolve("images/text.jpg"), "no picture");
  }

  private DocumentReport check(String document) throws IOException {
    Path file = folder.resolve("tide.md");
    Files.writeString(file, document);
    return checker.check(
        Input.of(file),
        Optional.empty(),
        Configuration.of(file, Optional.empty()),
        new Run(true, Set.of(), LocalDate.of(2026, 11, 22)));
  }

  private int found(String address) throws ReadException {
    return found(address, Configuration.of(folder.resolve("tide.md"), Optional.empty()));
  }

  private int found(String address, InForce inForce) throws ReadException {
    Link image =
        new Link(Link.Kind.IMAGE, address, List.of(), "", new Span(0, 0), 0, Location.NONE);
    return PictureFiles.beside(
            folder.resolve("tide.md").toAbsolutePath(), inForce.home(), inForce.settings().limits())
        .properties(image)
        .size();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "images/boats%20at%20noon.jpg",
        "images/boats at noon.jpg",
        "./images/../images/boats%20at%20noon.jpg?w=300#top",
        "/images/boats%20at%20noon.jpg"
      })
  void aPictureBesideTheArticleIsOpened(String address) throws ReadException {
    assertThat(found(address)).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../secret.jpg",
        "%2e%2e/secret.jpg",
        "images/../../secret.jpg",
        "link.jpg",
        "file:secret.jpg",
        "https://pictures.example/images/boats%20at%20noon.jpg",
        "//pictures.example/boats.jpg",
        "images/missing.jpg",
        "images/text.jpg",
        "images",
        "%zz.jpg",
        "a%00b.jpg",
        "tide.md"
      })
  void anythingElseIsNot(String address) throws ReadException {
    assertThat(found(address)).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/posts/images/boats%20at%20noon.jpg", "/media/boats.jpg", "//secret.jpg"})
  void aPathFromTheSitesRootIsLookedForUpToTheRepositorysRoot(String address) throws Exception {
    Files.createDirectory(outside.resolve(".git"));
    Path media = Files.createDirectories(outside.resolve("static/media"));
    Files.copy(outside.resolve("secret.jpg"), media.resolve("boats.jpg"));
    InForce inForce = Configuration.of(folder).forPath(Path.of("tide.md"));
    assertThat(found(address, inForce)).isEqualTo(address.startsWith("//") ? 0 : 3);
  }

  @Test
  void aPictureInTheFrontMatterIsAWorkOfItsOwn() throws IOException {
    DocumentReport report =
        check("---\ncover: {image: /images/boats at noon.jpg}\n---\n\n# The slow tide\n");
    assertThat(report.credits().works()).hasSize(2);
    assertThat(report.credits().works().get(1).declarations().get(0).license().id())
        .isEqualTo("CC-BY-NC-2.0");
    assertThat(Pictures.lieBeside(report.document())).isTrue();
  }

  @Test
  void aPictureInTheFrontMatterThatTheTextShowsAsWellIsOneWork() throws IOException {
    String path = "images/boats%20at%20noon.jpg";
    DocumentReport report =
        check("---\nimage: %s\n---\n\n# The slow tide\n\n![](%s)\n".formatted(path, path));
    assertThat(report.credits().works()).hasSize(2);
  }

  @Test
  void anAbsolutePathOutsideOfTheTreeIsNotOpened() throws ReadException {
    assertThat(found(outside.resolve("secret.jpg").toString())).isZero();
  }

  @Test
  void aCreditThatPromisesMoreThanTheFileIsWrong() throws IOException {
    DocumentReport report =
        check(
            """
            # The slow tide

            ![Boats](images/boats%20at%20noon.jpg)

            *Photo: Tom Roe, [CC BY 2.0](https://creativecommons.org/licenses/by/2.0/)*
            """);
    assertThat(report.findings())
        .extracting(reported -> reported.finding().rule())
        .contains("media-license-matches-file")
        .doesNotContain("media-author-matches-file");
  }

  @Test
  void aPictureThatDeclaresALicenceInItsFileAloneIsAWorkOfItsOwn() throws IOException {
    DocumentReport report = check("# The slow tide\n\n![Boats](images/boats%20at%20noon.jpg)\n");
    assertThat(report.credits().works()).hasSize(2);
    Credit picture = report.credits().works().get(1);
    assertThat(picture.role()).isEqualTo(Credit.Role.MEDIA);
    assertThat(picture.declarations().get(0).license().id()).isEqualTo("CC-BY-NC-2.0");
    assertThat(picture.declarations().get(0).evidence().get(0).location().line()).isEqualTo(3);
    assertThat(report.findings())
        .allSatisfy(reported -> assertThat(reported.label()).isNotEqualTo("error"));
  }

  @Test
  void whatDependsOnAPictureBesideIsToldFromWhatDoesNot() throws IOException {
    assertThat(Pictures.lieBeside(check("![Boats](images/boats.jpg)").document())).isTrue();
    assertThat(Pictures.lieBeside(check("![Boats](https://a.example/boats.jpg)").document()))
        .isFalse();
    assertThat(Pictures.lieBeside(check("[Boats](images/boats.jpg)").document())).isFalse();
  }
}
