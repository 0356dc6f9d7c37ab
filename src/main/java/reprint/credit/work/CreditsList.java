package reprint.credit.work;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import reprint.credit.Credit;
import reprint.credit.Masthead;
import reprint.credit.Mention;
import reprint.credit.reading.CreditContext;
import reprint.read.Block;
import reprint.text.Span;

/** A document that is a list of credits, such as a {@code CREDITS} file, and no article. */
public final class CreditsList {
  /** Units between two entries that follow each other. */
  private static final int GAP = 4;

  private final List<Credit> entries;

  private CreditsList(List<Credit> entries) {
    this.entries = entries;
  }

  /** The list that a document is; absent if it is an article or has a licence of its own. */
  public static Optional<CreditsList> of(
      CreditContext reading, Masthead masthead, Credit article, List<Credit> works) {
    List<Credit> declared = works.stream().filter(w -> !w.declarations().isEmpty()).toList();
    boolean unnamed =
        masthead.authors().stream().allMatch(a -> reading.licenses().isOfOther(a.span()));
    boolean licensed = !article.declarations().isEmpty();
    boolean list = licensed ? fill(reading, declared) : areSideBySide(reading, declared);
    return unnamed && list ? Optional.of(new CreditsList(declared)) : Optional.empty();
  }

  /** A list with a licence of its own is little more than its entries. */
  private static boolean fill(CreditContext reading, List<Credit> works) {
    long paragraphs =
        reading.document().blocks().stream()
            .filter(b -> b.role() == Block.Role.BODY && !b.element().equals("th"))
            .map(b -> b.group() == 0 ? -b.span().offset() : b.group())
            .distinct()
            .count();
    return works.size() > 2 && works.size() * 2L >= paragraphs;
  }

  /** Pictures in an article are apart; entries of a list follow each other. */
  private static boolean areSideBySide(CreditContext reading, List<Credit> works) {
    Block last = null;
    int before = -1;
    for (Credit work : works) {
      Span scope = work.declarations().get(0).scope();
      Block block = reading.document().blockAt(scope.offset());
      int gap = last == null ? -1 : scope.offset() - last.span().end(); // below 0: a run in a line
      boolean listed = work.role() == Credit.Role.LISTED && scope.offset() == before;
      if ((listed || gap >= 0 && gap <= GAP) && scope.length() > 0 && isInText(block)) {
        return true;
      }
      int end = work.declarations().stream().mapToInt(d -> d.scope().end()).max().orElse(0);
      before = end;
      last = reading.document().blockAt(Math.max(scope.offset(), end - 1));
    }
    return false;
  }

  private static boolean isInText(Block block) {
    return block.isArticle() && block.role() != Block.Role.CAPTION;
  }

  /** The credit of the list as a whole: it has no title of a work, and the names of its entries. */
  public Credit whole(Credit article) {
    return new Credit(
        Credit.Role.MAIN,
        Credit.Reused.UNKNOWN,
        article.declarations(),
        Optional.empty(),
        all(Credit::authors),
        all(Credit::parties),
        first(Credit::source),
        Optional.empty(),
        first(Credit::licenseLink).or(article::licenseLink),
        first(Credit::changes),
        article.unaltered(),
        article.copyright(),
        article.disclaimer());
  }

  private List<Mention> all(Function<Credit, List<Mention>> part) {
    Map<String, Mention> distinct = new LinkedHashMap<>();
    entries.forEach(e -> part.apply(e).forEach(m -> distinct.putIfAbsent(m.text(), m)));
    return List.copyOf(distinct.values());
  }

  private Optional<Mention> first(Function<Credit, Optional<Mention>> part) {
    return entries.stream().flatMap(entry -> part.apply(entry).stream()).findFirst();
  }
}
