package reprint.detect.evidence;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import reprint.catalog.Catalog;
import reprint.detect.Evidence;
import reprint.detect.name.Codes;
import reprint.detect.name.ContinuationReader;
import reprint.detect.name.GlyphScanner;
import reprint.detect.name.Resolver;
import reprint.read.Companion;
import reprint.read.Document;
import reprint.read.Link;
import reprint.text.Span;

/**
 * Reads pictures that each stand for a part of a licence: {@code by.svg}, an image with the words
 * "No Derivatives", the sign ⊜. Inside or beside a name they belong to it, so that a restriction is
 * not lost because it is drawn and not written.
 */
public final class IconEvidence implements EvidenceSource {
  /** The most UTF-16 units between icons, or between an icon and the name beside it. */
  private static final int GAP = 3;

  /** The most UTF-16 units of icons side by side. */
  private static final int REACH = 24;

  private static final int LONGEST = 30;

  private final Catalog catalog;
  private final Resolver resolver;
  private final GlyphScanner glyphs;

  public IconEvidence(Catalog catalog) {
    this.catalog = catalog;
    resolver = new Resolver(catalog);
    glyphs = new GlyphScanner(catalog);
  }

  /** Icons side by side: their meaning, and the places of the first and last. */
  private record Group(Link first, Set<String> parts, int start, int end) {}

  /**
   * Adds the meaning of icons to the names beside them, and adds the licences that icons make
   * alone.
   */
  @Override
  public void collect(Document document, List<Companion> companions, List<Occurrence> occurrences) {
    TreeMap<Integer, Group> groups = groups(document);
    occurrences.replaceAll(
        o -> o.name() == null || !o.origin().isText() ? o : withIcons(document, o, groups));
    groups.values().stream()
        .filter(g -> g.parts().contains("CC") && g.parts().size() > 1)
        .forEach(g -> occurrences.add(alone(document, g)));
  }

  /** Whether an image stands for a part of a licence. */
  public boolean isIcon(Link image) {
    return !parts(image).isEmpty();
  }

  private TreeMap<Integer, Group> groups(Document document) {
    TreeMap<Integer, Group> groups = new TreeMap<>();
    Group open = null;
    for (Link link : document.links()) {
      Set<String> parts = link.kind() == Link.Kind.IMAGE ? parts(link) : Set.of();
      if (!parts.isEmpty()) {
        int at = link.span().offset();
        boolean next = open != null && at >= open.end() && isNear(document.text(), open.end(), at);
        Set<String> all = new LinkedHashSet<>(next ? open.parts() : Set.of());
        all.addAll(parts);
        open = new Group(next ? open.first() : link, all, next ? open.start() : at, at);
        groups.put(open.start(), open);
      }
    }
    return groups;
  }

  private static boolean isNear(String text, int from, int to) {
    return to - from <= GAP
        && text.substring(from, to).chars().noneMatch(c -> Character.isLetterOrDigit(c));
  }

  /** A name with the elements of icons in or beside it; the licence is never a freer one. */
  private Occurrence withIcons(
      Document document, Occurrence occurrence, TreeMap<Integer, Group> groups) {
    Span span = occurrence.evidence().span();
    Set<String> elements = new LinkedHashSet<>(occurrence.name().elements());
    String text = document.text();
    for (Group group :
        groups.subMap(span.offset() - REACH, true, span.end() + GAP, true).values()) {
      // a group with the sign of Creative Commons is a complete licence
      if (!group.parts().contains("CC") && isBeside(text, group, span)) {
        elements.addAll(group.parts());
      }
    }
    elements.addAll(glyphs.behind(text, span.end()));
    boolean more =
        !occurrence.name().elements().containsAll(elements)
            && !occurrence.name().elements().isEmpty();
    return more
        ? occurrence.naming(
            resolver.elements(elements, occurrence.name().version(), occurrence.name().place()))
        : occurrence;
  }

  private static boolean isBeside(String text, Group group, Span name) {
    if (group.start() > name.end()) {
      return isNear(text, name.end(), group.start());
    }
    return group.end() >= name.offset() || isNear(text, group.end(), name.offset());
  }

  private Occurrence alone(Document document, Group group) {
    Set<String> elements = new LinkedHashSet<>(group.parts());
    elements.remove("CC");
    Link image = group.first();
    Evidence evidence =
        new Evidence(Evidence.Kind.BADGE, image.text(), "", image.span(), image.location());
    return Occurrence.found(
        document,
        evidence,
        resolver.elements(elements, "", ""),
        null,
        null,
        image.group(),
        Origin.TEXT);
  }

  /** The meaning of an image by its words, else by the name of its file. */
  private Set<String> parts(Link image) {
    Set<String> named = parts(image.text());
    String path = image.url().replaceFirst("[?#].*$", "");
    String file = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.\\w+$", "");
    return named.isEmpty() ? parts(file) : named;
  }

  private Set<String> parts(String words) {
    String bare = words.strip();
    if (bare.isEmpty() || bare.length() > LONGEST) {
      return Set.of();
    }
    Set<String> parts = new LinkedHashSet<>();
    for (String word : bare.toUpperCase(Locale.ROOT).split("[^A-Z]+")) {
      List<String> codes = Codes.split(word.toLowerCase(Locale.ROOT));
      if (codes.isEmpty() && !word.equals("CC")) {
        return ContinuationReader.read(catalog, bare, 0, bare.length()).elements();
      }
      parts.addAll(codes.isEmpty() ? List.of(word) : codes);
    }
    boolean name = parts.size() > 1 && (parts.contains("CC") || parts.contains("BY"));
    return name ? Set.of() : parts; // "CC BY-ND" is a badge
  }
}
