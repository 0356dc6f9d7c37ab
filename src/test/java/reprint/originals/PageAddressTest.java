package reprint.originals;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which addresses lead to the same page. */
class PageAddressTest {
  @ParameterizedTest
  @CsvSource({
    "https://tides.example/2021/slow-tide,                                    tides.example/2021/slow-tide",
    "HTTP://www.Tides.example:80/2021/slow-tide/#top,                         tides.example/2021/slow-tide",
    "https://tides.example/2021/slow-tide/amp/,                               tides.example/2021/slow-tide",
    "https://tides.example/2021/slow-tide/index.html,                         tides.example/2021/slow-tide",
    "https://tides.example/2021/slow-tide?utm_source=mail&fbclid=x,           tides.example/2021/slow-tide",
    "https://tides.example/?p=7&lang=en&utm_medium=x,                         tides.example?lang=en&p=7",
    "https://tides.example/story?referee=1,                                   tides.example/story?referee=1",
    "https://web.archive.org/web/20211203id_/https://tides.example/slow-tide, tides.example/slow-tide",
    "https://tides.example/Slow,                                              tides.example/Slow",
    "https://tides.example/,                                                  ''",
    "https://www.tides.example,                                               ''",
    "/2021/slow-tide,                                                         ''",
    "mailto:mira@tides.example,                                               ''",
    "http://,                                                                 ''",
  })
  void addressesOfOnePageBecomeOne(String address, String normalised) {
    assertThat(PageAddress.normalised(address)).isEqualTo(normalised);
  }
}
