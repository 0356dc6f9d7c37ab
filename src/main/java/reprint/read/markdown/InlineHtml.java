package reprint.read.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import reprint.read.Link;
import reprint.read.Location;
import reprint.read.Property;
import reprint.read.build.DocumentBuilder;
import reprint.read.build.SourceView;
import reprint.read.outline.EmbedAddresses;
import reprint.read.outline.PageLinks;

/**
 * Tags and comments inside a Markdown paragraph; the text between them comes from the paragraph.
 */
final class InlineHtml {
  private final DocumentBuilder builder;
  private final Deque<Open> anchors = new ArrayDeque<>();

  InlineHtml(DocumentBuilder builder) {
    this.builder = builder;
  }

  private record Open(int start, Element tag, Location location) {}

  /** A tag or comment. */
  void append(SourceView view, int group) {
    String tag = view.text().toLowerCase(Locale.ROOT);
    if (tag.startsWith("<!--")) {
      comment(view);
    } else if (tag.startsWith("</a")) {
      close(group);
    } else if (tag.startsWith("<br")) {
      builder.breakLine();
    } else if (tag.startsWith("<a") || tag.startsWith("<img")) {
      open(view, group);
    }
  }

  /** Closes everything that is open. */
  void end(int group) {
    while (!anchors.isEmpty()) {
      close(group);
    }
  }

  private void open(SourceView view, int group) {
    Element tag = Parser.xmlParser().parseInput(view.text(), "").children().first();
    if (tag == null) {
      return;
    }
    boolean image = tag.normalName().equals("img");
    String url = tag.attr(image ? "src" : "href");
    int at = Math.max(0, view.text().indexOf(url));
    int from = view.offsets()[at];
    Location location = builder.lines().locate(from, from + url.length());
    if (image && !url.isEmpty()) {
      Link.Kind kind = EmbedAddresses.imageKind(tag);
      Open open = anchors.peek();
      builder
          .links()
          .addImage(
              kind, url, PageLinks.words(tag, open == null ? null : open.tag), group, location);
    } else if (tag.normalName().equals("a")) {
      anchors.push(new Open(builder.text().length(), tag, location));
    }
  }

  private void close(int group) {
    Open open = anchors.poll();
    if (open != null && open.tag.hasAttr("href")) {
      String url = open.tag.attr("href");
      String rel = open.tag.attr("rel");
      builder.links().addSince(open.start, url, rel, group, open.location);
    }
  }

  private void comment(SourceView view) {
    String text = view.text().replaceAll("^<!--+|-*->$", "").strip();
    int from = view.offsets()[view.text().indexOf(text)];
    Location location = builder.lines().locate(from, from + text.length());
    builder.property(new Property("comment", text, "", "", location));
  }
}
