package reprint.credit.masthead;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import reprint.catalog.Field;
import reprint.read.Document;
import reprint.read.Property;

/** Finds the date of publication that a document states. */
final class MastheadDate {
  private static final Pattern ISO = Pattern.compile("\\d{4}(?:-\\d\\d(?:-\\d\\d(?:[T ].*)?)?)?");

  private static final List<String> WRITTEN =
      List.of(
          "EEE, d MMM yyyy HH:mm:ss Z",
          "EEE, d MMM yyyy HH:mm:ss zzz",
          "d MMM yyyy",
          "d MMMM yyyy",
          "d. MMMM yyyy",
          "MMMM d, yyyy",
          "MMM d, yyyy",
          "yyyy/M/d");

  private final Document document;
  private final Statements statements;

  MastheadDate(Document document, Statements statements) {
    this.document = document;
    this.statements = statements;
  }

  /** In ISO 8601 if it can be read, else as written; "" if not stated. */
  String find() {
    return statements.first(Field.DATE).map(Property::value).map(this::iso).orElse("");
  }

  private String iso(String written) {
    String date = written.strip();
    if (ISO.matcher(date).matches() || date.length() > 40) {
      return date;
    }
    for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag(document.language()))) {
      for (String pattern : WRITTEN) {
        try {
          return LocalDate.parse(date, DateTimeFormatter.ofPattern(pattern, locale)).toString();
        } catch (DateTimeException e) {
          continue; // written in another way
        }
      }
    }
    return date;
  }
}
