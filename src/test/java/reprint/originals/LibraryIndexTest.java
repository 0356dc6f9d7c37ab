package reprint.originals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reprint.read.ReadException;

/** The index on disk: it saves time and never decides. */
class LibraryIndexTest {
  @TempDir Path root;
  private Shelf shelf;

  @BeforeEach
  void aShelfThatWasIndexed() throws IOException, ReadException {
    shelf = Shelf.in(root);
    shelf.save("a.txt", Shelf.article(1));
    shelf.save("b.txt", Shelf.article(2));
    assertThat(shelf.find(Shelf.article(1), "")).isPresent();
  }

  @Test
  void theIndexHoldsWhatWasRead() throws IOException {
    Map<String, IndexedFile> known = new IndexFile(index()).read();
    assertThat(known).containsOnlyKeys("a.txt", "b.txt");
    Signature signature = known.get("a.txt").originals().get(0).signature();
    assertThat(signature.agreement(Signature.of(Shingles.of(Shelf.article(1)))))
        .isEqualTo(Signature.LENGTH);
  }

  @Test
  void anUnchangedFileIsNotReadAgain() throws IOException, ReadException {
    Path file = root.resolve("originals/a.txt");
    FileTime time = Files.getLastModifiedTime(file);
    String other = Shelf.article(3);
    Files.writeString(file, (other + " ".repeat(2000)).substring(0, (int) Files.size(file)));
    Files.setLastModifiedTime(file, time);
    assertThat(shelf.again().find(other, "")).isEmpty();
  }

  @Test
  void whatIsChangedNewOrGoneIsSeenInTheNextRun() throws IOException, ReadException {
    Path changed = shelf.save("a.txt", Shelf.article(3));
    Files.setLastModifiedTime(changed, FileTime.fromMillis(1));
    shelf.save("c.txt", Shelf.article(4));
    Files.delete(root.resolve("originals/b.txt"));
    Shelf next = shelf.again();
    assertThat(next.find(Shelf.article(1), "")).isEmpty();
    assertThat(next.find(Shelf.article(2), "")).isEmpty();
    assertThat(next.find(Shelf.article(3), "")).isPresent();
    assertThat(next.find(Shelf.article(4), "")).isPresent();
    assertThat(new IndexFile(index()).read()).containsOnlyKeys("a.txt", "c.txt");
  }

  @Test
  void aBrokenIndexIsMadeAnew() throws IOException, ReadException {
    byte[] whole = Files.readAllBytes(index());
    for (int length : new int[] {0, 5, whole.length / 2, whole.length - 1}) {
      Files.write(index(), Arrays.copyOf(whole, length));
      assertThat(shelf.again().find(Shelf.article(1), "")).isPresent();
      assertThat(Files.readAllBytes(index())).isEqualTo(whole);
    }
    byte[] damaged = whole.clone();
    damaged[9] ^= 1;
    Files.write(index(), damaged);
    assertThat(shelf.again().find(Shelf.article(1), "")).isPresent();
    assertThat(Files.readAllBytes(index())).isEqualTo(whole);
  }

  @Test
  void anUpdateThatWasKilledLeavesTheOldIndex() throws IOException {
    Files.writeString(index().resolveSibling("originals1.part"), "half an index");
    assertThat(new IndexFile(index()).read()).hasSize(2);
  }

  @Test
  void theNextUpdateTakesAwayWhatAnOldOneLeft() throws IOException, ReadException {
    Path old = Files.writeString(index().resolveSibling("originals1.part"), "half an index");
    Path fresh = Files.writeString(index().resolveSibling("originals2.part"), "of another run");
    Files.setLastModifiedTime(old, FileTime.fromMillis(1));
    shelf.save("c.txt", Shelf.article(4));
    assertThat(shelf.again().find(Shelf.article(4), "")).isPresent();
    assertThat(old).doesNotExist();
    assertThat(fresh).exists();
  }

  @Test
  void anIndexThatCannotBeWrittenIsLeft() throws IOException, ReadException {
    Path taken = Files.writeString(root.resolve("taken"), "a file, not a folder");
    Shelf other = Shelf.keeping(root, taken);
    assertThat(other.find(Shelf.article(1), "")).isPresent();
    assertThat(other.notified()).isEmpty();
  }

  @Test
  void nothingIsWrittenBesideTheOriginals() throws IOException {
    try (Stream<Path> files = Files.list(root.resolve("originals"))) {
      assertThat(files).hasSize(2);
    }
  }

  private Path index() throws IOException {
    try (Stream<Path> files = Files.list(root.resolve("cache"))) {
      return files.filter(f -> f.toString().endsWith(".index")).findFirst().orElseThrow();
    }
  }
}
