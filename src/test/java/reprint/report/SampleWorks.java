package reprint.report;

import static reprint.SampleDocument.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import reprint.catalog.License;
import reprint.compare.Comparison;
import reprint.compare.Edit;
import reprint.compare.Kept;
import reprint.credit.Credit;
import reprint.credit.Mention;
import reprint.detect.Declaration;
import reprint.detect.Evidence;
import reprint.detect.Reason;
import reprint.detect.Subject;
import reprint.read.Document;
import reprint.text.Span;

/** Credits and comparisons of {@link SampleReports}. */
final class SampleWorks {
  private static final License BY_ND =
      new License(
          "CC-BY-ND-4.0",
          "https://creativecommons.org/licenses/by-nd/4.0/",
          "CC-BY-ND-4.0",
          "by-nd",
          Set.of("BY", "ND"),
          "4.0",
          "",
          "current",
          Set.of("Reproduction"),
          Set.of("Attribution"),
          Set.of());

  private SampleWorks() {}

  static Mention blank(Document document) {
    Mention byline = mention(document, "By: []", "").orElseThrow();
    return new Mention("", "", byline.span(), byline.location());
  }

  static Credit credit(Document document, String title, List<Mention> authors) {
    return new Credit(
        Credit.Role.MAIN,
        Credit.Reused.YES,
        List.of(declaration(document)),
        mention(document, title, ""),
        authors,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Declaration declaration(Document document) {
    String name = document.text().contains("CC BY-ND 4.0") ? "CC BY-ND 4.0" : "51";
    Span span = new Span(document.text().indexOf(name), name.length());
    Evidence evidence =
        new Evidence(Evidence.Kind.ABBREVIATION, name, "", span, document.locate(span));
    Span whole = new Span(0, document.text().length());
    return new Declaration(
        BY_ND, Subject.WORK, 0.98, List.of(evidence), whole, List.of(), because(evidence));
  }

  private static List<Reason> because(Evidence evidence) {
    List<Reason.Sign> signs =
        List.of(
            new Reason.Sign("short-notice", 2),
            new Reason.Sign("linked", 1),
            new Reason.Sign("general-talk", -2),
            new Reason.Sign("led-by-words", 1));
    return List.of(
        new Reason("declares", "", signs, evidence.location()),
        new Reason("page-marks-licence", "footer", List.of(), evidence.location()));
  }

  /** A number and a pair of quotes; each text is one passage else. */
  static Comparison modified(Document original, Document document) {
    return new Comparison(
        original.path(),
        "option",
        Comparison.Verdict.MODIFIED,
        0.99996,
        "a number was changed",
        List.of(
            new Edit(
                Edit.Kind.REPLACE,
                Edit.Level.MATERIAL,
                Edit.Type.NUMBER,
                side(original, "5.1 metres"),
                side(document, "51 metres"),
                ""),
            new Edit(
                Edit.Kind.REPLACE,
                Edit.Level.TECHNICAL,
                Edit.Type.FORMAT,
                side(original, "“"),
                side(document, "|"),
                "")),
        List.of(
            new Kept(side(original, "Price:").span(), side(document, "Price:").span()),
            new Kept(side(original, "tide").span(), side(document, "tide").span())));
  }

  private static Edit.Side side(Document document, String words) {
    Span span = new Span(document.text().indexOf(words), words.length());
    return new Edit.Side(words, span, document.locate(span));
  }
}
