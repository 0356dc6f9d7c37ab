package reprint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** The page, read as a browser reads it. */
class HtmlFormatTest {
  private static final Set<String> OURS =
      Set.of(
          "class",
          "id",
          "dir",
          "href",
          "type",
          "name",
          "checked",
          "lang",
          "charset",
          "content",
          "http-equiv");

  @Test
  void nothingInAnArticleBecomesMarkup() throws IOException {
    Document page = page();
    Set<String> attributes = new TreeSet<>();
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        attributes.add(attribute.getKey());
      }
    }
    assertThat(OURS).containsAll(attributes);
    assertThat(page.select("script, img, iframe, object, link, form, svg, b, i")).isEmpty();
    assertThat(page.select("a[href]")).allMatch(a -> a.attr("href").startsWith("#d"));
  }

  @Test
  void thePageHasNoParseErrors() throws IOException {
    Parser parser = Parser.htmlParser().setTrackErrors(10);
    Jsoup.parse(GoldenTest.written(Format.HTML, ReportOptions.View.CHECK), "", parser);
    assertThat(parser.getErrors()).isEmpty();
  }

  @Test
  void hostileTextIsShownAsItIs() throws IOException {
    Element section = page().select("section").get(1);
    assertThat(section.select("mark").get(0).wholeText()).isEqualTo("<b onload=\"x\">&amp; 😀");
    assertThat(section.select("h2").text()).endsWith(SampleReports.hostile().path());
  }

  @Test
  void everyDocumentHasARowAndASection() throws IOException {
    Document page = page();
    assertThat(page.select(".overview tbody tr")).hasSameSizeAs(SampleReports.all());
    assertThat(page.select("section")).hasSameSizeAs(SampleReports.all());
    for (Element link : page.select("a[href]")) {
      assertThat(page.getElementById(link.attr("href").substring(1))).isNotNull();
    }
  }

  @Test
  void theFiltersNameClassesThatThereAre() throws IOException {
    Document page = page();
    String style = page.select("style").first().data();
    for (Element input : page.select("input[id^=v-]:not(#v-all)")) {
      String verdict = input.id().substring(2);
      assertThat(style).contains("body:has(#v-" + verdict + ":checked) .doc:not(." + verdict + ")");
      assertThat(page.select("section." + verdict)).as(verdict).isNotEmpty();
    }
    for (Element input : page.select("input[id^=l-]")) {
      String level = input.id().substring(2);
      assertThat(style).contains("body:has(#l-" + level + ":not(:checked)) .findings ." + level);
    }
  }

  @Test
  void editsStandSideBySide() throws IOException {
    Element row = page().select("table.edits tbody tr").first();
    assertThat(row.select("td:eq(1) del").text()).isEqualTo("5.1 metres");
    assertThat(row.select("td:eq(2) ins").text()).isEqualTo("51 metres");
    assertThat(row.select("td:eq(2)").text()).contains("Price:");
  }

  private static Document page() throws IOException {
    return Jsoup.parse(GoldenTest.written(Format.HTML, ReportOptions.View.CHECK));
  }
}
