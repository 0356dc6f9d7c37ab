package reprint.read.metadata;

import java.util.List;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import reprint.read.Location;
import reprint.read.Property;
import reprint.read.outline.ElementText;
import reprint.read.outline.SourceRanges;

/**
 * Comments, including those with RDF: until 2008 pages declared their licence in one (ccREL §1.2).
 */
final class CommentRdf {
  private static final int OPENING = "<!--".length();

  private CommentRdf() {}

  /** Adds the statements of RDF in the comment, else its text. */
  static void read(Comment comment, SourceRanges ranges, List<Property> properties) {
    String data = comment.getData();
    int start = Math.max(0, comment.sourceRange().startPos()) + OPENING;
    int rdf = data.indexOf("<rdf:RDF");
    if (rdf < 0) {
      String text = data.strip();
      int from = ranges.base() + start + data.indexOf(text);
      properties.add(
          new Property("comment", text, "", "", ranges.locate(from, from + text.length())));
      return;
    }
    SourceRanges inside = new SourceRanges(ranges.lines(), ranges.base() + start + rdf);
    Parser.xmlParser()
        .setTrackPosition(true)
        .parseInput(data.substring(rdf), "")
        .traverse((node, depth) -> statement(node, inside, properties));
  }

  private static void statement(Node node, SourceRanges ranges, List<Property> properties) {
    if (!(node instanceof Element element) || element.parent() == null) {
      return;
    }
    Element thing = element.parent();
    String about = thing.attr("rdf:about").strip();
    String name = element.tagName().replaceFirst("^cc:", "");
    String type = thing.tagName().replaceFirst("^\\w+:", "");
    if (name.equals("License") && element.hasAttr("rdf:about")) {
      String license = element.attr("rdf:about").strip();
      add(properties, "license", license, name, license, ranges.value(element, "rdf:about"));
    } else if (element.hasAttr("rdf:resource")) {
      String value = element.attr("rdf:resource").strip();
      add(properties, name, value, type, about, ranges.value(element, "rdf:resource"));
    } else if (thing.hasAttr("rdf:about") && !element.hasAttr("rdf:about")) {
      add(properties, name, ElementText.of(element), type, about, ranges.content(element));
    }
  }

  private static void add(
      List<Property> properties,
      String name,
      String value,
      String type,
      String subject,
      Location location) {
    properties.add(new Property("comment-rdf:" + name, value, type, subject, location));
  }
}
