package reprint.credit.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import reprint.credit.Mention;
import reprint.credit.name.NameReader;
import reprint.credit.reading.CreditContext;
import reprint.credit.reading.Notice;
import reprint.credit.words.PhraseKind;
import reprint.read.Block;
import reprint.read.Link;
import reprint.text.Scripts;
import reprint.text.Span;

/**
 * Finds authors in the notes about them beside a notice of origin: "[Ann Lee](…/profiles/ann-lee),
 * Reader in Tides, University of the Sands", "Ann Lee is a researcher."
 */
public final class AuthorNotes {
  /** Blocks before and after the notice. */
  private static final int NEAR = 2;

  /** Units of the longest note. */
  private static final int LONGEST = 500;

  private final CreditContext reading;
  private final NameReader names;

  public AuthorNotes(CreditContext reading) {
    this.reading = reading;
    names = new NameReader(reading);
  }

  /** The names in the first such note beside any of {@code notices}. */
  public List<Mention> beside(List<Notice> notices) {
    return beside(notices, this::in);
  }

  private List<Mention> beside(List<Notice> notices, Function<Span, List<Mention>> read) {
    List<Block> blocks = reading.document().blocks();
    for (Notice notice : notices) {
      int at = blocks.indexOf(notice.block());
      List<Block> near =
          blocks.subList(Math.max(0, at - NEAR), Math.min(blocks.size(), at + NEAR + 1));
      for (Block block : near) {
        boolean other = block.role() != Block.Role.HEADING;
        List<Mention> found =
            other && block.span().length() <= LONGEST ? read.apply(block.span()) : List.of();
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  /** The same, of links to pages about authors only. */
  public List<Mention> profilesBeside(List<Notice> notices) {
    return beside(notices, this::profiles);
  }

  private List<Mention> in(Span note) {
    List<Mention> profiles = profiles(note);
    return profiles.isEmpty() ? described(note) : profiles;
  }

  /** Links to pages about authors, where the note begins with one. */
  private List<Mention> profiles(Span note) {
    List<Mention> found = new ArrayList<>();
    for (Link link : reading.links(note)) {
      boolean begins = link.span().offset() <= note.offset() + 1;
      if ((begins || !found.isEmpty()) && isProfile(link.url()) && isFullName(link.text())) {
        found.add(reading.mention(link.text(), link.url(), link.span()));
      }
    }
    return found;
  }

  private boolean isProfile(String url) {
    String[] parts = url.split("/");
    for (int i = 3; i < parts.length - 1; i++) {
      if (reading.is(parts[i], PhraseKind.AUTHOR_PATH)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFullName(String text) {
    return text.contains(" ") || !text.isEmpty() && Scripts.isWrittenTogether(text.charAt(0));
  }

  /** The name before "is a researcher"; not "Tide News is a newsroom". */
  private List<Mention> described(Span note) {
    List<Mention> read = names.read(note, false).authors();
    if (read.size() != 1 || !isFullName(read.get(0).text())) {
      return List.of();
    }
    int end = read.get(0).span().end();
    int bio = reading.end(Math.min(end + 1, note.end()), note.end(), PhraseKind.BIO);
    if (bio < 0) {
      return List.of();
    }
    int sentenceEnd = reading.sentences().end(reading.text(), bio, note.end());
    String what = reading.before(reading.text().substring(bio, sentenceEnd), PhraseKind.VIA);
    boolean body =
        reading.has(read.get(0).text(), PhraseKind.BODY) || reading.has(what, PhraseKind.BODY);
    return body ? List.of() : read;
  }
}
