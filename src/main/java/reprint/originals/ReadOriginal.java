package reprint.originals;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import reprint.read.Document;
import reprint.read.Property;

/**
 * A saved original, read.
 *
 * @param document the original
 * @param date of its record; the latest possible date if it has none
 * @param words runs of words in its article
 */
record ReadOriginal(Document document, Instant date, Shingles words) {
  /** Fields of front matter, header lines and metadata with a page's title. */
  private static final Set<String> TITLES = Set.of("title", "og:title", "headline", "dc.title");

  static ReadOriginal of(Document document, Instant date) {
    return new ReadOriginal(document, date, Shingles.of(document.mainText()));
  }

  /** Whether {@code title} is its own title; a title without runs of words never is. */
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
