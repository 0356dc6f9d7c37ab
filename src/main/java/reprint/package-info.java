/**
 * Checks documents that are published under a Creative Commons licence or republish another's text.
 *
 * <p>The API is what this package shows, but for what is marked {@code @Internal}, and the types
 * that one gets from it; they are asked, never made. A mistake in rules or configuration is a
 * {@code reprint.yaml.YamlException}. All other packages, types and constructors are internal, even
 * if they are public for one another: they change without notice.
 *
 * <ul>
 *   <li>To check: {@link reprint.Checker}, {@link reprint.Input}
 *   <li>What came of it: {@link reprint.report.DocumentReport}, {@link
 *       reprint.report.DocumentReport.Verdict}, {@link reprint.report.CheckOutcome}, {@link
 *       reprint.report.Summary}, {@link reprint.read.Notification}
 *   <li>Findings: {@link reprint.suppress.ReportedFinding}, {@link
 *       reprint.suppress.ReportedFinding.Suppression}, {@link
 *       reprint.suppress.ReportedFinding.Suppression.By}, {@link reprint.judge.Finding}, {@link
 *       reprint.judge.Finding.Kind}, {@link reprint.judge.Finding.Level}, {@link
 *       reprint.judge.Finding.Related}
 *   <li>The document as it was read: {@link reprint.read.Document}, {@link reprint.read.Block},
 *       {@link reprint.read.Block.Role}, {@link reprint.read.Link}, {@link reprint.read.Link.Kind},
 *       {@link reprint.read.Property}, {@link reprint.read.Places}, {@link reprint.read.Location},
 *       {@link reprint.text.Span}
 *   <li>Licences in it: {@link reprint.detect.Declarations}, {@link reprint.detect.DocumentClass},
 *       {@link reprint.detect.Declarations.Address}, {@link reprint.detect.Declarations.Conflict},
 *       {@link reprint.detect.Declarations.Conflict.Kind}, {@link reprint.detect.Declaration},
 *       {@link reprint.detect.Subject}, {@link reprint.detect.Reason}, {@link
 *       reprint.detect.Reason.Sign}, {@link reprint.detect.Evidence}, {@link
 *       reprint.detect.Evidence.Kind}, {@link reprint.catalog.License}
 *   <li>Credit in it: {@link reprint.credit.Credits}, {@link reprint.credit.Masthead}, {@link
 *       reprint.credit.Credit}, {@link reprint.credit.Credit.Role}, {@link
 *       reprint.credit.Credit.Reused}, {@link reprint.credit.Reuse}, {@link
 *       reprint.credit.Reuse.Kind}, {@link reprint.credit.Reuse.Sign}, {@link
 *       reprint.credit.Mention}, {@link reprint.credit.Signals}
 *   <li>The original: {@link reprint.judge.Facts.Proof}, {@link reprint.compare.Comparison}, {@link
 *       reprint.compare.Comparison.Verdict}, {@link reprint.compare.Edit}, {@link
 *       reprint.compare.Edit.Kind}, {@link reprint.compare.Edit.Level}, {@link
 *       reprint.compare.Edit.Type}, {@link reprint.compare.Edit.Side}, {@link reprint.compare.Kept}
 * </ul>
 */
package reprint;
