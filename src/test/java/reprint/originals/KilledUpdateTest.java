package reprint.originals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reprint.read.DocumentReader;
import reprint.read.Limits;

/** A process that is killed while it brings an index up to date leaves a whole one. */
class KilledUpdateTest {
  private static final int KILLS = 20;
  private static final int ORIGINALS = 40;

  /** Milliseconds in which a process makes many updates. */
  private static final int LATEST = 60;

  @TempDir Path root;

  @Test
  void theIndexIsWholeWheneverItsWriterIsKilled() throws Exception {
    Shelf shelf = Shelf.in(root);
    for (int i = 0; i < ORIGINALS; i++) {
      shelf.save(i + ".txt", Shelf.article(i));
    }
    Random random = new Random();
    for (int i = 0; i < KILLS; i++) {
      killAfter(random.nextInt(LATEST));
      assertThat(index(root).read()).hasSize(ORIGINALS);
    }
    assertThat(shelf.find(Shelf.article(1), "")).isPresent();
  }

  /** Kills a process so many milliseconds after its first update. */
  private void killAfter(long milliseconds) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process updates =
        new ProcessBuilder(
                List.of(
                    java,
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-cp",
                    System.getProperty("java.class.path"),
                    Updates.class.getName(),
                    root.toString()))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      assertThat(updates.getInputStream().read()).isEqualTo('.');
      TimeUnit.MILLISECONDS.sleep(milliseconds);
    } finally {
      updates.destroyForcibly().waitFor();
    }
  }

  private static IndexFile index(Path root) {
    return new IndexFile(root.resolve("cache/originals.index"));
  }

  /** Changes an original and brings the index up to date, again and again. */
  static final class Updates {
    private Updates() {}

    /** Takes the folder; prints a full stop behind the first update. */
    public static void main(String[] args) throws IOException {
      Path root = Path.of(args[0]);
      Path changed = root.resolve("originals/0.txt");
      DocumentReader reader = new DocumentReader(Limits.DEFAULT);
      for (long i = System.currentTimeMillis(); true; i++) {
        Files.setLastModifiedTime(changed, FileTime.fromMillis(i));
        Library.open(root.resolve("originals"), reader, index(root));
        System.out.print('.');
        System.out.flush();
      }
    }
  }
}
