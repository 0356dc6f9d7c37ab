package reprint.credit.name;

import reprint.credit.reading.CreditContext;
import reprint.credit.words.PhraseKind;
import reprint.credit.words.PhraseMatch;
import reprint.read.Block;
import reprint.text.Span;

/** Reads a line such as "Copyright (C) 2019-2021 Ann Lee". */
public final class Copyright {
  private Copyright() {}

  /** The text after the sign and the years, up to the end of the line. */
  public static Span holder(CreditContext reading, PhraseMatch sign, Block block) {
    int end = lineEnd(reading.text(), sign.span().end(), block);
    int at = sign.span().end();
    while (at < end && !isName(reading, at)) {
      int more = reading.end(at, end, PhraseKind.COPYRIGHT);
      at = more > at ? more : at + 1;
    }
    return new Span(at, end - at);
  }

  private static boolean isName(CreditContext reading, int at) {
    boolean letter = Character.isLetter(reading.text().codePointAt(at));
    return letter && reading.end(at, reading.text().length(), PhraseKind.COPYRIGHT) < 0;
  }

  /** The end of the line that contains {@code at}. */
  public static int lineEnd(String text, int at, Block block) {
    int end = text.indexOf('\n', at);
    return end < 0 || end > block.span().end() ? block.span().end() : end;
  }
}
