package reprint.originals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reprint.read.ReadException;

/** Originals and copies of a few sentences, in which the page around them weighs as much. */
class ShortOriginalTest {
  private static final String TITLE = "# What the harbour master writes on the board\n\n";

  private static final String TEXT =
      "The tide came in so slowly this morning that the crews of nine boats sat down on the old"
          + " pier and played cards. At noon the harbour master wiped the board and wrote a new"
          + " hour on it, and nobody believed a word of it.\n";

  private static final String MENU = "News\n\nWorld\n\nTides\n\nBoats\n\nAbout us\n\nArchive\n\n";

  private static final String TEASERS =
      "Seven lamps were lit above the quay on Sunday, and the gulls did not come back for a week"
          + " or more, as far as anybody in the town can tell.\n\nWhy the ferry to the salt works"
          + " has not left the shore since the storm, and who is going to pay for its new mast and"
          + " for the bell that fell overboard in the fog.\n";

  @TempDir Path root;
  private Shelf shelf;

  @BeforeEach
  void aShelfWithOne() throws IOException {
    shelf = Shelf.in(root);
    shelf.save("a.md", TITLE + TEXT);
  }

  @Test
  void aMenuAroundItDoesNotHideIt() throws ReadException {
    String cut = TEXT.substring(0, TEXT.indexOf(" At noon"));
    assertThat(find("Boats | Tides | World | Wind | Quay | Lamps | Nets | Salt\n\n" + MENU + cut))
        .isPresent();
  }

  @Test
  void otherArticlesAroundItDoNotHideItUnderItsTitle() throws ReadException {
    String cut = TEXT.substring(0, TEXT.indexOf(" At noon"));
    assertThat(find(TITLE + cut + "\n\n" + TEASERS)).isPresent();
    assertThat(find(cut + "\n\n" + TEASERS)).isEmpty();
  }

  @Test
  void aPageThatShowsAsMuchOfAnotherOriginalIsItsCopyByTitleOnly()
      throws IOException, ReadException {
    String other = TEASERS.substring(0, TEASERS.indexOf("\n\n"));
    shelf.save("b.md", "# Why the seven lamps were lit above the quay\n\n" + other);
    String cut = TEXT.substring(0, TEXT.indexOf(" that the crews") + 50);
    String page = MENU + Shelf.words(11, 1) + "\n\n" + Shelf.words(11, 2) + "\n\n" + cut;
    assertThat(find(page + "\n\n" + other)).isEmpty();
    assertThat(find(TITLE + page + "\n\n" + other))
        .map(found -> found.document().path())
        .contains("originals/a.md");
  }

  @Test
  void anArticleThatQuotesAllOfItIsNoCopy() throws ReadException {
    String own = "# No tide is slow\n\n" + TEASERS + "\n> " + TEXT + "\n" + TEASERS.toUpperCase();
    assertThat(find(own + "\n" + Shelf.words(30, 1))).isEmpty();
  }

  @Test
  void aTitleAloneIsNotEnough() throws ReadException {
    assertThat(find(TITLE + TEASERS)).isEmpty();
    String sentence = TEXT.substring(0, TEXT.indexOf(" that the crews"));
    assertThat(find(TITLE + sentence + ".\n\n" + TEASERS)).isEmpty();
  }

  @Test
  void theSameNoticeMakesNoCopy() throws IOException, ReadException {
    String notice =
        "\n\nThis story by Mira Holt was first published by the Tidal Review, and may be shared by"
            + " anybody under the terms of its licence.\n";
    shelf.save("b.md", Shelf.words(80, 1) + "." + notice);
    assertThat(find("The boats are back.\n\nAll of them.\n\nNobody knows why." + notice)).isEmpty();
  }

  @Test
  void aCollectionThatHoldsAllOfThePageComesBehindIt() throws IOException, ReadException {
    shelf.save("all.md", TEXT + "\n" + TEASERS + "\n" + Shelf.words(4000, 1));
    assertThat(find(TEXT + "\nWhy the ferry to the salt works has not left the shore?\n"))
        .map(found -> found.document().path())
        .contains("originals/a.md");
  }

  @Test
  void aParagraphOfALongOriginalIsFound() throws IOException, ReadException {
    String original = Shelf.words(1500, 2);
    shelf.save("long.md", original);
    String[] words = original.split(" ");
    String part = String.join(" ", java.util.Arrays.copyOfRange(words, 700, 790));
    assertThat(find(part)).map(f -> f.document().path()).contains("originals/long.md");
  }

  private Optional<FoundOriginal> find(String text) throws ReadException {
    return shelf.find(text, "");
  }
}
