package reprint.credit.masthead;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reprint.catalog.Field;
import reprint.read.Document;
import reprint.read.Link;
import reprint.read.Property;

/** The names that a page has for its own site: in metadata, and on its link to the home page. */
final class SiteNames {
  /** The signs that separate a title from the site's name in a page's title. */
  private static final Pattern PARTER = Pattern.compile("\\s[|\\-–—·•:/»]\\s");

  /** Without punctuation, in lower case. */
  private final Set<String> names;

  SiteNames(Document document, Statements statements) {
    Stream<String> home =
        document.links().stream().filter(SiteNames::leadsHome).map(Link::text).limit(20);
    names =
        Stream.concat(home, Stream.of(stated(statements)))
            .map(MastheadTitle::bare)
            .filter(name -> !name.isEmpty())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The name in metadata; "" if there is none. */
  static String stated(Statements statements) {
    return statements
        .first(Field.SITE_NAME)
        .or(() -> statements.everyOf(Field.WEBSITE_TYPE, Field.THING_NAME).stream().findFirst())
        .map(Property::value)
        .orElse("");
  }

  private static boolean leadsHome(Link link) {
    return link.kind() == Link.Kind.ANCHOR
        && (link.url().equals("/") || link.rel().contains("home"));
  }

  /** A title without such a name before or after it; absent if there is none. */
  Optional<String> without(String title) {
    Matcher parter = PARTER.matcher(title);
    while (parter.find()) {
      String front = title.substring(0, parter.start());
      String behind = title.substring(parter.end());
      if (isName(behind)) {
        return Optional.of(front.strip());
      }
      if (isName(front)) {
        return Optional.of(behind.strip());
      }
    }
    return Optional.empty();
  }

  private boolean isName(String part) {
    return names.contains(MastheadTitle.bare(part));
  }
}
