package reprint.originals;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import reprint.read.DocumentReader;
import reprint.read.Limits;
import reprint.read.ReadException;

/** Originals that are kept for the next document. */
class ReadOriginalsTest {
  @Test
  void thoseThatNobodyAskedForTheLongestTimeGo() throws ReadException {
    ReadOriginals last = new ReadOriginals();
    ReadOriginal large = original("boat ".repeat(150_000));
    last.add("a", large);
    last.add("b", large);
    assertThat(last.find("a")).isPresent();
    last.add("c", large);
    assertThat(last.find("b")).isEmpty();
    assertThat(last.find("a")).isPresent();
    assertThat(last.find("c")).isPresent();
  }

  @Test
  void oneThatIsLargerThanAllIsNotKept() throws ReadException {
    ReadOriginals last = new ReadOriginals();
    last.add("a", original("Boats may sail."));
    last.add("b", original("boat ".repeat(500_000)));
    assertThat(last.find("a")).isEmpty();
    assertThat(last.find("b")).isEmpty();
  }

  private static ReadOriginal original(String text) throws ReadException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return ReadOriginal.of(new DocumentReader(Limits.DEFAULT).read(bytes, "a.txt"), Instant.MAX);
  }
}
