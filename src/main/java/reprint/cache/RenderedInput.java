package reprint.cache;

import java.nio.ByteBuffer;
import java.util.Optional;
import reprint.report.Rendered;
import reprint.report.Summary;

/** Reads what {@link RenderedOutput} wrote. */
final class RenderedInput extends FieldInput {
  RenderedInput(ByteBuffer in) {
    super(in);
  }

  /** A report in its form; absent where there is none in this one. */
  Optional<Rendered> rendered(String form) {
    String kept = text();
    if (kept.isEmpty()) {
      return Optional.empty();
    }
    Rendered rendered = new Rendered(totals(), text());
    return kept.equals(form) ? Optional.of(rendered) : Optional.empty();
  }

  private Summary totals() {
    return new Summary(
        number(), number(), number(), number(), number(), number(), number(), number(), number(),
        number());
  }
}
