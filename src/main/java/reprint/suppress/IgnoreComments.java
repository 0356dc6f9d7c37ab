package reprint.suppress;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import reprint.read.Document;
import reprint.read.Location;

/** Finds the comments that suppress something, and parses them. */
final class IgnoreComments {
  private static final String WORD = "reprint-ignore";

  private IgnoreComments() {}

  /** A comment's text and place. */
  record Comment(String text, Location location) {}

  static List<Comment> in(Document document) {
    return document.properties().stream()
        .filter(p -> p.name().equals("comment"))
        .map(p -> new Comment(p.value().strip(), p.location()))
        .filter(c -> c.text().startsWith(WORD))
        .toList();
  }

  static InlineIgnore parse(Comment comment, Location scope) {
    String text = comment.text().substring(WORD.length());
    int colon = text.indexOf(':');
    String head = colon < 0 ? text : text.substring(0, colon);
    String reason = colon < 0 ? "" : String.join(" ", words(text.substring(colon + 1), "\\s+"));
    List<String> rules = words(head, "[\\s,]+");
    Optional<LocalDate> until = Optional.empty();
    String mistake = reason.isEmpty() ? "it gives no reason" : "";
    int end = rules.indexOf("until");
    if (end >= 0) {
      until = day(end + 1 < rules.size() ? rules.get(end + 1) : "");
      mistake = until.isEmpty() ? "“until” needs a date such as 2027-06-30" : mistake;
      rules = rules.subList(0, end);
    }
    mistake = rules.isEmpty() ? "it names no rule" : mistake;
    return new InlineIgnore(rules, reason, until, comment.location(), scope, mistake);
  }

  private static List<String> words(String text, String gap) {
    return Stream.of(text.split(gap)).filter(w -> !w.isEmpty()).toList();
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
