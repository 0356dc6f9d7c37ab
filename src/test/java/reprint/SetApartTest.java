package reprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reprint.catalog.Catalog;
import reprint.compare.Comparison;
import reprint.compare.Edit;
import reprint.compare.TextComparer;
import reprint.read.Document;
import reprint.read.DocumentReader;
import reprint.read.Limits;
import reprint.read.ReadException;

/**
 * What a republisher puts into and around an article, row by row of {@code set-apart.tsv}: is it
 * set apart from the text, does an editor have to look, or is it a change?
 */
class SetApartTest {
  private static TextComparer comparer;

  record Row(String format, String place, String expect, String text) {
    static Row of(String line) {
      String[] cells = line.split("\t");
      return new Row(cells[0], cells[1], cells[2], cells[3].replace("\\n", "\n"));
    }

    @Override
    public String toString() {
      return format + " " + place + " " + expect + ": " + text;
    }
  }

  @BeforeAll
  static void load() throws IOException {
    comparer = TextComparer.of(Catalog.load(Path.of("rules")));
  }

  static Stream<Row> rows() throws IOException {
    return Files.readAllLines(Path.of("testdata/set-apart.tsv")).stream().skip(1).map(Row::of);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void eachIsTakenAsTheTableSays(Row row) throws Exception {
    Article article = Article.in(row.format());
    Document copy = read(row.format(), article.with(row.place(), row.text()));
    Comparison comparison =
        comparer.compare(read(row.format(), article.with("", "")), copy, Set.of(), "option");
    assertThat(result(comparison)).as(comparison.edits().toString()).isEqualTo(row.expect());
  }

  private static String result(Comparison comparison) {
    if (comparison.verdict() != Comparison.Verdict.VERBATIM) {
      return "changed";
    }
    return comparison.edits().stream().anyMatch(Edit::isDoubtful) ? "told" : "apart";
  }

  private static Document read(String format, String text) throws ReadException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new DocumentReader(Limits.DEFAULT).read(bytes, "copy." + format);
  }

  /** The article of all rows, as a page of its format. */
  private record Article(String format) {
    private static final String TITLE = "The pier that leans";
    private static final String[] TEXT = {
      "The pier at Vellmar has leaned to the west for 40 years, and the town has learned to walk"
          + " uphill to the boats.",
      "In May the council sent two engineers with a spirit level. They measured for nine days and"
          + " wrote that the pier moves 3 millimetres a year.",
      "“A pier that leans is a pier that stands,” says Mirena Taubold, who has kept the lock since"
          + " 2011. “We worry about the straight ones.”",
      "# What the water does",
      "The current turns at the head of the pier and takes the sand from the western side. Divers"
          + " have seen the first stones come loose.",
      "The council did not say who will pay for the wall. The harbour master has asked the ministry"
          + " twice, and twice he was sent a form.",
      "Until an answer comes, the lamps at the end are lit by hand. Taubold does it herself, with a"
          + " ladder and a rope."
    };

    static Article in(String format) {
      return new Article(format);
    }

    String with(String place, String text) {
      StringBuilder page = new StringBuilder();
      add(page, place.equals("top") ? text : "");
      add(page, title());
      add(page, paragraph("By Ansgar Quill"));
      add(page, place.equals("before") ? text : "");
      for (int i = 0; i < TEXT.length; i++) {
        add(page, place.equals("split") && i == 4 ? split(TEXT[i], text) : block(TEXT[i]));
        add(
            page,
            place.equals("heading") && i == 3 || place.equals("inside") && i == 4 ? text : "");
      }
      add(page, place.equals("behind") ? text : "");
      return format.equals("html")
          ? "<html lang=\"en\"><head><title>"
              + TITLE
              + "</title></head><body><article>"
              + page
              + "</article></body></html>"
          : page.toString();
    }

    private static void add(StringBuilder page, String block) {
      page.append(block.isEmpty() ? "" : block + "\n\n");
    }

    private String title() {
      return switch (format) {
        case "html" -> "<h1>" + TITLE + "</h1>";
        case "md" -> "# " + TITLE;
        default -> TITLE.toUpperCase(Locale.ROOT);
      };
    }

    private String block(String text) {
      if (!text.startsWith("# ")) {
        return paragraph(text);
      }
      String heading = text.substring(2);
      return switch (format) {
        case "html" -> "<h2>" + heading + "</h2>";
        case "md" -> "## " + heading;
        default -> heading.toUpperCase(Locale.ROOT);
      };
    }

    private String paragraph(String text) {
      return format.equals("html") ? "<p>" + text + "</p>" : text;
    }

    /** A page ends in the middle of the paragraph. */
    private static String split(String text, String between) {
      int at = text.indexOf(" and ");
      return text.substring(0, at) + "\n\n" + between + "\n\n" + text.substring(at + 1);
    }
  }
}
