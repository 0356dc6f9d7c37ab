package reprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reprint.catalog.Catalog;
import reprint.compare.Comparison;
import reprint.compare.Comparison.Verdict;
import reprint.compare.TextComparer;
import reprint.read.Document;
import reprint.read.DocumentReader;
import reprint.read.Limits;
import reprint.read.ReadException;

/** What the words of the language files let pass as style, time and place, and what not. */
class AllowedWordsTest {
  private static final String TEXT =
      "The clerk read the old minutes aloud before the board came to %s and closed the long"
          + " meeting, while the others waited by the door for the rain to stop.";

  private static TextComparer comparer;

  @BeforeAll
  static void load() throws IOException {
    comparer = TextComparer.of(Catalog.load(Path.of("rules")));
  }

  @ParameterizedTest
  @CsvSource({
    "ten, 10",
    "10, ten",
    "40 per cent, 40%",
    "40 percent, 40 %",
    "the colour, the color",
    "organise, organize",
    "travelled, traveled",
    "October, Oct.",
    "Doctor Menz, Dr Menz",
    "12 kilometres, 12 km",
    "40 Prozent, 40 %",
    "zwölf, 12",
    "douze, 12",
    "40 por ciento, 40 %",
    "восемь, 8",
    "三, 3"
  })
  void formsOfTheSamePass(String was, String now) {
    assertThat(compare(was, now).verdict()).isEqualTo(Verdict.VERBATIM);
    assertThat(compare(was, now).edits()).extracting("allowed").contains("style");
    assertThat(compare(was, now, Set.of()).verdict()).isEqualTo(Verdict.MODIFIED);
  }

  @ParameterizedTest
  @CsvSource({
    "ten, 11",
    "ten, 9",
    "40 per cent, 41%",
    "40 per cent, 40",
    "40 per cent, 40 percentage points",
    "October, Nov.",
    "12 kilometres, 12 miles",
    "12 km, 21 km",
    "Doctor Menz, Professor Menz",
    "está más allá y cerrará, está más allá y cerrara",
    "filled, filed",
    "ten of them, 10 or them",
    "三, 8",
    "one, none"
  })
  void whatMeansSomethingElseDoesNot(String was, String now) {
    assertThat(compare(was, now).verdict()).isEqualTo(Verdict.MODIFIED);
  }

  @ParameterizedTest
  @CsvSource({
    "yesterday, on Monday",
    "yesterday, Monday",
    "last year, in 2023",
    "last week, this week",
    "earlier this week, on Monday",
    "gestern, am Montag",
    "la semaine dernière, en mars"
  })
  void aTimeMayBeToldFromAnotherDay(String was, String now) {
    assertThat(compare(was, now, Set.of("time")).verdict()).isEqualTo(Verdict.VERBATIM);
  }

  @ParameterizedTest
  @CsvSource({
    "October 12, November 12",
    "Monday, Friday",
    "yesterday, on",
    "the end, of end",
    "may close it, now close it",
    "two days later, two days earlier",
    "in 2019, in 2020",
    "yesterday, never"
  })
  void anotherTimeIsAChange(String was, String now) {
    assertThat(compare(was, now, Set.of("time")).verdict()).isEqualTo(Verdict.MODIFIED);
  }

  @ParameterizedTest
  @CsvSource({"here, in Vellmar", "this city, Vellmar", "in Vellmar, nearby"})
  void aPlaceMayBeToldFromAnother(String was, String now) {
    assertThat(compare(was, now, Set.of("place")).verdict()).isEqualTo(Verdict.VERBATIM);
  }

  @ParameterizedTest
  @CsvSource({
    "this plan, no plan",
    "here, never",
    "local banks, corrupt banks",
    "in Vellmar, in Ostmar",
    "this plan, that plan"
  })
  void whatIsNoPlaceIsAChange(String was, String now) {
    assertThat(compare(was, now, Set.of("place")).verdict()).isEqualTo(Verdict.MODIFIED);
  }

  private static Comparison compare(String was, String now) {
    return compare(was, now, Set.of("style"));
  }

  private static Comparison compare(String was, String now, Set<String> allowed) {
    return comparer.compare(
        document(TEXT.formatted(was)), document(TEXT.formatted(now)), allowed, "option");
  }

  private static Document document(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return new DocumentReader(Limits.DEFAULT).read(bytes, "a.txt");
    } catch (ReadException e) {
      throw new AssertionError(e);
    }
  }
}
