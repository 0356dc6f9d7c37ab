package reprint;

import java.nio.file.Path;
import java.util.Optional;
import reprint.config.InForce;
import reprint.config.Settings;
import reprint.credit.Credits;
import reprint.credit.Mention;
import reprint.detect.Declarations;
import reprint.originals.Search;
import reprint.read.Document;

/** What a document says of licences and credit. */
record Analysis(Document document, Declarations declarations, Credits credits) {

  /** The address that the document credits as its source; "": none. */
  String source() {
    Optional<Mention> source = credits.works().get(0).source();
    return source.isPresent() ? source.get().url() : "";
  }

  /**
   * How its original is looked for.
   *
   * @param input it was read from
   * @param given the original, if somebody named it beside the configuration
   */
  Search search(Input input, Optional<Input> given, InForce inForce) {
    Settings settings = inForce.settings();
    return new Search(
        document,
        credits,
        input.file(),
        settings.source(),
        named(given, inForce),
        settings.originals(),
        inForce.home(),
        settings.limits());
  }

  private static Optional<Search.Given> named(Optional<Input> given, InForce inForce) {
    Path configured = inForce.settings().original();
    if (given.isPresent()) {
      return Optional.of(given.get().asOriginal("option"));
    }
    return configured == null
        ? Optional.empty()
        : Optional.of(Input.of(configured).asOriginal(inForce.originalFoundBy()));
  }
}
