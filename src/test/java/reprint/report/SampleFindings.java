package reprint.report;

import static reprint.SampleDocument.at;

import java.util.List;
import reprint.judge.Finding;
import reprint.read.Document;
import reprint.read.Location;

/** The findings of {@link SampleReports}, each of another kind. */
final class SampleFindings {
  private SampleFindings() {}

  /** Its message does its best to break out. */
  static Finding brokenOut(Document document) {
    return new Finding(
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
  }

  /** With a second place, in another file. */
  static Finding changed(Document document) {
    return new Finding(
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
            new Finding.Related("originals/o.html", Location.lines(14, 3, 14, 13), "the original")),
        "5.1 metres → 51 metres");
  }

  /** An error with a clause. */
  static Finding unnamed(Document document) {
    return new Finding(
        "author-named",
        Finding.Kind.FAIL,
        Finding.Level.ERROR,
        0,
        at(document, "By: []"),
        "The byline is empty. CC BY-ND 4.0 requires you to name the creator.",
        "3(a)(1)(A)(i)",
        "CC-BY-ND-4.0",
        "Look up the author's name and add it. If none was supplied, say so: supplied: {author: none}",
        "",
        "",
        List.of(),
        "credit.authors");
  }

  /** Nothing to compare with; of the document as a whole. */
  static Finding unverified() {
    return new Finding(
        "text-unmodified",
        Finding.Kind.REVIEW,
        Finding.Level.NOTE,
        0,
        Location.NONE,
        "There is no original to compare with. Provide it with --original FILE.",
        "2(a)(1)(B)",
        "CC-BY-ND-4.0",
        "Restore the original wording, or ask the author for permission to adapt the text.",
        "",
        "",
        List.of(),
        "comparison.verdict");
  }

  /** A warning with something to paste. */
  static Finding unlinked(Document document) {
    return new Finding(
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
  }

  /** A note on a page, with a publisher's terms. */
  static Finding renamed() {
    return new Finding(
        "title-kept",
        Finding.Kind.FAIL,
        Finding.Level.NOTE,
        -1,
        Location.paged(3, 2, ""),
        "The title differs.",
        "",
        "",
        "Use the title of the original.",
        "",
        "https://quay.example/terms (2026-11-01)",
        List.of(),
        "credit.title");
  }
}
