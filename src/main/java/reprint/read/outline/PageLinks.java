package reprint.read.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import reprint.read.Link;
import reprint.read.build.DocumentBuilder;
import reprint.read.build.TokenList;
import reprint.text.Span;

/** Collects the addresses of a page; their words are known only when all text is written. */
public final class PageLinks {
  private static final Pattern LICENCE = Pattern.compile("(?i)creativecommons|licen[cs]e");

  private final DocumentBuilder builder;
  private final SourceRanges ranges;
  private final List<Open> found = new ArrayList<>();

  public PageLinks(DocumentBuilder builder, SourceRanges ranges) {
    this.builder = builder;
    this.ranges = ranges;
  }

  /** Starts a link. */
  public Open open(Element element, int group) {
    Open link = new Open(Link.Kind.ANCHOR, element, "href", group);
    found.add(link);
    return link;
  }

  /** The visible content of an address without words in the text. */
  public void picture(Link.Kind kind, Element element, String attribute, int group) {
    if (!element.attr(attribute).isBlank()) {
      Open link = new Open(kind, element, attribute, group);
      link.shows(words(element, element.parent()));
      link.start(builder.text().length());
      link.end(builder.text().length());
      found.add(link);
    }
  }

  /**
   * What a picture says of itself, a line each: its alternative text, its title, and the title of
   * the link that it stands in, unless that is the link of a licence's badge.
   *
   * @param around the element that holds it; null: not known
   */
  public static String words(Element picture, Element around) {
    boolean linked = around != null && around.normalName().equals("a");
    boolean badge = linked && LICENCE.matcher(around.attr("href")).find();
    return Stream.of(
            picture.attr("alt"),
            picture.attr("title"),
            linked && !badge ? around.attr("title") : "")
        .map(words -> words.strip().replaceAll("\\s+", " "))
        .filter(words -> !words.isEmpty())
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  /** Passes on all links, in the order of the file. */
  public void close(List<Link> others) {
    String text = builder.text().text();
    List<Link> all = new ArrayList<>(others);
    found.forEach(open -> all.add(open.link(text)));
    all.sort(
        Comparator.comparingInt((Link l) -> l.location().line())
            .thenComparingInt(l -> l.location().column()));
    all.forEach(builder::link);
  }

  /** The tokens of {@code rel}, in lower case. */
  public static List<String> rel(Element element) {
    return TokenList.of(element.attr("rel").toLowerCase(Locale.ROOT));
  }

  /** A link that is still open. */
  public final class Open {
    private final Link.Kind kind;
    private final Element element;
    private final String attribute;
    private final int group;
    private final StringBuilder instead = new StringBuilder();
    private int start = -1;
    private int end;

    private Open(Link.Kind kind, Element element, String attribute, int group) {
      this.kind = kind;
      this.element = element;
      this.attribute = attribute;
      this.group = group;
    }

    /** The first word of the link starts at {@code offset} of the text. */
    public void start(int offset) {
      if (start < 0) {
        start = offset;
      }
    }

    public void end(int offset) {
      end = offset;
      start(offset);
    }

    /** The link shows a picture with that alternative text. */
    public void shows(String alternative) {
      if (!alternative.isBlank()) {
        instead.append(' ').append(alternative.strip());
      }
    }

    private Link link(String text) {
      int from = Math.min(start, text.length());
      Span span = new Span(from, Math.max(0, Math.min(end, text.length()) - from));
      String words = span.of(text).replaceAll("\\s+", " ");
      return new Link(
          kind,
          element.attr(attribute).strip(),
          rel(element),
          words.isBlank() ? instead.toString().strip() : words,
          span,
          group,
          ranges.value(element, attribute));
    }
  }
}
