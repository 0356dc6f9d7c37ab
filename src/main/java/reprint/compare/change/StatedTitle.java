package reprint.compare.change;

import java.util.List;
import java.util.Optional;
import reprint.catalog.FieldNames;
import reprint.compare.Edit;
import reprint.compare.Words;
import reprint.compare.page.Page;
import reprint.compare.page.Pairing;
import reprint.compare.page.TitleFinder;
import reprint.compare.word.TokenRange;
import reprint.compare.word.Tokens;
import reprint.compare.word.Vocabulary;
import reprint.read.Location;
import reprint.read.Property;
import reprint.text.Span;

/**
 * Compares a headline that one side has only in its front matter, where a site takes it from, with
 * the headline that the other side shows.
 */
public final class StatedTitle {
  private final Page original;
  private final Page republished;
  private final TokenRange body;
  private final Vocabulary vocabulary;
  private final FieldNames titles;

  public StatedTitle(Pairing pair, Words words) {
    original = pair.original();
    republished = pair.republished();
    body = pair.body();
    vocabulary = pair.vocabulary();
    titles = words.titles();
  }

  /** The changed headline; empty if it is kept, if both sides show one, or if one has none. */
  public List<Edit> edits(Allowances allowances) {
    TitleFinder before = new TitleFinder(original, vocabulary);
    TitleFinder now = new TitleFinder(republished, vocabulary);
    List<TokenRange> headings = before.before(body.a());
    List<TokenRange> shown = now.before(body.b());
    if (headings.isEmpty() == shown.isEmpty()) {
      return List.of();
    }
    boolean stated = headings.isEmpty();
    Optional<Property> title = title(stated ? original : republished);
    TokenRange heading = stated ? now.highest(shown) : before.highest(headings);
    TitleFinder finder = stated ? now : before;
    if (title.isEmpty() || finder.isText(title.get().value(), stated ? shown : headings)) {
      return List.of();
    }
    Edit.Side left = stated ? side(title.get()) : side(original, heading);
    Edit.Side right = stated ? side(republished, heading) : side(title.get());
    return List.of(
        new Edit(
            Edit.Kind.REPLACE,
            Edit.Level.MATERIAL,
            Edit.Type.HEADLINE,
            left,
            right,
            allowances.ofHeadline()));
  }

  private Optional<Property> title(Page page) {
    return page.tokens().document().properties().stream()
        .filter(p -> titles.have(p.name()) && !p.value().isBlank())
        .findFirst();
  }

  private static Edit.Side side(Property title) {
    return new Edit.Side(title.value(), new Span(0, 0), title.location());
  }

  private static Edit.Side side(Page page, TokenRange heading) {
    Tokens tokens = page.tokens();
    Span span = tokens.span(heading.a(), heading.aEnd());
    Location location = tokens.document().locate(span);
    return new Edit.Side(span.of(tokens.document().text()), span, location);
  }
}
