package reprint.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code reprint init}: a commented configuration, from three answers and a first look at the
 * documents.
 */
final class InitCommand implements Command {
  private static final String NAME = ".reprint.yml";

  /** A question: its option, its words, the accepted answers. */
  private record Question(String option, String words, List<String> answers) {
    String byDefault() {
      return answers.isEmpty() ? "" : answers.get(0);
    }

    String choice() {
      return String.join(", ", answers);
    }

    boolean takes(String answer) {
      return answers.isEmpty() || answers.contains(answer);
    }
  }

  private static final Question REPUBLISHED =
      new Question(
          "--republished",
          "Are the documents here other people's articles?",
          List.of("auto", "true", "false"));
  private static final Question FAIL_ON =
      new Question(
          "--fail-on",
          "At which level should a run fail?",
          List.of("error", "warning", "note", "never"));
  private static final Question ORIGINALS =
      new Question("--originals", "Which folder holds the saved originals?", List.of());

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
    spec.usageMessage()
        .description(
            "Writes a " + NAME + " with comments to the current folder.",
            "It looks at the documents first: whose they are, where they come from, what the site's files say.",
            "On a terminal it asks three questions, except those that the options answer.")
        .footer("", "Example: reprint init --republished true --fail-on warning");
    for (Question q : List.of(REPUBLISHED, FAIL_ON)) {
      spec.addOption(
          DocumentOptions.value("ANSWER", q.option())
              .description(q.words() + " " + q.choice() + ". Default: " + q.byDefault() + ".")
              .completionCandidates(q.answers())
              .build());
    }
    spec.addOption(
        DocumentOptions.value("DIR", ORIGINALS.option())
            .description(ORIGINALS.words() + " Default: none.")
            .build());
    return spec;
  }

  @Override
  public ExitStatus run(ParseResult options, Streams streams) throws IOException {
    Path file = streams.folder().resolve(NAME);
    if (Files.exists(file)) {
      throw new UsageException(NAME + " already exists and was not changed.");
    }
    BufferedReader in =
        new BufferedReader(new InputStreamReader(streams.in(), StandardCharsets.UTF_8));
    String republished = answer(REPUBLISHED, options, streams, in);
    String failOn = answer(FAIL_ON, options, streams, in);
    String originals = answer(ORIGINALS, options, streams, in);
    FirstLook look = FirstLook.at(streams.folder());
    String text = InitText.of(republished, failOn, originals, look);
    Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
    if (!look.numbers().isEmpty()) {
      streams.err().println(look.numbers());
    }
    streams.err().println("Wrote " + NAME + ". Try: reprint check");
    return ExitStatus.CLEAN;
  }

  private static String answer(
      Question question, ParseResult options, Streams streams, BufferedReader in)
      throws IOException {
    String given = options.matchedOptionValue(question.option(), (String) null);
    if (given == null) {
      return streams.terminal() ? asked(question, streams.err(), in) : question.byDefault();
    }
    if (!question.takes(given)) {
      throw new UsageException(
          question.option() + " " + given + ": must be one of " + question.choice() + ".");
    }
    return given;
  }

  /** Repeats the question until an answer is accepted. */
  private static String asked(Question question, PrintWriter terminal, BufferedReader in)
      throws IOException {
    String answer;
    do {
      String choice = question.answers().isEmpty() ? "" : " " + question.choice();
      String otherwise = question.answers().isEmpty() ? "none" : question.byDefault();
      terminal.print(question.words() + choice + " [" + otherwise + "]: ");
      terminal.flush();
      String line = in.readLine();
      answer = line == null || line.isBlank() ? question.byDefault() : line.strip();
    } while (!question.takes(answer));
    return answer;
  }
}
