package reprint.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reprint.report.DocumentReport;

class ReportCacheTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final DocumentReport REPORT = DocumentReport.unread("a.md", "posts/a.md", "");

  @TempDir Path folder;
  private final List<String> said = new ArrayList<>();

  @Test
  void aReportOfOneDayHoldsForThatDay() {
    cache().keep(key("a", "1"), REPORT, Optional.empty(), Optional.of(TODAY));
    assertThat(cache().report(key("a", "1"), TODAY)).isPresent();
    assertThat(cache().report(key("a", "1"), TODAY.plusDays(1))).isEmpty();
  }

  @Test
  void anotherContentTakesThePlaceOfTheFirst() {
    cache().keep(key("a", "1"), REPORT, Optional.empty(), Optional.empty());
    assertThat(cache().report(key("a", "2"), TODAY)).isEmpty();
    cache().keep(key("a", "2"), REPORT, Optional.empty(), Optional.empty());
    assertThat(cache().report(key("a", "1"), TODAY)).isEmpty();
    assertThat(cache().report(key("a", "2"), TODAY)).isPresent();
  }

  @Test
  void halfASurrogatePairComesBackAsItWas() {
    String odd = "a\uD83Db\u0000ü漢";
    cache()
        .keep(
            key("a", "1"), DocumentReport.unread(odd, odd, ""), Optional.empty(), Optional.empty());
    assertThat(cache().report(key("a", "1"), TODAY).orElseThrow().path()).isEqualTo(odd);
    assertThat(said).isEmpty();
  }

  private ReportCache cache() {
    return new ReportCache(folder, said::add, said::add);
  }

  private static ReportCache.Key key(String name, String content) {
    return new ReportCache.Key(name, List.of(content), content.getBytes(StandardCharsets.UTF_8));
  }
}
