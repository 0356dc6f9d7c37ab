package reprint.originals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reprint.read.DocumentReader;
import reprint.read.Limits;

/** A process that is killed while it writes an index leaves the one that was there. */
class KilledUpdateTest {
  private static final int ORIGINALS = 40;

  /** Exit status of the process that is killed. */
  private static final int KILLED = 137;

  @TempDir Path root;

  @BeforeEach
  void makeAnIndex() throws IOException {
    Shelf shelf = Shelf.in(root);
    for (int i = 0; i < ORIGINALS; i++) {
      shelf.save(i + ".txt", Shelf.article(i));
    }
    Library.open(root.resolve("originals"), new DocumentReader(Limits.DEFAULT), index(root));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, ORIGINALS / 2, ORIGINALS})
  void theOldIndexIsWholeWhereverItsWriterIsKilled(int written) throws Exception {
    assertThat(update(written)).isEqualTo(KILLED);
    assertThat(index(root).read().values())
        .hasSize(ORIGINALS)
        .noneMatch(file -> file.originals().isEmpty());
  }

  @Test
  void aWriterThatIsNotKilledReplacesTheIndex() throws Exception {
    assertThat(update(ORIGINALS + 1)).isZero();
    assertThat(index(root).read().values())
        .hasSize(ORIGINALS)
        .allMatch(file -> file.originals().isEmpty());
  }

  /** Status of a process that replaces the index, killed after so many files of the new one. */
  private int update(int written) throws IOException, InterruptedException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            Update.class.getName(),
            root.toString(),
            Integer.toString(written))
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }

  private static IndexFile index(Path root) {
    return new IndexFile(root.resolve("cache/originals.index"));
  }

  /** Replaces an index by one of the same files without originals. */
  static final class Update {
    private Update() {}

    /** Takes the folder and after how many files it kills itself. */
    public static void main(String[] args) {
      IndexFile index = index(Path.of(args[0]));
      List<IndexedFile> emptied =
          index.read().values().stream().map(file -> file.with(List.of())).toList();
      index.write(new Killing(emptied, Integer.parseInt(args[1])));
    }
  }

  /** Files that kill the process when the one after the first {@code left} is asked for. */
  private static final class Killing extends AbstractCollection<IndexedFile>
      implements Iterator<IndexedFile> {
    private final Collection<IndexedFile> files;
    private final Iterator<IndexedFile> rest;
    private int left;

    Killing(Collection<IndexedFile> files, int left) {
      this.files = files;
      this.rest = files.iterator();
      this.left = left;
    }

    @Override
    public int size() {
      return files.size();
    }

    @Override
    public Iterator<IndexedFile> iterator() {
      return this;
    }

    @Override
    public boolean hasNext() {
      if (left-- == 0) {
        // No finally block runs and nothing is flushed, as if somebody killed it from outside.
        Runtime.getRuntime().halt(KILLED);
      }
      return rest.hasNext();
    }

    @Override
    public IndexedFile next() {
      return rest.next();
    }
  }
}
