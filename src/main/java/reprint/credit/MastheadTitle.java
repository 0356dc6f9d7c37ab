package reprint.credit;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import reprint.read.Block;
import reprint.read.Document;
import reprint.read.Property;
import reprint.read.Span;

/** Finds the title of a document: as stated for machines, else as its heading shows it. */
final class MastheadTitle {
  private static final String[] STATED = {
    "front-matter:title", "header:title", "header:subject", "json-ld:headline", "meta:dc.title",
    "meta:dc:title", "meta:dcterms.title", "meta:og:title", "meta:title", "meta:twitter:title",
    "meta:parsely-title", "microdata:headline", "microformats:entry-title"
  };

  /** Signs with which sites part the title of a page from their own name. */
  private static final Pattern PARTER = Pattern.compile("\\s[|\\-–—\\\\/>»·:]\\s");

  private static final int SHORT = 3;

  private final Document document;
  private final Statements statements;

  MastheadTitle(Document document, Statements statements) {
    this.document = document;
    this.statements = statements;
  }

  Optional<Mention> find() {
    Optional<Block> heading = document.titleBlock();
    Optional<Property> stated = statements.first(STATED);
    if (stated.isPresent()) {
      return stated.map(p -> mention(p.value(), p, heading));
    }
    return statements
        .first("html:title")
        .map(p -> mention(cut(p.value()), p, heading))
        .filter(title -> !title.isEmpty())
        .or(() -> heading.map(this::mention));
  }

  private Mention mention(Block heading) {
    String text = WHITE.matcher(document.text(heading)).replaceAll(" ");
    return new Mention(text, "", heading.span(), document.locate(heading.span()));
  }

  /** Where readers see the stated title, it stands there. */
  private Mention mention(String stated, Property property, Optional<Block> heading) {
    String title = WHITE.matcher(stated).replaceAll(" ").strip();
    return heading
        .filter(h -> isSame(title, document.text(h)))
        .map(h -> new Mention(title, "", h.span(), document.locate(h.span())))
        .orElse(new Mention(title, "", new Span(0, 0), property.location()));
  }

  private static final Pattern WHITE = Pattern.compile("\\s+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static boolean isSame(String one, String other) {
    return bare(one).equals(bare(other));
  }

  private static String bare(String text) {
    return NO_WORD.matcher(text.toLowerCase(java.util.Locale.ROOT)).replaceAll(" ").strip();
  }

  /**
   * The title of a page without the name of its site, as Readability cuts it ({@code
   * _getArticleTitle}); a heading that shows one part of it decides.
   */
  private String cut(String title) {
    List<String> headings =
        document.blocks().stream()
            .filter(b -> b.element().equals("h1") || b.element().equals("h2") || b.level() == 1)
            .map(b -> bare(document.text(b)))
            .toList();
    if (headings.contains(bare(title))) {
      return title;
    }
    String best = "";
    for (String part : PARTER.split(title)) {
      if (part.length() > best.length() && headings.contains(bare(part))) {
        best = part;
      }
    }
    return best.isEmpty() ? withoutSite(title) : best.strip();
  }

  private static String withoutSite(String title) {
    java.util.regex.Matcher parter = PARTER.matcher(title);
    int last = -1;
    int firstEnd = -1;
    while (parter.find()) {
      last = parter.start();
      firstEnd = firstEnd < 0 ? parter.end() : firstEnd;
    }
    if (last < 0) {
      return title;
    }
    String front = title.substring(0, last);
    String shorter = words(front) < SHORT ? title.substring(firstEnd) : front;
    return words(shorter) <= SHORT + 1 ? title : shorter.strip();
  }

  private static int words(String text) {
    return WHITE.split(text.strip()).length;
  }
}
