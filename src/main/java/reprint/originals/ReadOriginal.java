package reprint.originals;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import reprint.read.Document;
import reprint.read.Property;

/**
 * A saved original that was read.
 *
 * @param document the original
 * @param date of its record; the latest of all where it has none
 * @param words runs of words in its article
 */
record ReadOriginal(Document document, Instant date, Shingles words) {
  /** Fields of front matter, header lines and metadata that hold a page's title. */
  private static final Set<String> TITLES = Set.of("title", "og:title", "headline", "dc.title");

  static ReadOriginal of(Document document, Instant date) {
    return new ReadOriginal(document, date, Shingles.of(document.mainText()));
  }

  /** Whether it has a title as its own; without runs of words it is none. */
  boolean isNamed(Shingles title) {
    return title.size() > 0
        && titles().anyMatch(own -> Shingles.of(own).shared(title) == title.size());
  }

  private Stream<String> titles() {
    return Stream.concat(
        document.titleBlock().map(document::text).stream(),
        document.properties().stream().filter(ReadOriginal::isTitle).map(Property::value));
  }

  private static boolean isTitle(Property property) {
    String name = property.name().toLowerCase(Locale.ROOT);
    return TITLES.contains(name.substring(name.indexOf(':') + 1));
  }
}
