package reprint.originals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reprint.read.Notification;
import reprint.read.ReadException;

/** Which saved original is taken for a document, and why. */
class OriginalFinderTest {
  private static final String ADDRESS = "https://tides.example/2021/slow-tide";

  @TempDir Path root;
  private Shelf shelf;

  @BeforeEach
  void anEmptyShelf() throws IOException {
    shelf = Shelf.in(root);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><head><link rel=canonical href='%s'></head><body><p>Boats may sail.</body></html>",
        "<html><head><meta property='og:url' content='%s'></head><body><p>Boats may sail.</html>",
        "<!-- saved from url=(0036)%s --><html><body><p>Boats may sail.</body></html>",
        "---\ncanonical_url: %s\n---\nBoats may sail.",
        "---\nsource_url: %s\n---\nBoats may sail.",
      })
  void aSavedPageIsFoundByItsOwnAddress(String page) throws IOException, ReadException {
    shelf.save("other.md", Shelf.article(1));
    shelf.save(page.startsWith("<") ? "page.html" : "page.md", page.formatted(ADDRESS));
    Optional<FoundOriginal> found =
        shelf.find("No saved word.", "http://www.tides.example/2021/slow-tide/?utm_source=x");
    assertThat(found).map(FoundOriginal::foundBy).contains("address");
    assertThat(found.get().document().mainText()).isEqualTo("Boats may sail.");
  }

  @Test
  void amongPagesOfOneAddressTheOneWithTheTextIsTaken() throws IOException, ReadException {
    String head = "---\nurl: " + ADDRESS + "\n---\n";
    shelf.save("a.md", head + Shelf.article(1));
    shelf.save("b.md", head + Shelf.article(2));
    assertThat(path(shelf.find(Shelf.article(2), ADDRESS))).isEqualTo("originals/b.md");
  }

  @Test
  void anArticleIsTakenBeforeACollectionThatHoldsItToo() throws IOException, ReadException {
    String article = Shelf.article(1);
    StringBuilder collection = new StringBuilder("Share this " + article);
    for (int i = 2; i < 40; i++) {
      collection.append(Shelf.article(i));
    }
    shelf.save("collection.txt", collection.toString());
    shelf.save("story.txt", article);
    assertThat(path(shelf.find("Share this " + article, ""))).isEqualTo("originals/story.txt");
  }

  @Test
  void withoutAnAddressTheTextIsLookedFor() throws IOException, ReadException {
    for (int i = 0; i < 20; i++) {
      shelf.save(i + ".txt", Shelf.article(i));
    }
    Optional<FoundOriginal> found = shelf.find("Share this!\n\n" + Shelf.article(7), "");
    assertThat(path(found)).isEqualTo("originals/7.txt");
    assertThat(found).map(FoundOriginal::foundBy).contains("text");
  }

  @Test
  void ofTwoNearCopiesTheNearerOneIsTaken() throws IOException, ReadException {
    String article = Shelf.article(1);
    shelf.save("a.txt", article.replaceFirst("(?:\\S+ ){6}", "An older beginning of the same "));
    shelf.save("b.txt", article);
    shelf.save("c.txt", article + "\n\nA correction was added at the end of this one.\n");
    assertThat(path(shelf.find(article, ""))).isEqualTo("originals/b.txt");
  }

  @Test
  void aPartOfAnOriginalIsFoundAndAQuotationOfItIsNot() throws IOException, ReadException {
    String[] words = Shelf.article(1).split(" ");
    String half = String.join(" ", Arrays.copyOf(words, 60));
    shelf.save("a.txt", Shelf.article(1));
    assertThat(shelf.find(half, "")).isPresent();
    assertThat(shelf.find(half + " " + Shelf.article(2), "")).isEmpty();
  }

  @Test
  void whatNobodySavedIsNotFoundAndThatIsNoTrouble() throws IOException, ReadException {
    shelf.save("a.txt", Shelf.article(1));
    assertThat(shelf.find(Shelf.article(2), "https://tides.example/other")).isEmpty();
    assertThat(shelf.notified()).isEmpty();
  }

  @Test
  void aSiteIsNotAnAddressOfAllItsArticles() throws IOException, ReadException {
    shelf.save("a.md", "---\nurl: https://tides.example/\n---\n" + Shelf.article(1));
    assertThat(shelf.find(Shelf.article(2), "https://tides.example/")).isEmpty();
  }

  @Test
  void anOriginalHasNoOriginal() throws IOException, ReadException {
    Path file = shelf.save("a.txt", Shelf.article(1));
    shelf.save("copy.txt", Shelf.article(1));
    assertThat(shelf.find(Shelf.article(1), "", file)).isEmpty();
    Path link = Files.createSymbolicLink(root.resolve("link.txt"), file);
    assertThat(shelf.find(Shelf.article(1), "", link)).isEmpty();
  }

  @Test
  void aDocumentIsNotItsOwnOriginalEvenIfSomebodySaysSo() throws IOException, ReadException {
    Path post = Files.writeString(root.resolve("post.txt"), Shelf.article(1));
    Search.Given itself = new Search.Given(post, "post.txt", Optional.empty(), "option");
    assertThat(shelf.find(Shelf.article(1), "", post, Optional.of(itself))).isEmpty();
    assertThat(shelf.notified())
        .extracting(Notification::message)
        .containsExactly("The original post.txt is the document itself.");
  }

  @Test
  void whatIsNamedComesBeforeWhatIsFound() throws IOException, ReadException {
    shelf.save("a.txt", Shelf.article(1));
    Path named = Files.writeString(root.resolve("named.txt"), "Boats may sail.");
    Search.Given given = new Search.Given(named, "named.txt", Optional.empty(), "config");
    Optional<FoundOriginal> found =
        shelf.find(Shelf.article(1), "", root.resolve("post.txt"), Optional.of(given));
    assertThat(found).map(FoundOriginal::foundBy).contains("config");
  }

  @Test
  void anEmptyFolderIsToldOfOnceAndIsNoTrouble() throws ReadException {
    assertThat(shelf.find(Shelf.article(1), "")).isEmpty();
    assertThat(shelf.find(Shelf.article(2), "")).isEmpty();
    assertThat(shelf.warnings())
        .hasToString("reprint: warning: there are no originals yet in " + root + "/originals\n");
    assertThat(shelf.notified()).isEmpty();
  }

  @Test
  void aFolderThatIsNotThereOrCannotBeReadIsToldOf() throws IOException, ReadException {
    shelf.save("a.pdf", "no PDF");
    assertThat(shelf.find(Shelf.article(1), "")).isEmpty();
    Files.delete(root.resolve("originals/a.pdf"));
    Files.delete(root.resolve("originals"));
    assertThat(shelf.find(Shelf.article(1), "")).isEmpty();
    assertThat(shelf.notified())
        .extracting(Notification::message)
        .containsExactly(
            "No original in the folder " + root + "/originals could be read.",
            "The originals folder " + root + "/originals does not exist.");
  }

  private static String path(Optional<FoundOriginal> found) {
    return found.orElseThrow().document().path();
  }
}
