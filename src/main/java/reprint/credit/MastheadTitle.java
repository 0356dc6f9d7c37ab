package reprint.credit;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import reprint.read.Block;
import reprint.read.Document;
import reprint.read.Property;
import reprint.read.Span;

/** Finds the title of a document: as stated for machines, else as its heading shows it. */
final class MastheadTitle {
  private static final String[] STATED = {
    "front-matter:title",
    "header:title",
    "header:subject",
    "meta:dc.title",
    "meta:dc:title",
    "meta:dcterms.title",
    "meta:og:title",
    "meta:title",
    "meta:twitter:title",
    "meta:parsely-title",
    "meta:citation_title",
    "microdata:headline",
    "microformats:entry-title"
  };

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
        .or(() -> statements.first(STATED))
        .map(p -> mention(p.value(), p, heading))
        .or(
            () ->
                statements
                    .first("html:title")
                    .map(p -> mention(PageTitle.withoutSite(p.value(), document), p, heading)))
        .filter(title -> !title.isEmpty())
        .or(() -> heading.map(this::mention));
  }

  /** An article's headline; its name, where only that is a part of the page's title. */
  private Optional<Property> jsonLd() {
    Optional<Property> headline = statements.first("json-ld:headline");
    Optional<Property> name = statements.ofArticle("json-ld:name");
    String page = statements.first("html:title").map(p -> bare(p.value())).orElse("");
    boolean named = name.isPresent() && page.contains(bare(name.get().value()));
    boolean headed = headline.isPresent() && page.contains(bare(headline.get().value()));
    return named && !headed ? name : headline.or(() -> name);
  }

  private Mention mention(Block heading) {
    String text = WHITE.matcher(document.text(heading)).replaceAll(" ");
    return new Mention(text, "", heading.span(), document.locate(heading.span()));
  }

  /** Where readers see the stated title, it stands there. */
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
