package reprint.read.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;
import reprint.read.Block;
import reprint.read.Link;
import reprint.read.Location;
import reprint.read.Places;
import reprint.text.Span;

/** Collects the links of a document while its text grows. */
public final class DocumentLinks {
  private final TextBuilder text;
  private final List<Link> links = new ArrayList<>();

  DocumentLinks(TextBuilder text) {
    this.text = text;
  }

  void add(Link link) {
    links.add(link);
  }

  /**
   * Adds a link on the words since {@code start}, without white space around them.
   *
   * @param rel as written
   */
  public void addSince(int start, String url, String rel, int group, Location location) {
    String since = text.since(start);
    String words = since.strip();
    int offset = start + since.length() - since.stripLeading().length();
    Span span = new Span(offset, words.length());
    List<String> tokens = TokenList.of(rel.toLowerCase(Locale.ROOT));
    links.add(new Link(Link.Kind.ANCHOR, url, tokens, words, span, group, location));
  }

  /** Adds an image here. */
  public void addImage(String url, String alternative, int group, Location location) {
    addImage(Link.Kind.IMAGE, url, alternative, group, location);
  }

  /** Adds an image here, or an element that only resembles one. */
  public void addImage(
      Link.Kind kind, String url, String alternative, int group, Location location) {
    Span here = new Span(text.length(), 0);
    links.add(new Link(kind, url, List.of(), alternative, here, group, location));
  }

  /** Adds the bare addresses of the text so far that are not inside another link. */
  void addAddresses(List<Block> blocks, Places places) {
    String all = text.text();
    List<Span> taken = links.stream().map(Link::span).filter(span -> span.length() > 0).toList();
    int block = 0;
    for (Addresses.Address address : Addresses.in(all, taken)) {
      Span span = address.span();
      while (block < blocks.size() - 1 && blocks.get(block).span().end() < span.end()) {
        block++;
      }
      int group = blocks.isEmpty() ? 0 : blocks.get(block).group();
      Location location = places.locate(span);
      links.add(
          new Link(Link.Kind.TEXT, address.url(), List.of(), span.of(all), span, group, location));
    }
  }

  /** The links on words and addresses, by their offset in the text. */
  NavigableMap<Integer, Link> byOffset() {
    NavigableMap<Integer, Link> found = new TreeMap<>();
    for (Link link : links) {
      if (link.kind() == Link.Kind.ANCHOR || link.kind() == Link.Kind.TEXT) {
        found.putIfAbsent(link.span().offset(), link);
      }
    }
    return found;
  }

  /** In the order of the text; links after the last block move to the end of the text. */
  List<Link> inOrder() {
    return links.stream()
        .map(link -> link.span().end() > text.length() ? link.at(text.length()) : link)
        .sorted(Comparator.comparingInt(link -> link.span().offset()))
        .toList();
  }
}
