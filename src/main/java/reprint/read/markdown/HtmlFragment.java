package reprint.read.markdown;

import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import reprint.read.build.DocumentBuilder;
import reprint.read.html.PageWriter;
import reprint.read.metadata.PageFacts;
import reprint.read.outline.NameSigns;
import reprint.read.outline.Outline;
import reprint.read.outline.OutlineBuilder;
import reprint.read.outline.SourceRanges;
import reprint.read.outline.Zone;

/**
 * A block of HTML inside a document of another format; it belongs to the article but for what is
 * named as a box of its own.
 */
final class HtmlFragment {
  /** Deeper elements are read flat. */
  private static final int MAX_DEPTH = 200;

  private static final Set<String> CAPTIONS = Set.of("figcaption", "caption");

  private HtmlFragment() {}

  /**
   * Appends the text of the fragment, its links and its metadata.
   *
   * @param source the whole file
   * @param from where in it the fragment starts
   * @param to where it ends
   */
  static void append(DocumentBuilder builder, String source, int from, int to) {
    Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(MAX_DEPTH);
    Document fragment = parser.parseInput(source.substring(from, to), "");
    SourceRanges ranges = new SourceRanges(builder.lines(), from);
    PageFacts facts = PageFacts.of(fragment, ranges);
    Outline outline = OutlineBuilder.outline(fragment.body());
    Zone[] zones = zones(outline);
    new PageWriter(builder, ranges, source, outline, zones).write().close(facts.links());
    facts.properties().forEach(builder::property);
  }

  private static Zone[] zones(Outline outline) {
    Zone[] zones = new Zone[outline.size()];
    for (int i = 0; i < zones.length; i++) {
      int parent = outline.parent(i);
      boolean caption = !outline.isMade(i) && CAPTIONS.contains(outline.tag(i));
      boolean box = parent >= 0 && outline.element(i) != null && isBox(outline, i);
      Zone around = parent < 0 ? Zone.ARTICLE : zones[parent];
      zones[i] = caption ? Zone.CAPTION : box ? Zone.FURNITURE : around;
    }
    return zones;
  }

  private static boolean isBox(Outline outline, int i) {
    return outline.tag(i).equals("aside")
        || outline.shows(i, NameSigns.PROMOTION)
        || outline.shows(i, NameSigns.OTHERS)
        || outline.shows(i, NameSigns.ASIDE);
  }
}
