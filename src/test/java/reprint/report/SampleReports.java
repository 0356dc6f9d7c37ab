package reprint.report;

import static reprint.SampleDocument.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import reprint.SampleDocument;
import reprint.compare.Comparison;
import reprint.credit.Credit;
import reprint.credit.Credits;
import reprint.credit.Masthead;
import reprint.detect.Declarations;
import reprint.judge.Finding;
import reprint.read.Document;
import reprint.read.Notification;
import reprint.suppress.ReportedFinding;
import reprint.suppress.ReportedFinding.Suppression;

/**
 * Five invented reports with all that a format must bear: a failing article, one whose text does
 * its best to break out, a clean one, one without lines, and a file that cannot be read. Long
 * because their findings are written out.
 */
public final class SampleReports {
  private SampleReports() {}

  /** In the order of their paths. */
  public static List<DocumentReport> all() {
    return List.of(clean(), hostile(), slow(), unread(), paged());
  }

  static ComparisonReport pair() {
    Document document = hostile().document();
    Comparison comparison = SampleWorks.modified(original(), document);
    ComparedTexts texts = new ComparedTexts(original(), document, comparison);
    return new ComparisonReport("originals/o.html", document.path(), Optional.of(texts), "");
  }

  static ComparisonReport failedPair() {
    return new ComparisonReport("none.html", "a.md", Optional.empty(), "none.html does not exist");
  }

  public static ReportOptions options(ReportOptions.View view) {
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
        false,
        false,
        false);
  }

  private static ReportOptions.RuleNote rule(String id, String level, String about) {
    return new ReportOptions.RuleNote(id, about, level, "", "Mend it.", List.of());
  }

  public static DocumentReport clean() {
    Document document =
        SampleDocument.of(
            "articles/clean.html",
            "text/html",
            """
            Boats may sail

            By Ada Example. First published by Quay Notes under CC BY-ND 4.0.

            Boats may sail in calm water.\
            """);
    Credit credit =
        SampleWorks.credit(
            document, "Boats may sail", mention(document, "Ada Example", "").stream().toList());
    Comparison comparison =
        new Comparison(
            "originals/boats.html",
            "address",
            Comparison.Verdict.VERBATIM,
            1,
            "no word was changed",
            List.of(),
            List.of());
    return report(document, credit, comparison, List.of());
  }

  /** Markup, terminal commands, workflow commands, turned writing, wide and combining letters. */
  public static DocumentReport hostile() {
    Document document =
        SampleDocument.of(
            "articles/a b&'\"<x>:y,%41é.md",
            "text/markdown",
            """
            ::error file=x::</title><script>alert(1)</script>

            \t漢字かな e\u0301 \u001b[31mred\u001b[0m \u202Eright\u202C ]]> <b onload="x">&amp; 😀 \u0007 end

            The tide.

            Price: 51 metres | `code` [link](javascript:x)\
            """);
    return report(
        document,
        SampleWorks.credit(
            document, "::error file=x::</title><script>alert(1)</script>", List.of()),
        SampleWorks.modified(original(), document),
        List.of(SampleFindings.changed(document), SampleFindings.brokenOut(document)));
  }

  static DocumentReport slow() {
    Document document =
        SampleDocument.of(
            "articles/slow.txt",
            "text/plain",
            """
            The slow tide

            By: []

            A slow tide comes in at dusk. CC BY-ND 4.0\
            """);
    return report(
        document,
        SampleWorks.credit(document, "The slow tide", List.of(SampleWorks.blank(document))),
        Comparison.NONE,
        List.of(
            SampleFindings.unlinked(document),
            SampleFindings.unnamed(document),
            SampleFindings.unverified()));
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
    return new DocumentReport(
        "docs/scans/boats.pdf",
        document,
        new Declarations(List.of(), List.of(), List.of(), List.of()),
        new Credits(new Masthead(Optional.empty(), List.of(), "", "", Optional.empty()), List.of()),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        ReportedFinding.of(document, "docs/scans/boats.pdf", List.of(SampleFindings.renamed())),
        List.of(new Notification("page 9 holds an image only: its text is not read", 0)),
        "");
  }

  private static Document original() {
    String text = "The tide.\n\nPrice: 5.1 metres <i>deep</i>\n  “deep”";
    return SampleDocument.of("originals/o.html", "text/html", text);
  }

  private static ReportedFinding agreed(ReportedFinding reported) {
    boolean paper = reported.finding().rule().equals("license-linked");
    Suppression suppression =
        new Suppression(
            Suppression.By.COMMENT,
            "paper edition --> has no links",
            Optional.of(LocalDate.of(2027, 6, 30)),
            "docs/tide.html:1:6");
    return paper ? reported.suppressed(suppression) : reported;
  }

  private static DocumentReport report(
      Document document, Credit credit, Comparison comparison, List<Finding> findings) {
    Masthead masthead =
        new Masthead(credit.title(), credit.authors(), "", "2021-12", Optional.empty());
    return new DocumentReport(
        document.path(),
        document,
        new Declarations(credit.declarations(), List.of(), List.of(), List.of()),
        new Credits(masthead, List.of(credit)),
        List.of(comparison),
        comparison.original().equals("originals/o.html")
            ? Optional.of(original())
            : Optional.empty(),
        Optional.empty(),
        ReportedFinding.of(document, document.path(), findings).stream()
            .map(SampleReports::agreed)
            .toList(),
        List.of(),
        "");
  }
}
