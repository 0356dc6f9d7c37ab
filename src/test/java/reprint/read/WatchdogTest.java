package reprint.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import reprint.read.build.Format;
import reprint.read.build.Source;
import reprint.read.build.Watchdog;
import reprint.read.bytes.Decoded;

class WatchdogTest {
  private static final Limits SHORT = new Limits(100, 100, 1, 100, 1);

  @Test
  void aDocumentReadInTimeIsHandedOver() throws Exception {
    Source source = new Source("a.txt", "text/plain", new byte[0], SHORT);
    assertThat(read(() -> source.builder(new Decoded("", "UTF-8", -1)).build()).path())
        .isEqualTo("a.txt");
  }

  @Test
  void aSecondMoreThanTheLimitIsTooLong() {
    assertThatThrownBy(() -> read(WatchdogTest::twoSeconds))
        .isInstanceOf(ReadException.class)
        .hasMessage("takes longer than 1 seconds to read (limit `seconds`)");
  }

  @Test
  void aMistakeOfAFormatCostsOneFile() {
    assertThatThrownBy(
            () ->
                read(
                    () -> {
                      throw new IllegalStateException("oops");
                    }))
        .isInstanceOf(ReadException.class)
        .hasMessageStartingWith("could not be read as text/plain");
  }

  private static Document twoSeconds() {
    try {
      TimeUnit.SECONDS.sleep(2);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return null;
  }

  private static Document read(Supplier<Document> reading) throws ReadException {
    Format format =
        new Format() {
          @Override
          public boolean reads(String mediaType) {
            return true;
          }

          @Override
          public Document read(Source source) {
            return reading.get();
          }
        };
    return new Watchdog().read(format, new Source("a.txt", "text/plain", new byte[0], SHORT));
  }
}
