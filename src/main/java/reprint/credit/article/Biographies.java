package reprint.credit.article;

import java.util.Locale;
import reprint.credit.Mention;
import reprint.credit.reading.CreditContext;
import reprint.credit.words.PhraseKind;
import reprint.credit.words.PhraseMatch;
import reprint.credit.words.Words;
import reprint.read.Block;
import reprint.text.Span;

/**
 * Notes about authors, such as "Ann Lee is a journalist", which spell out what a field abridges.
 */
final class Biographies {
  private final CreditContext reading;

  Biographies(CreditContext reading) {
    this.reading = reading;
  }

  /** {@code author} as a note about a person of the same letters writes the name. */
  Mention spellOut(Mention author) {
    String id = author.text();
    boolean isId = !id.isEmpty() && id.indexOf(' ') < 0 && id.equals(id.toLowerCase(Locale.ROOT));
    return isId ? spellOut(author, Words.letters(id)) : author;
  }

  private Mention spellOut(Mention author, String letters) {
    for (Block block : reading.document().blocks()) {
      if (reading.isEdge(block)) {
        Span start = new Span(block.span().offset(), Math.min(block.span().length(), 80));
        for (PhraseMatch bio : reading.hits(start, PhraseKind.BIO)) {
          int end = bio.span().offset();
          String name = reading.text().substring(start.offset(), end).strip();
          if (Words.letters(name).equals(letters)) {
            return new Mention(name, author.url(), author.span(), author.location());
          }
        }
      }
    }
    return author;
  }
}
