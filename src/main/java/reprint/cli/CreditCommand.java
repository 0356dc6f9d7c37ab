package reprint.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import reprint.catalog.License;
import reprint.credit.Attribution;

/** {@code reprint credit}: a correct credit line to paste. */
final class CreditCommand implements Command {
  private static final List<String> FORMS = List.of("text", "html", "markdown");

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
    spec.addOption(
        DocumentOptions.value("TEXT", "--title").description("Title of the work.").build());
    spec.addOption(
        DocumentOptions.list("NAME", "--author")
            .description("Who made it; repeat it for several.")
            .build());
    spec.addOption(
        DocumentOptions.value("ADDRESS", "--source").description("Where the work is.").build());
    spec.addOption(
        DocumentOptions.value("LICENSE", "--license")
            .required(true)
            .description("Its licence: an id such as CC-BY-ND-4.0.")
            .build());
    spec.addOption(
        DocumentOptions.value("TEXT", "--changes")
            .description("What was changed: “shortened”, “translated from German by …”.")
            .build());
    spec.addOption(
        DocumentOptions.value("FORM", "-f", "--format")
            .description("One of " + String.join(", ", FORMS) + ".")
            .completionCandidates(FORMS)
            .build());
    spec.usageMessage()
        .description(
            "Writes a credit line to paste: title, author, source, licence, in English.",
            "No document is read; what you leave out is left out of the line.")
        .footer(
            "",
            "Example: reprint credit --title 'The slow tide' --author 'Mira Holt' \\",
            "           --source https://tides.example/slow-tide --license CC-BY-ND-4.0 --format html");
    return spec;
  }

  @Override
  public ExitStatus run(ParseResult parsed, Streams streams) throws IOException {
    DocumentOptions options = DocumentOptions.of(parsed);
    String form = options.text("--format").orElse("text");
    if (!FORMS.contains(form)) {
      throw new UsageException(
          "A credit is written as " + String.join(", ", FORMS) + ", not " + form + ".");
    }
    License license = license(options.text("--license").orElseThrow());
    Attribution line =
        new Attribution(
            options.text("--title").orElse(""),
            parsed.matchedOptionValue("--author", List.of()),
            options.text("--source").orElse(""),
            license.name(),
            license.uri(),
            options.text("--changes").orElse(""));
    streams.out().write(line.write(Attribution.Form.valueOf(form.toUpperCase(Locale.ROOT))) + "\n");
    return ExitStatus.CLEAN;
  }

  private static License license(String id) throws IOException {
    Optional<License> found = Program.catalog().byId(id).filter(l -> !l.isFamily());
    return found.orElseThrow(
        () ->
            new UsageException(
                "There is no licence '"
                    + id
                    + "': give an id with a version, such as CC-BY-ND-4.0."));
  }
}
