package reprint.credit.masthead;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import reprint.catalog.Catalog;
import reprint.catalog.Field;
import reprint.catalog.FieldNames;
import reprint.read.Document;
import reprint.read.Property;

/** The metadata of a document about itself, without metadata about its pictures. */
final class Statements {
  private final Catalog catalog;
  private final Map<String, List<Property>> byName = new HashMap<>();

  /** Types of schema.org whose author and title are the article's. */
  private final FieldNames articles;

  private final FieldNames pages;

  Statements(Document document, Catalog catalog) {
    this.catalog = catalog;
    articles = catalog.fields(Field.ARTICLE_TYPE);
    pages = catalog.fields(Field.PAGE_TYPE);
    for (Property property : document.properties()) {
      byName.computeIfAbsent(property.name(), n -> new ArrayList<>()).add(property);
    }
  }

  /** The first statement that is not empty, in the order of trust. */
  Optional<Property> first(Field field) {
    for (String name : names(field)) {
      List<Property> all = all(name);
      if (!all.isEmpty()) {
        return Optional.of(all.get(0));
      }
    }
    return Optional.empty();
  }

  /** The names of the fields that state something, in the order of trust. */
  List<String> names(Field field) {
    return catalog.fields(field).all();
  }

  /** The first statement about an article. */
  Optional<Property> ofArticle(Field field) {
    return every(articles, field).stream().findFirst();
  }

  /** All statements about things of a type. */
  List<Property> everyOf(Field type, Field field) {
    return every(catalog.fields(type), field);
  }

  private List<Property> every(FieldNames types, Field field) {
    return names(field).stream()
        .flatMap(name -> byName.getOrDefault(name, List.of()).stream())
        .filter(p -> types.have(p.type()) && !p.value().isBlank())
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
    List<Property> filled = stated.stream().filter(p -> !p.value().isBlank()).toList();
    List<Property> ofArticles = about(filled, p -> articles.have(p.type()));
    return ofArticles.isEmpty()
        ? about(filled, p -> p.type().isEmpty() || pages.have(p.type()))
        : ofArticles;
  }

  private static List<Property> about(List<Property> filled, Predicate<Property> isMeant) {
    List<Property> fit = filled.stream().filter(isMeant).toList();
    return fit.stream()
        .filter(p -> p.subject().equals(fit.get(0).subject()) && p.type().equals(fit.get(0).type()))
        .toList();
  }

  /** Whether there is an empty statement of that name. */
  Optional<Property> empty(String name) {
    return byName.getOrDefault(name, List.of()).stream()
        .filter(p -> p.value().isBlank() && p.type().isEmpty())
        .findFirst();
  }
}
