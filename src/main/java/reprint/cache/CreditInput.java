package reprint.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
import reprint.detect.Subject;
import reprint.read.Location;
import reprint.text.Span;

/** Reads what {@link CreditOutput} wrote; the order of the fields is that of the records. */
class CreditInput extends FieldInput {
  private static final Subject[] SUBJECTS = Subject.values();
  private static final Evidence.Kind[] KINDS = Evidence.Kind.values();
  private static final Credit.Role[] ROLES = Credit.Role.values();
  private static final Credit.Reused[] REUSED = Credit.Reused.values();
  private static final Reuse.Kind[] REUSES = Reuse.Kind.values();

  CreditInput(ByteBuffer in) {
    super(in);
  }

  final Declarations declarations() throws IOException {
    return new Declarations(all(this::declaration), List.of(), List.of(), List.of());
  }

  final Credits credits() throws IOException {
    return new Credits(masthead(), all(this::credit));
  }

  private Declaration declaration() throws IOException {
    return new Declaration(
        license(),
        constant(SUBJECTS),
        share(),
        all(this::evidence),
        span(),
        texts(),
        all(this::reason));
  }

  private Reason reason() throws IOException {
    return new Reason(text(), text(), all(() -> new Reason.Sign(text(), number())), location());
  }

  private License license() throws IOException {
    return new License(
        text(), text(), text(), text(), set(), text(), text(), text(), set(), set(), set());
  }

  private Set<String> set() throws IOException {
    return new LinkedHashSet<>(texts());
  }

  private Evidence evidence() {
    return new Evidence(constant(KINDS), text(), text(), span(), location());
  }

  private Masthead masthead() throws IOException {
    return new Masthead(
        maybe(this::mention), all(this::mention), text(), text(), maybe(this::mention));
  }

  private Credit credit() throws IOException {
    return new Credit(
        constant(ROLES),
        new Reuse(constant(REUSED), all(this::sign)),
        all(this::declaration),
        maybe(this::mention),
        all(this::mention),
        all(this::mention),
        maybe(this::mention),
        maybe(this::mention),
        maybe(this::mention),
        maybe(this::mention),
        maybe(this::mention),
        maybe(this::mention),
        maybe(this::mention));
  }

  private Reuse.Sign sign() throws IOException {
    return new Reuse.Sign(text(), constant(REUSES), mention());
  }

  private Mention mention() {
    return new Mention(text(), text(), span(), location());
  }

  final Span span() {
    return new Span(number(), number());
  }

  final Location location() {
    return new Location(number(), number(), number(), number(), number(), number(), text());
  }
}
