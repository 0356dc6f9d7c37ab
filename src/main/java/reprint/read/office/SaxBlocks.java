package reprint.read.office;

import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import reprint.read.Block;
import reprint.read.Limits;
import reprint.read.Location;
import reprint.read.build.DocumentBuilder;
import reprint.read.build.LimitExceeded;
import reprint.read.outline.StruckOut;

/** Turns the XHTML events of Tika's parsers into blocks, links and places. */
final class SaxBlocks extends DefaultHandler {
  private static final Set<String> BLOCKS =
      Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "td", "th", "div", "pre", "blockquote");

  private final DocumentBuilder builder;
  private final PagedPlaces places;
  private final Limits limits;
  private String part = "";
  private int page;
  private int paragraph;
  private int group;
  private String element = "p";
  private String container = "";
  private int linkStart = -1;
  private String address = "";
  private int strikes;
  private int struckStart;
  private boolean silent;
  private int characters;

  SaxBlocks(DocumentBuilder builder, PagedPlaces places, Limits limits) {
    this.builder = builder;
    this.places = places;
    this.limits = limits;
  }

  /** Starts another part of the archive. */
  void startPart(String name) {
    close();
    part = name;
    paragraph = 0;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    String kind = attributes.getValue("class") == null ? "" : attributes.getValue("class");
    switch (name) {
      case "head" -> silent = true;
      case "a" -> startLink(attributes, kind);
      case "img" -> image(attributes);
      case "br" -> characters(new char[] {'\n'}, 0, 1);
      default -> {
        if (BLOCKS.contains(name)) {
          startBlock(name, kind);
        } else if (StruckOut.isTag(name)) {
          struckStart = strikes++ == 0 ? builder.text().length() : struckStart;
        } else if (name.equals("tr")) {
          group = builder.newGroup();
        }
      }
    }
  }

  private void startBlock(String name, String kind) {
    close();
    if (kind.equals("page")) {
      page++;
      paragraph = 0;
    }
    silent = kind.equals("annotation");
    if (name.equals("li") || name.equals("td") || name.equals("th")) {
      container = name;
      group = name.equals("li") ? builder.newGroup() : group;
    }
    element = name.matches("p|div") && !container.isEmpty() ? container : name;
  }

  /** Tika lists links again after the text; these have a class of their own. */
  private void startLink(Attributes attributes, String kind) {
    String url = attributes.getValue("href");
    address = url == null || kind.startsWith("external-ref") ? "" : url;
    linkStart = builder.text().length();
    if (builder.isOpen() || silent) {
      return;
    }
    open();
    linkStart = builder.text().length();
  }

  private void image(Attributes attributes) {
    String url = attributes.getValue("src");
    String words = attributes.getValue("alt");
    if (url != null) {
      builder.links().addImage(url, words == null ? "" : words, group, here());
    }
  }

  @Override
  public void characters(char[] text, int start, int length) {
    characters += length;
    if (characters > limits.characters()) {
      throw new LimitExceeded("characters of text", limits.characters(), "characters");
    }
    String piece = new String(text, start, length);
    if (silent || !builder.isOpen() && piece.isBlank()) {
      return;
    }
    open();
    builder.text().append(piece, 0, 0);
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    if (name.equals("head")) {
      silent = false;
    } else if (name.equals("a")) {
      endLink();
    } else if (StruckOut.isTag(name)) {
      endStrike();
    } else if (BLOCKS.contains(name)) {
      close();
      silent = false;
      element = "p";
      container = name.equals(container) ? "" : container;
      group = name.equals("li") ? 0 : group;
    } else if (name.equals("tr")) {
      group = 0;
    }
  }

  private void endStrike() {
    if (--strikes == 0) {
      builder.strike(struckStart);
    }
  }

  private void endLink() {
    if (!address.isEmpty()) {
      builder.links().addSince(linkStart, address, "", group, here());
    }
    address = "";
  }

  private void open() {
    if (!builder.isOpen()) {
      int start = builder.open();
      paragraph++;
      places.start(start, here());
    }
  }

  private void close() {
    if (builder.isOpen()) {
      boolean heading = element.matches("h[1-6]");
      int level = heading ? element.charAt(1) - '0' : 0;
      builder.close(heading ? Block.Role.HEADING : Block.Role.BODY, element(), level, group);
    }
  }

  private String element() {
    return element.equals("div") ? "p" : element;
  }

  private Location here() {
    return Location.paged(page, Math.max(1, paragraph), part);
  }

  /** Ends the file. */
  void finish() {
    close();
    builder.linkAddresses();
    builder.notifyIfNoText("No text was found; the pages may be images of text.");
  }
}
