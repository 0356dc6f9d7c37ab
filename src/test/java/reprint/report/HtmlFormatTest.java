package reprint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
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
          "tabindex",
          "open",
          "aria-label",
          "role",
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
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("img, iframe, object, link, form, svg, b, i")).isEmpty();
    assertThat(page.select("a[href]")).allMatch(a -> a.attr("href").matches("#(d.*|main)"));
  }

  @Test
  void thePageHasNoParseErrors() throws IOException {
    Parser parser = Parser.htmlParser().setTrackErrors(10);
    Jsoup.parse(GoldenTest.written(Format.HTML, ReportOptions.View.CHECK), "", parser);
    assertThat(parser.getErrors()).isEmpty();
  }

  @Test
  void hostileTextIsShownAsItIs() throws IOException {
    Element section = page().select("section").get(0); // failing documents come first
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
    Element row = page().select("div.row.edited").first();
    assertThat(row.select("> .cell:eq(0) del").first().ownText()).isEqualTo("5.1 metres");
    assertThat(row.select("> .cell:eq(1) ins").first().ownText()).isEqualTo("51 metres");
    assertThat(row.select("> .cell").eachText()).allMatch(text -> text.contains("Price:"));
  }

  @Test
  void thePolicyLetsInThisStyleSheetAndThisScriptAlone() throws Exception {
    Document page = page();
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertThat(policy)
        .startsWith("default-src 'none'; ")
        .contains("style-src '" + hash(page.select("style").first()) + "';")
        .contains("script-src '" + hash(page.select("script").first()) + "';")
        .doesNotContain("unsafe");
  }

  private static String hash(Element element) throws Exception {
    byte[] text = element.data().getBytes(StandardCharsets.UTF_8);
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }

  private static Document page() throws IOException {
    return Jsoup.parse(GoldenTest.written(Format.HTML, ReportOptions.View.CHECK));
  }
}
