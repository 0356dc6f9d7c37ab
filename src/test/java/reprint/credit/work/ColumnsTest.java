package reprint.credit.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reprint.read.Block;
import reprint.read.Document;
import reprint.read.DocumentReader;
import reprint.read.Limits;
import reprint.read.ReadException;

class ColumnsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "| a.jpg | Boat | Mira Holt | here |; 0 1 2 3",
        "| a.jpg | Boat | | here |; 0 1 3",
        "a.jpg | Boat | | here; 0 1 3",
        "| | Boat | Mira Holt | here |; 1 2 3",
        "| a \\| b | Boat | Mira Holt | here |; 0 1 2 3"
      })
  void anEmptyCellOfMarkdownKeepsItsPlace(String row, String columns) throws ReadException {
    String table = "| File | Title | By | Source |\n| --- | --- | --- | --- |\n" + row + "\n";
    assertThat(columns(table, "a.md")).isEqualTo(columns);
  }

  @Test
  void anEmptyCellOfHtmlKeepsItsPlace() throws ReadException {
    String head = "<table><thead><tr><th>File<th>Title<th>By<th>Source</thead>";
    String row = "<tr><td>a.jpg</td><td>Boat</td><td></td><td>here</td></tr></table>";
    assertThat(columns(head + row, "a.html")).isEqualTo("0 1 3");
    assertThat(columns(head + "\n" + row.replace("</td>", "</td>\n"), "a.html"))
        .as("a cell a line: the place among the cells")
        .isEqualTo("0 1 2");
  }

  private static String columns(String text, String name) throws ReadException {
    Document document =
        new DocumentReader(Limits.DEFAULT).read(text.getBytes(StandardCharsets.UTF_8), name);
    List<Block> cells = document.blocks().stream().filter(b -> b.element().equals("td")).toList();
    Columns columns = new Columns(document);
    return String.join(
        " ",
        IntStream.range(0, cells.size())
            .mapToObj(i -> Integer.toString(columns.of(cells, i)))
            .toList());
  }
}
