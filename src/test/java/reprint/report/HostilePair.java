package reprint.report;

import java.util.Optional;
import java.util.Set;
import reprint.SampleDocument;
import reprint.compare.TextComparer;
import reprint.read.Document;

/** Two invented articles that do their best to break out of a page. */
final class HostilePair {
  /** Whatever ends an element, begins one, or is a command somewhere. */
  private static final String HOSTILE =
      "</p></div></del></ins></details></main></title></style><script>window.broken=1</script>"
          + "<img src=//evil.example/x onerror=window.broken=1><a href=javascript:broken()>x</a>"
          + "<style>*{display:none}</style> &lt;b&gt; &#60;i&#62; \" ' ]]> --> <!-- \u0000 \u202E evil";

  private static final String ORIGINAL =
      """
      The ferry %1$s

      The ferry leaves at nine and takes 4180 people over the sound.

      Nobody was hurt in the storm, says the harbour master, who keeps a long list of all boats.

      Old ropes are sold on Friday behind the long shed, %1$s, to whoever comes first.

      “Three lamps” burn at the mole all night, and a fourth one when the fog is thick.

      The last boat comes home at dusk, and then the lamp on the mole is lit by hand.

      A new lamp was bought by the town from a maker who lives on the other island.
      """;

  private HostilePair() {}

  /** A number, a negation, a comma, an insertion and a word as long as a book. */
  static ComparisonReport changed() {
    String text = ORIGINAL.formatted(HOSTILE);
    String now =
        text.replace("4180", "41800")
            .replace("Nobody", HOSTILE + " Somebody")
            .replace("storm, says", "storm says")
            .replace("“Three lamps”", "\uFFFDThree lamps\uFFFD")
            .replace("by hand.", "by hand. Join us now " + HOSTILE + " and pay less.")
            .replace("to whoever", "x".repeat(200_000) + " to whoever");
    Document original = SampleDocument.of("o" + HOSTILE + ".txt", "text/plain", text);
    Document republished = SampleDocument.of("r" + HOSTILE + ".txt", "text/plain", now);
    ComparedTexts texts =
        new ComparedTexts(
            original,
            republished,
            new TextComparer().compare(original, republished, Set.of(), "option"));
    return new ComparisonReport(original.path(), republished.path(), Optional.of(texts), "");
  }
}
