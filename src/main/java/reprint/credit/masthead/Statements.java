package reprint.credit.masthead;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import reprint.read.Document;
import reprint.read.Property;

/** What a document states for machines about itself; what it states about pictures is left out. */
final class Statements {
  /** Types of schema.org whose author and title are the article's. */
  private static final Pattern ARTICLE =
      Pattern.compile(
          ".*(?:Article|Posting|Report|Review|CreativeWork|Thesis|Chapter|Story|Guide)");

  private static final Pattern PAGE = Pattern.compile("|WebPage|.*Page|h-entry");

  private final Map<String, List<Property>> byName = new HashMap<>();

  Statements(Document document) {
    for (Property property : document.properties()) {
      byName.computeIfAbsent(property.name(), n -> new ArrayList<>()).add(property);
    }
  }

  /** The first statement that is not empty, in the order of the names. */
  Optional<Property> first(String... names) {
    for (String name : names) {
      List<Property> all = all(name);
      if (!all.isEmpty()) {
        return Optional.of(all.get(0));
      }
    }
    return Optional.empty();
  }

  /** The first statement about an article. */
  Optional<Property> ofArticle(String name) {
    return byName.getOrDefault(name, List.of()).stream()
        .filter(p -> ARTICLE.matcher(p.type()).matches() && !p.value().isBlank())
        .findFirst();
  }

  /** All statements about things of that very type; the case of letters does not matter. */
  List<Property> everyOf(String type, String name) {
    return byName.getOrDefault(name, List.of()).stream()
        .filter(p -> p.type().equalsIgnoreCase(type) && !p.value().isBlank())
        .toList();
  }

  /**
   * All statements of that name about one thing: the first article that has any, else the page.
   * Empty ones are left out.
   */
  List<Property> all(String name) {
    List<Property> stated = byName.getOrDefault(name, List.of());
    if (stated.isEmpty()) {
      return stated;
    }
    List<Property> told = stated.stream().filter(p -> !p.value().isBlank()).toList();
    List<Property> articles = about(told, ARTICLE);
    return articles.isEmpty() ? about(told, PAGE) : articles;
  }

  private static List<Property> about(List<Property> told, Pattern types) {
    List<Property> fit = told.stream().filter(p -> types.matcher(p.type()).matches()).toList();
    return fit.stream()
        .filter(p -> p.subject().equals(fit.get(0).subject()) && p.type().equals(fit.get(0).type()))
        .toList();
  }

  /** Whether there is a statement of that name that says nothing. */
  Optional<Property> empty(String name) {
    return byName.getOrDefault(name, List.of()).stream()
        .filter(p -> p.value().isBlank() && p.type().isEmpty())
        .findFirst();
  }
}
