package reprint.suppress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import reprint.read.Document;
import reprint.read.Location;

/**
 * A suppression in a comment of a document: {@code reprint-ignore RULE[, RULE…] [until YYYY-MM-DD]:
 * REASON}.
 *
 * @param rules ids
 * @param reason in the author's words
 * @param until last day on which it applies; absent: no end
 * @param comment its place
 * @param scope the block to which it applies; {@link Location#NONE}: the document
 * @param mistake why it has no effect, as a sentence; "": it is well formed
 */
public record InlineIgnore(
    List<String> rules,
    String reason,
    Optional<LocalDate> until,
    Location comment,
    Location scope,
    String mistake) {

  public InlineIgnore {
    rules = List.copyOf(rules);
  }

  /** All suppressions in a document, in the order of the file. */
  public static List<InlineIgnore> in(Document document) {
    IgnoreScopes scopes = new IgnoreScopes(document);
    return IgnoreComments.in(document).stream()
        .map(c -> IgnoreComments.parse(c, scopes.of(c.location())))
        .toList();
  }

  /** The same with former rule ids replaced by current ones. */
  public InlineIgnore named(UnaryOperator<String> current) {
    List<String> ids = rules.stream().map(current).toList();
    return new InlineIgnore(ids, reason, until, comment, scope, mistake);
  }
}
