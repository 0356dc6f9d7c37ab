package reprint.credit.masthead;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import reprint.catalog.Field;
import reprint.credit.Mention;
import reprint.read.Block;
import reprint.read.Document;
import reprint.read.Property;
import reprint.text.Span;

/** Finds the title of a document: from metadata, else from its heading. */
final class MastheadTitle {
  /** "Re: " (RFC 5322 §3.6.5), and the name of a list in brackets, before a subject. */
  private static final Pattern LIST_TAG =
      Pattern.compile("^(?:(?i:re):\\s*+|\\[[^\\]]*+\\]\\s*+)++(?=\\S)");

  private static final Pattern WHITE = Pattern.compile("\\s+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Document document;
  private final Statements statements;

  MastheadTitle(Document document, Statements statements) {
    this.document = document;
    this.statements = statements;
  }

  Optional<Mention> find() {
    Optional<Block> heading = document.titleBlock();
    return jsonLd()
        .or(() -> statements.first(Field.TITLE))
        .map(p -> mention(p.value(), p, heading))
        .or(
            () ->
                statements
                    .first(Field.PAGE_TITLE)
                    .map(p -> mention(withoutSite(p.value()), p, heading)))
        .filter(title -> !title.isEmpty())
        .or(() -> heading.map(this::mention));
  }

  private String withoutSite(String title) {
    return new SiteNames(document, statements)
        .without(title)
        .orElseGet(() -> PageTitle.withoutSite(title, document));
  }

  /** An article's headline; its name, if only that is a part of the page's title. */
  private Optional<Property> jsonLd() {
    Optional<Property> headline = statements.first(Field.HEADLINE);
    Optional<Property> name = statements.ofArticle(Field.THING_NAME);
    String page = statements.first(Field.PAGE_TITLE).map(p -> bare(p.value())).orElse("");
    boolean named = name.isPresent() && page.contains(bare(name.get().value()));
    boolean headed = headline.isPresent() && page.contains(bare(headline.get().value()));
    return named && !headed ? name : headline.or(() -> name);
  }

  /** A mail's subject is a heading only if the text has no other. */
  private Mention mention(Block heading) {
    String text = WHITE.matcher(document.text(heading)).replaceAll(" ");
    boolean subject =
        statements
            .first(Field.MAIL_SUBJECT)
            .filter(p -> bare(p.value()).equals(bare(text)))
            .isPresent();
    String title = subject ? LIST_TAG.matcher(text).replaceFirst("") : text;
    return new Mention(title, "", heading.span(), document.locate(heading.span()));
  }

  /** The stated title, placed where readers see it. */
  private Mention mention(String stated, Property property, Optional<Block> heading) {
    String title = WHITE.matcher(stated).replaceAll(" ").strip();
    return heading
        .filter(h -> bare(title).contains(bare(document.text(h))))
        .map(h -> new Mention(title, "", h.span(), document.locate(h.span())))
        .orElse(new Mention(title, "", new Span(0, 0), property.location()));
  }

  /** The words of a title, for comparing. */
  static String bare(String text) {
    return NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
