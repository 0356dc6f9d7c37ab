package reprint.report;

import static reprint.report.SampleDocument.at;
import static reprint.report.SampleDocument.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import reprint.catalog.License;
import reprint.compare.Comparison;
import reprint.compare.Edit;
import reprint.credit.Credit;
import reprint.credit.Credits;
import reprint.credit.Masthead;
import reprint.credit.Mention;
import reprint.detect.Declaration;
import reprint.detect.Declarations;
import reprint.detect.Evidence;
import reprint.detect.Subject;
import reprint.judge.Finding;
import reprint.read.Document;
import reprint.read.Location;
import reprint.read.Notification;
import reprint.read.Span;

/**
 * Five invented reports with all that a format must bear: a failing article, one whose text does
 * its best to break out, a clean one, one without lines, and a file that cannot be read.
 */
final class SampleReports {
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

  private SampleReports() {}

  /** In the order of their paths. */
  static List<DocumentReport> all() {
    return List.of(clean(), hostile(), slow(), unread(), paged());
  }

  static ReportOptions options(ReportOptions.View view) {
    return new ReportOptions(
        view,
        "1.2.3",
        List.of(new ReportOptions.Pack("cc", "1.0"), new ReportOptions.Pack("practice", "1.1")),
        List.of(
            rule("author-named", "error", "The creator of a work is named."),
            rule("license-linked", "warning", "The licence is linked."),
            rule("text-unmodified", "error", "A NoDerivatives work is shared in its own words."),
            rule("title-kept", "note", "The title is kept.")),
        false,
        80,
        false,
        false);
  }

  private static ReportOptions.RuleNote rule(String id, String level, String about) {
    return new ReportOptions.RuleNote(id, about, level, "", "Mend it.", List.of());
  }

  static DocumentReport clean() {
    Document document =
        SampleDocument.of(
            "articles/clean.html",
            "text/html",
            """
            Boats may sail

            By Ada Example. First published by Quay Notes under CC BY-ND 4.0.

            Boats may sail in calm water.""");
    Credit credit =
        credit(document, "Boats may sail", mention(document, "Ada Example", "").stream().toList());
    Comparison comparison =
        new Comparison(
            "originals/boats.html",
            "address",
            Comparison.Verdict.VERBATIM,
            1,
            "The words are the same.",
            List.of());
    return report(document, credit, comparison, List.of(), List.of());
  }

  /** Markup, terminal commands, workflow commands, turned writing, wide and combining letters. */
  static DocumentReport hostile() {
    Document document =
        SampleDocument.of(
            "articles/a b&'\"<x>:y,%41é.md",
            "text/markdown",
            """
            ::error file=x::</title><script>alert(1)</script>

            \t漢字かな e\u0301 \u001b[31mred\u001b[0m \u202Eright\u202C ]]> <b onload="x">&amp; 😀 \u0007 end

            Price: 51 metres | `code` [link](javascript:x)""");
    Finding named =
        new Finding(
            "author-named",
            Finding.Kind.FAIL,
            Finding.Level.ERROR,
            0,
            at(document, "<b onload=\"x\">&amp; 😀"),
            "The author is “<b onload=\"x\">&amp; 😀” \u001b[31m]]>\n::warning::%0A, or not?",
            "3(a)(1)(A)(i)",
            "CC-BY-ND-4.0",
            "Write the author's name: `name`",
            "<p>By Ada &amp; Bo</p>",
            "",
            List.of(),
            "credit.authors");
    Finding unmodified =
        new Finding(
            "text-unmodified",
            Finding.Kind.FAIL,
            Finding.Level.ERROR,
            0,
            at(document, "51 metres"),
            "“5.1 metres” became “51 metres”.",
            "2(a)(1)(B)",
            "CC-BY-ND-4.0",
            "Restore the original's wording.",
            "",
            "",
            List.of(
                new Finding.Related(
                    "originals/o.html", Location.lines(14, 3, 14, 13), "the original")),
            "5.1 metres → 51 metres");
    return report(
        document,
        credit(document, "::error file=x::</title><script>alert(1)</script>", List.of()),
        modified(document),
        List.of(active(unmodified, "a2"), active(named, "a1")),
        List.of());
  }

  private static Comparison modified(Document document) {
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

  static DocumentReport slow() {
    Document document =
        SampleDocument.of(
            "articles/slow.txt",
            "text/plain",
            """
            The slow tide

            By: []

            A slow tide comes in at dusk. CC BY-ND 4.0""");
    Finding named =
        new Finding(
            "author-named",
            Finding.Kind.FAIL,
            Finding.Level.ERROR,
            0,
            at(document, "By: []"),
            "The byline is empty: CC BY-ND 4.0 asks you to name the creator.",
            "3(a)(1)(A)(i)",
            "CC-BY-ND-4.0",
            "Write the author's name; if none was supplied, say so: supplied: {author: none}",
            "",
            "",
            List.of(),
            "credit.authors");
    Finding unmodified =
        new Finding(
            "text-unmodified",
            Finding.Kind.REVIEW,
            Finding.Level.NOTE,
            0,
            Location.NONE,
            "No original to compare with: give it by --original FILE.",
            "2(a)(1)(B)",
            "CC-BY-ND-4.0",
            "Restore the original's wording, or ask the author for leave to adapt.",
            "",
            "",
            List.of(),
            "comparison.verdict");
    Finding linked =
        new Finding(
            "license-linked",
            Finding.Kind.FAIL,
            Finding.Level.WARNING,
            0,
            at(document, "CC BY-ND 4.0"),
            "The licence is named but not linked.",
            "3(a)(1)(A)(v)",
            "CC-BY-ND-4.0",
            "Link the licence's name.",
            "https://creativecommons.org/licenses/by-nd/4.0/",
            "",
            List.of(),
            "credit.licenseLink");
    ReportedFinding.Suppression suppression =
        new ReportedFinding.Suppression(
            ReportedFinding.Suppression.By.COMMENT,
            "paper edition --> has no links",
            Optional.of(LocalDate.of(2027, 6, 30)));
    return report(
        document,
        credit(document, "The slow tide", mention(document, "By: []", "").stream().toList()),
        Comparison.NONE,
        List.of(
            active(named, "b1"),
            active(unmodified, "b2"),
            new ReportedFinding(linked, print("b3"), Optional.of(suppression))),
        List.of());
  }

  static DocumentReport unread() {
    return DocumentReport.unread(
        "articles/torn.txt", "articles/torn.txt", "the file holds no text but binary data");
  }

  static DocumentReport paged() {
    Document document =
        new Document(
            "scans/boats.pdf",
            "application/pdf",
            "",
            "Boats",
            List.of(),
            List.of(),
            List.of(),
            SampleDocument.of("", "", "").places(),
            List.of());
    Finding kept =
        new Finding(
            "title-kept",
            Finding.Kind.FAIL,
            Finding.Level.NOTE,
            -1,
            Location.paged(3, 2, ""),
            "The title differs.",
            "",
            "",
            "Take the original's title.",
            "",
            "https://quay.example/terms (2026-11-01)",
            List.of(),
            "credit.title");
    return new DocumentReport(
        "docs/scans/boats.pdf",
        document,
        new Declarations(List.of(), List.of(), List.of(), List.of()),
        new Credits(new Masthead(Optional.empty(), List.of(), "", "", Optional.empty()), List.of()),
        List.of(),
        List.of(active(kept, "c1")),
        List.of(new Notification("page 9 holds an image only: its text is not read", 0)),
        "");
  }

  private static ReportedFinding active(Finding finding, String print) {
    return new ReportedFinding(finding, print(print), Optional.empty());
  }

  private static String print(String end) {
    return "0".repeat(32 - end.length()) + end;
  }

  private static Credit credit(Document document, String title, List<Mention> authors) {
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

  private static DocumentReport report(
      Document document,
      Credit credit,
      Comparison comparison,
      List<ReportedFinding> findings,
      List<Notification> notifications) {
    Masthead masthead =
        new Masthead(credit.title(), credit.authors(), "", "2021-12", Optional.empty());
    return new DocumentReport(
        document.path(),
        document,
        new Declarations(credit.declarations(), List.of(), List.of(), List.of()),
        new Credits(masthead, List.of(credit)),
        List.of(comparison),
        findings,
        notifications,
        "");
  }
}
