package reprint.credit.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reprint.credit.Mention;
import reprint.read.Companion;
import reprint.read.Location;
import reprint.text.Span;

/** The copyright holder according to a file beside the document. */
public final class CompanionCredit {
  /** REUSE 3.3, "Comment headers"; each on a line of its own. */
  private static final Pattern HOLDER =
      Pattern.compile("SPDX-(?:File|Snippet)?CopyrightText:[ \\t]*+(\\S[^\\n]*+)");

  private CompanionCredit() {}

  /** The first holder, with the file that names it; readers of the document do not see it. */
  public static Optional<Mention> copyright(List<Companion> companions) {
    for (Companion companion : companions) {
      Matcher holder = HOLDER.matcher(companion.text());
      if (companion.kind() != Companion.Kind.FOLDER && holder.find()) {
        String text = holder.group(1).strip() + " (" + companion.path() + ")";
        return Optional.of(new Mention(text, "", new Span(0, 0), Location.NONE));
      }
    }
    return Optional.empty();
  }
}
