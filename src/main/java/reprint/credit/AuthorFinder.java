package reprint.credit;

import java.util.ArrayList;
import java.util.List;
import reprint.credit.NameReader.Names;
import reprint.read.Block;
import reprint.read.Link;
import reprint.read.Span;

/** Finds the names of those who made the article. */
final class AuthorFinder {
  /** Units of the rest of a sentence in which the name follows "was developed by members of". */
  private static final int REACH = 160;

  private final Reading reading;
  private final NameReader names;

  AuthorFinder(Reading reading) {
    this.reading = reading;
    names = new NameReader(reading);
  }

  /** Names behind "by" in a notice such as "Adapted from “The tides” by Ann Lee". */
  List<Mention> of(Notice notice) {
    List<Mention> authors = new ArrayList<>();
    for (CueHit by : reading.hits(notice.rest(), Cue.BYLINE)) {
      int end = by.span().end();
      if (end > authors.stream().mapToInt(a -> a.span().end()).max().orElse(0)) {
        Span rest = new Span(end, notice.sentence().end() - end);
        authors.addAll(names.read(rest, false).authors());
      }
    }
    return authors;
  }

  /** Names in "“The tides” by Ann Lee is licensed under …" or "This work by Ann Lee …". */
  Names inLicenseLine() {
    for (Block block : reading.document().blocks()) {
      if (block.role() != Block.Role.CODE && reading.licenses().isIn(block.span())) {
        Names found = inLicenseLine(block);
        if (!found.authors().isEmpty()) {
          return found;
        }
      }
    }
    return new Names(List.of(), List.of(), 0);
  }

  private Names inLicenseLine(Block block) {
    for (CueHit by : reading.hits(block.span(), Cue.BYLINE, Cue.WRITTEN)) {
      Span sentence = Sentences.around(reading.text(), by.span(), block.span());
      Span rest = new Span(by.span().end(), sentence.end() - by.span().end());
      boolean led = by.span().offset() > sentence.offset();
      if (led && reading.licenses().isIn(rest) && !reading.licenses().covers(by.span())) {
        Names found = names.read(rest, false);
        if (!found.authors().isEmpty()) {
          return found;
        }
      }
    }
    return new Names(List.of(), List.of(), 0);
  }

  /** Names behind labels like "Author:"; an empty label gives an empty mention. */
  Names labelled(List<LabelledLine> lines) {
    List<Mention> authors = new ArrayList<>();
    List<Mention> parties = new ArrayList<>();
    for (LabelledLine line : lines) {
      if (line.cue() == Cue.AUTHOR_LABEL && line.block().group() == 0) {
        Names found = names.read(line.value(), isShort(line));
        authors.addAll(found.authors());
        parties.addAll(found.parties());
        if (!Words.hasLetter(line.value().of(reading.text()))) {
          authors.add(names.empty(line.span()));
        }
      }
    }
    return new Names(authors, parties, 0);
  }

  private static boolean isShort(LabelledLine line) {
    return line.value().length() <= 60;
  }

  /** Names in sentences like "This course was developed by the Tide Lab". */
  List<Mention> written(List<Notice> notices) {
    List<Mention> authors = new ArrayList<>();
    for (Notice notice : notices) {
      Span rest = notice.rest();
      List<Mention> direct = names.read(rest, false).authors();
      authors.addAll(direct.isEmpty() ? linked(rest) : direct);
    }
    return authors;
  }

  private List<Mention> linked(Span rest) {
    Span near = new Span(rest.offset(), Math.min(rest.length(), REACH));
    for (Link link : reading.links(near)) {
      if (link.span().length() > 0 && !reading.licenses().isAddress(link.url())) {
        Names found = names.read(link.span(), true);
        return found.authors();
      }
    }
    return List.of();
  }

  /** A link to a page that lists the authors, {@code AUTHORS.md} or the like. */
  List<Mention> listedElsewhere() {
    for (Link link : reading.links(reading.all())) {
      boolean told = reading.has(link.text(), Cue.AUTHOR_PAGE);
      if (told && isAuthorsFile(link.url())) {
        return List.of(reading.mention(link.text(), link.url(), link.span()));
      }
    }
    return List.of();
  }

  private boolean isAuthorsFile(String url) {
    int slash = url.lastIndexOf('/');
    String name = url.substring(slash + 1).replaceFirst("[.#?].*$", "");
    return reading.is(name, Cue.AUTHOR_PAGE);
  }

  /** The holder in "© 2020 Ann Lee", where a licence is declared in the same block. */
  List<Mention> holders() {
    List<Mention> holders = new ArrayList<>();
    for (CueHit hit : reading.hits(Cue.COPYRIGHT)) {
      Block block = reading.document().blockAt(hit.span().offset());
      if (block != null && block.isArticle() && reading.licenses().isIn(block.span())) {
        holders.addAll(names.read(behindYears(hit.span().end(), block), false).authors());
      }
    }
    return holders;
  }

  private Span behindYears(int from, Block block) {
    int at = from;
    String text = reading.text();
    while (at < block.span().end()
        && !Character.isLetter(text.codePointAt(at))
        && text.charAt(at) != '\n') {
      at++;
    }
    int mark = reading.end(at, block.span().end(), Cue.COPYRIGHT);
    at = mark > 0 ? mark : at;
    while (at < block.span().end()
        && !Character.isLetter(text.codePointAt(at))
        && text.charAt(at) != '\n') {
      at++;
    }
    return new Span(at, block.span().end() - at);
  }
}
