package reprint.report;

import static reprint.SampleDocument.at;
import static reprint.SampleDocument.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import reprint.catalog.License;
import reprint.compare.Comparison;
import reprint.compare.Edit;
import reprint.credit.Credit;
import reprint.credit.Mention;
import reprint.detect.Declaration;
import reprint.detect.Evidence;
import reprint.detect.Subject;
import reprint.read.Document;
import reprint.read.Location;
import reprint.read.Span;

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
    return new Declaration(BY_ND, Subject.WORK, 0.98, List.of(evidence), whole, List.of());
  }

  static Comparison modified(Document document) {
    Edit number =
        new Edit(
            Edit.Kind.REPLACE,
            Edit.Level.MATERIAL,
            Edit.Type.NUMBER,
            new Edit.Side("5.1 metres", Location.lines(14, 3, 14, 13)),
            new Edit.Side("51 metres", at(document, "51 metres")),
            "");
    Edit quotes =
        new Edit(
            Edit.Kind.REPLACE,
            Edit.Level.TECHNICAL,
            Edit.Type.FORMAT,
            new Edit.Side("“", Location.lines(15, 3, 15, 4)),
            new Edit.Side("\"", Location.lines(5, 1, 5, 2)),
            "");
    return new Comparison(
        "originals/o.html",
        "option",
        Comparison.Verdict.MODIFIED,
        0.99996,
        "a number was changed",
        List.of(number, quotes));
  }
}
