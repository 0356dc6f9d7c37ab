package reprint.cache;

import java.io.IOException;
import java.io.OutputStream;
import reprint.catalog.License;
import reprint.credit.Credit;
import reprint.credit.Credits;
import reprint.credit.Masthead;
import reprint.credit.Mention;
import reprint.credit.Reuse;
import reprint.detect.Declaration;
import reprint.detect.Declarations;
import reprint.detect.Evidence;
import reprint.detect.Reason;
import reprint.read.Location;
import reprint.text.Span;

/** Writes what a document says of licences and credit; {@link CreditInput} is its mirror. */
class CreditOutput extends FieldOutput {
  CreditOutput(OutputStream out) {
    super(out);
  }

  final void credits(Declarations declarations, Credits credits) throws IOException {
    all(declarations.all(), this::declaration);
    masthead(credits.masthead());
    all(credits.works(), this::credit);
  }

  private void declaration(Declaration declaration) throws IOException {
    license(declaration.license());
    constant(declaration.subject());
    share(declaration.confidence());
    all(declaration.evidence(), this::evidence);
    span(declaration.scope());
    texts(declaration.alternatives());
    all(declaration.because(), this::reason);
  }

  private void reason(Reason reason) throws IOException {
    text(reason.clue());
    text(reason.element());
    all(reason.signs(), this::sign);
    location(reason.location());
  }

  private void sign(Reason.Sign sign) throws IOException {
    text(sign.id());
    number(sign.weight());
  }

  private void license(License license) throws IOException {
    text(license.id());
    text(license.uri());
    text(license.spdx());
    text(license.unit());
    texts(license.elements());
    text(license.version());
    text(license.jurisdiction());
    text(license.status());
    texts(license.permits());
    texts(license.requires());
    texts(license.prohibits());
  }

  private void evidence(Evidence evidence) throws IOException {
    constant(evidence.kind());
    text(evidence.text());
    text(evidence.field());
    span(evidence.span());
    location(evidence.location());
  }

  private void masthead(Masthead masthead) throws IOException {
    maybe(masthead.title(), this::mention);
    all(masthead.authors(), this::mention);
    text(masthead.site());
    text(masthead.published());
    maybe(masthead.canonical(), this::mention);
  }

  private void credit(Credit credit) throws IOException {
    constant(credit.role());
    constant(credit.reused());
    all(credit.reuse().signs(), this::sign);
    all(credit.declarations(), this::declaration);
    maybe(credit.title(), this::mention);
    all(credit.authors(), this::mention);
    all(credit.parties(), this::mention);
    maybe(credit.source(), this::mention);
    maybe(credit.sourceNotice(), this::mention);
    maybe(credit.licenseLink(), this::mention);
    maybe(credit.changes(), this::mention);
    maybe(credit.unaltered(), this::mention);
    maybe(credit.copyright(), this::mention);
    maybe(credit.disclaimer(), this::mention);
  }

  private void sign(Reuse.Sign sign) throws IOException {
    text(sign.id());
    constant(sign.kind());
    mention(sign.place());
  }

  private void mention(Mention mention) throws IOException {
    text(mention.text());
    text(mention.url());
    span(mention.span());
    location(mention.location());
  }

  final void span(Span span) throws IOException {
    number(span.offset());
    number(span.length());
  }

  final void location(Location location) throws IOException {
    number(location.line());
    number(location.column());
    number(location.endLine());
    number(location.endColumn());
    number(location.page());
    number(location.paragraph());
    text(location.part());
  }
}
