package reprint;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reprint.config.Configuration;
import reprint.config.InForce;

/** The whole road takes time in proportion to what a document has thousands of. */
class CrowdedDocumentTest {
  private static final int SIZE = 750;
  private static final InForce IN_FORCE =
      Configuration.of(Path.of("").toAbsolutePath().resolve("page"), Optional.empty());
  private static final Run RUN = new Run(true, Set.of(), LocalDate.of(2026, 11, 22));

  private static Checker checker;

  @BeforeAll
  static void load() throws IOException {
    checker = Checker.load(Path.of("rules"));
  }

  /** {@code #} in a piece becomes its number, {@code ~} a line end. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a.md; Tide~~| file | author | licence |~|---|---|---|~; | a#.png | Mira # | CC BY 4.0 |~",
        "a.html; <h1>Tide</h1><p>Boats.<table>; <tr><td>a#.png<td>Mira #<td>CC BY-NC 4.0",
        "a.txt; Credits~~; * 'Boat #' by Mira #, CC BY 2.0, https://boats.example/#~",
        "a.md; # Credits~~; - [Boat #](https://boats.example/#) by Mira #, CC BY-ND 2.0~",
        "a.md; # Tide~~; ![Boat](a#.png)~~*Photo by Mira #, CC BY-SA 3.0*~~",
        "a.html; <p>Boats; <figure><img src=a#.png><figcaption>Photo: Mira # / CC BY 2.0</figure>",
        "a.html; <p>Boats; <p>Go <a href=https://boats.example/#>there</a>~",
        "a.html; <p>Boats; <p><a href=https://creativecommons.org/licenses/by/4.0/>CC BY 4.0</a>",
        "a.md; # Tide~~CC BY 4.0~~; <!-- reprint-ignore author-named: as agreed in # -->~~",
        "a.md; # Tide~~; <!-- reprint-ignore author-named: no -->~![a](a#.png)~*CC BY 4.0*~~",
        "a.md; # Tide~~; <!-- reprint-ignore -->~~Boat #~~",
        "a.txt; Tide~~; See https://creativecommons.org/licenses/by-nd-sa/4.#/ there.~~",
        "a.txt; Tide~~; https://creativecommons.org/licenses/by/4.0/ Photo by Mira #~",
        "a.html; <p>Boats; <article><h2><a href=/#>Boat</a></h2><p>By Mira<p>CC BY-ND 4.0</article>"
      })
  void timeIsLinear(String name, String head, String piece) {
    Growth.assertLinear(
        SIZE,
        n -> input(name, lines(head) + pieces(n, lines(piece))),
        input -> checker.check(input, Optional.empty(), IN_FORCE, RUN));
  }

  private static Input input(String name, String text) {
    return new Input(
        Path.of(name).toAbsolutePath(), name, Optional.of((text + "\n").getBytes(UTF_8)));
  }

  private static String pieces(int count, String piece) {
    return IntStream.range(0, count)
        .mapToObj(i -> piece.replace("#", Integer.toString(i)))
        .collect(Collectors.joining());
  }

  private static String lines(String text) {
    return text.replace('~', '\n');
  }
}
