package reprint.credit.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import reprint.catalog.License;
import reprint.detect.Declaration;
import reprint.detect.Declarations;
import reprint.detect.Evidence;
import reprint.detect.Subject;
import reprint.text.Span;

/** Where licences are in a document, and their addresses. */
public final class LicensePlaces {
  private final Set<License> licenses = new HashSet<>();
  private final Set<String> addresses = new HashSet<>();
  private final Map<String, List<Declaration>> mentions = new HashMap<>();
  private final TreeMap<Integer, Integer> words = new TreeMap<>();
  private final TreeMap<Integer, Integer> declared = new TreeMap<>();
  private final TreeMap<Integer, Integer> articles = new TreeMap<>();
  private final TreeMap<Integer, Integer> media = new TreeMap<>();
  private final TreeMap<Integer, Integer> others = new TreeMap<>();
  private final List<String> otherAddresses;

  /**
   * Where they show.
   *
   * @param otherAddresses hosts and first folders of the texts of licences that are not Creative
   *     Commons'
   */
  LicensePlaces(Declarations declarations, List<String> otherAddresses) {
    this.otherAddresses = otherAddresses;
    for (Declaration declaration : declarations.all()) {
      Subject subject = declaration.subject();
      licenses.add(declaration.license());
      for (Evidence evidence : declaration.evidence()) {
        addresses.add(evidence.text());
        put(words, evidence.span());
        if (subject != Subject.MENTION) {
          put(declared, evidence.span());
        }
        if (subject == Subject.WORK || subject == Subject.SITE) {
          put(articles, evidence.span());
        }
      }
      if (subject == Subject.MEDIA || subject == Subject.LISTED) {
        put(others, declaration.scope());
      }
      if (subject == Subject.MENTION) {
        String id = declaration.license().id();
        mentions.computeIfAbsent(id, i -> new ArrayList<>()).add(declaration);
      }
      if (subject == Subject.MEDIA) {
        put(media, declaration.scope());
      }
    }
    declarations.unknownAddresses().forEach(a -> addresses.add(a.evidence().text()));
    declarations.oddAddresses().forEach(a -> addresses.add(a.evidence().text()));
  }

  private static void put(Map<Integer, Integer> ends, Span span) {
    if (span.length() > 0) {
      ends.merge(span.offset(), span.end(), Math::max);
    }
  }

  /** Each licence that is named, once. */
  public Set<License> all() {
    return licenses;
  }

  /** Whether {@code url} leads to a licence, as far as the detection tells. */
  public boolean isAddress(String url) {
    return addresses.contains(url)
        || otherAddresses.stream().anyMatch(Addresses.withoutScheme(url)::startsWith);
  }

  /** Where a licence is mentioned and not declared. */
  List<Declaration> mentions(String id) {
    return mentions.getOrDefault(id, List.of());
  }

  /** The offset of the first licence that is declared in {@code span}; -1 if there is none. */
  public int start(Span span) {
    return start(declared, span);
  }

  private static int start(TreeMap<Integer, Integer> ends, Span span) {
    Integer start = ends.ceilingKey(span.offset());
    return start != null && start < span.end() ? start : -1;
  }

  /** Whether the words of a licence begin before {@code span} and contain it, as in "CC BY". */
  public boolean covers(Span span) {
    Map.Entry<Integer, Integer> before = words.lowerEntry(span.offset());
    return before != null && before.getValue() >= span.end();
  }

  /** Whether a licence is declared, not only mentioned, in {@code span}. */
  public boolean isIn(Span span) {
    return start(span) >= 0;
  }

  /** Whether the licence of the article, or of the site, is declared in {@code span}. */
  public boolean isOfArticleIn(Span span) {
    return start(articles, span) >= 0;
  }

  /** The offset after the last declared licence, if it ends before {@code offset}; else -1. */
  public int endBefore(int offset) {
    Map.Entry<Integer, Integer> before = declared.lowerEntry(offset);
    return before != null && before.getValue() <= offset ? before.getValue() : -1;
  }

  /** Whether {@code span} belongs to the credit of a picture or another work in the article. */
  public boolean isOfMedia(Span span) {
    return holds(media, span);
  }

  /** Whether {@code span} belongs to the credit of any work but the article. */
  public boolean isOfOther(Span span) {
    return holds(others, span);
  }

  /** Whether a scope, or several adjoining ones, contain it. */
  private static boolean holds(TreeMap<Integer, Integer> scopes, Span span) {
    Map.Entry<Integer, Integer> scope = scopes.floorEntry(span.offset());
    while (scope != null && scope.getValue() < span.end()) {
      Map.Entry<Integer, Integer> next = scopes.floorEntry(scope.getValue());
      scope = next.getValue() > scope.getValue() ? next : null;
    }
    return scope != null;
  }
}
