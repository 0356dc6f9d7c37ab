package reprint.credit.article;

import java.util.Map;
import java.util.TreeMap;
import reprint.detect.Declaration;
import reprint.detect.Declarations;
import reprint.detect.Subject;
import reprint.read.Block;
import reprint.read.Document;
import reprint.read.Property;
import reprint.text.Span;

/** Leaves out the heads of listed works, so that their titles and names are not the article's. */
public final class WithoutListedWorks {
  private static final String HEADER = "header:";

  private final Document document;

  /** Where entries begin and end, in the text and in lines of the file. */
  private final TreeMap<Integer, Integer> offsets = new TreeMap<>();

  private final TreeMap<Integer, Integer> lines = new TreeMap<>();

  private WithoutListedWorks(Document document, Declarations declarations) {
    this.document = document;
    for (Declaration declaration : declarations.all()) {
      Span scope = declaration.scope();
      if (declaration.subject() == Subject.LISTED && scope.length() > 0) {
        offsets.merge(scope.offset(), scope.end(), Math::max);
        lines.merge(document.locate(scope).line(), document.locate(scope).endLine(), Math::max);
      }
    }
  }

  /** The same document, without headings, bylines and header fields inside listed entries. */
  public static Document of(Document document, Declarations declarations) {
    WithoutListedWorks article = new WithoutListedWorks(document, declarations);
    return document.blocks().stream().anyMatch(article::isHead) ? article.rest() : document;
  }

  private Document rest() {
    return new Document(
        document.path(),
        document.mediaType(),
        document.language(),
        document.text(),
        document.blocks().stream().filter(b -> !isHead(b)).toList(),
        document.links(),
        document.properties().stream().filter(p -> !isHeader(p)).toList(),
        document.places(),
        document.struck(),
        document.notifications());
  }

  private boolean isHead(Block block) {
    boolean head = block.role() == Block.Role.HEADING || block.role() == Block.Role.BYLINE;
    return head && holds(offsets, block.span().offset(), block.span().end());
  }

  private boolean isHeader(Property property) {
    int line = property.location().line();
    return property.name().startsWith(HEADER) && holds(lines, line, line);
  }

  private static boolean holds(TreeMap<Integer, Integer> ends, int from, int to) {
    Map.Entry<Integer, Integer> before = ends.floorEntry(from);
    return before != null && to <= before.getValue();
  }
}
