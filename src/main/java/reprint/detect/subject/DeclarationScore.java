package reprint.detect.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import reprint.detect.Reason;

/**
 * Whether a sentence declares a licence or only talks about one: the weights of its signs are added
 * up. They were found on texts about licences and texts under them.
 */
final class DeclarationScore {
  /** The weight of a sign that decides alone: later signs of the list are not checked. */
  private static final int ALONE = 9;

  private record Sign(Reason.Sign named, Predicate<Statement> fits) {
    static Sign of(String id, int weight, Predicate<Statement> fits) {
      return new Sign(new Reason.Sign(id, weight), fits);
    }
  }

  private static final List<Sign> SIGNS =
      List.of(
          Sign.of("marks-its-text", ALONE, Statement::isMark),
          Sign.of("names-none", -ALONE, Statement::namesNone),
          Sign.of("compares-licences", -ALONE, Statement::comparesLicences),
          Sign.of("general-note", -ALONE, Statement::isGeneralNote),
          Sign.of("example", -ALONE, Statement::isExample),
          Sign.of("short-document", ALONE, s -> !s.isInArticle()),
          Sign.of("running-text", -ALONE, Statement::isRunningText),
          Sign.of("short-notice", 2, Statement::isShortNotice),
          Sign.of("licence-line", 2, Statement::isLicenceLine),
          Sign.of("led-by-words", 1, Statement::isLedTo),
          Sign.of("says-this-or-owner", 1, Statement::saysWhose),
          Sign.of("linked", 1, Statement::isLinked),
          Sign.of("at-head-or-foot", 1, Statement::isAtEdge),
          Sign.of("general-talk", -2, Statement::isGeneral),
          Sign.of("question", -2, Statement::isQuestion),
          Sign.of("quoted", -4, Statement::isQuoted));

  private final List<Reason.Sign> signs = new ArrayList<>();
  private int score;

  DeclarationScore(Statement statement) {
    for (Sign sign : SIGNS) {
      if (sign.fits().test(statement)) {
        signs.add(sign.named());
        score += sign.named().weight();
        if (Math.abs(sign.named().weight()) == ALONE) {
          return;
        }
      }
    }
  }

  boolean declares() {
    return score >= Reason.ENOUGH;
  }

  /** The signs that were found. */
  List<Reason.Sign> signs() {
    return signs;
  }
}
