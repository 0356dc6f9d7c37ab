package reprint.read.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import reprint.read.article.PageZones;
import reprint.read.build.DocumentBuilder;
import reprint.read.build.Format;
import reprint.read.build.Source;
import reprint.read.bytes.Decoded;
import reprint.read.head.FrontMatter;
import reprint.read.metadata.PageFacts;
import reprint.read.outline.Outline;
import reprint.read.outline.OutlineBuilder;
import reprint.read.outline.PageLinks;
import reprint.read.outline.SourceRanges;
import reprint.read.outline.Zone;

/** Web pages, as HTML or XHTML. */
public final class HtmlFormat implements Format {
  private static final Pattern DECLARED =
      Pattern.compile(
          "(?i)<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w:-]{2,40})"
              + "|^\\s*<\\?xml[^>]{0,100}encoding\\s*=\\s*[\"']([\\w:-]{2,40})");

  private static final Pattern NOT_LINE_END = Pattern.compile("[^\\r\\n]");

  @Override
  public boolean reads(String mediaType) {
    return mediaType.equals("text/html") || mediaType.equals("application/xhtml+xml");
  }

  @Override
  public reprint.read.Document read(Source source) {
    Decoded decoded = source.decode(HtmlFormat::declaredCharset);
    DocumentBuilder builder = source.builder(decoded);
    Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(source.limits().depth());
    int start = FrontMatter.read(decoded.text(), builder);
    Document page = parser.parseInput(withoutHead(decoded.text(), start), "");
    SourceRanges ranges = new SourceRanges(builder.lines(), 0);
    PageFacts facts = PageFacts.of(page, ranges);
    if (isDeeper(page, source.limits().depth())) {
      builder.notify(
          "Elements are nested deeper than "
              + source.limits().depth()
              + "; deeper ones are read as if they were not nested.",
          0);
    }
    Outline outline = OutlineBuilder.outline(page.body());
    Zone[] zones = PageZones.of(outline, facts.titles(), facts.authors());
    PageLinks links = new PageWriter(builder, ranges, decoded.text(), outline, zones).write();
    links.close(facts.links());
    builder.linkAddresses();
    facts.properties().forEach(builder::property);
    String language = language(page, facts);
    if (!language.isEmpty()) {
      builder.language(language);
    }
    return builder.build();
  }

  /** The page with spaces for the front matter of a site generator, so that all places stay. */
  private static String withoutHead(String text, int end) {
    return NOT_LINE_END.matcher(text.substring(0, end)).replaceAll(" ") + text.substring(end);
  }

  private static String language(Document page, PageFacts facts) {
    Element html = page.selectFirst("html");
    String lang = html == null ? "" : html.attr("lang").strip();
    if (lang.isEmpty() && html != null) {
      lang = html.attr("xml:lang").strip();
    }
    return lang.isEmpty() ? facts.value("meta:content-language") : lang;
  }

  /** Whether the parser had to flatten the page; elements at the depth limit indicate it. */
  private static boolean isDeeper(Document page, int limit) {
    int[] deepest = {0};
    page.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth));
    return deepest[0] >= limit;
  }

  private static String declaredCharset(String head) {
    Matcher m = DECLARED.matcher(head);
    if (!m.find()) {
      return "";
    }
    return m.group(1) == null ? m.group(2) : m.group(1);
  }
}
