package reprint.credit.article;

import java.util.ArrayList;
import java.util.List;
import reprint.credit.Mention;
import reprint.credit.name.Copyright;
import reprint.credit.name.Licensors;
import reprint.credit.name.NameReader;
import reprint.credit.name.NameReader.Names;
import reprint.credit.reading.CreditContext;
import reprint.credit.reading.LabelledLine;
import reprint.credit.reading.Notice;
import reprint.credit.words.PhraseKind;
import reprint.credit.words.PhraseMatch;
import reprint.credit.words.Words;
import reprint.read.Block;
import reprint.read.Link;
import reprint.text.Sentences;
import reprint.text.Span;

/** Finds the names of the article's authors. */
final class AuthorFinder {
  /** Units of the rest of a sentence in which the name follows "was developed by members of". */
  private static final int REACH = 160;

  /** Units of a line that is a credit as a whole, whatever its sentences. */
  private static final int CREDIT_LINE = 240;

  private final CreditContext reading;
  private final NameReader names;
  private final Licensors licensors;

  AuthorFinder(CreditContext reading) {
    this.reading = reading;
    names = new NameReader(reading);
    licensors = new Licensors(reading);
  }

  /** Names in "“The tides” by Ann Lee is licensed under …" or "… licensed under CC BY by Ann". */
  Names inLicenseLine() {
    for (Block block : reading.document().blocks()) {
      if (block.role() != Block.Role.CODE && reading.licenses().isOfArticleIn(block.span())) {
        Names found = inLicenseLine(block);
        if (!found.authors().isEmpty()) {
          return found;
        }
      }
    }
    return new Names(List.of(), List.of(), 0);
  }

  private Names inLicenseLine(Block block) {
    for (PhraseMatch by : reading.bylines(block.span(), PhraseKind.WRITTEN)) {
      if (!reading.licenses().isOfArticleIn(new Span(by.span().end(), Sentences.REACH))) {
        continue; // rare, so the sentence is not searched without need
      }
      Span sentence = reading.sentences().around(reading.text(), by.span(), block.span());
      Span rest = new Span(by.span().end(), sentence.end() - by.span().end());
      boolean led = by.span().offset() > sentence.offset();
      boolean line = block.span().length() <= CREDIT_LINE && isBehindLink(by.span().offset());
      if (led && (line || reading.licenses().isOfArticleIn(rest))) {
        Names found = names.read(rest, false);
        if (!found.authors().isEmpty()) {
          return found;
        }
      }
    }
    boolean other = reading.licenses().isOfOther(block.span());
    return new Names(other ? List.of() : licensors.in(block.span()), List.of(), 0);
  }

  /** "[The tides](…), by Ann Lee (2021). CC BY 4.0". */
  private boolean isBehindLink(int at) {
    int end = at;
    while (end > 0 && ", \n".indexOf(reading.text().charAt(end - 1)) >= 0) {
      end--;
    }
    int title = end;
    return reading
        .links(new Span(Math.max(0, end - CREDIT_LINE), Math.min(end, CREDIT_LINE)))
        .stream()
        .anyMatch(link -> link.span().length() > 0 && link.span().end() == title);
  }

  /** Names after labels like "Author:"; an empty label gives an empty mention. */
  Names labelled(List<LabelledLine> lines) {
    List<Mention> authors = new ArrayList<>();
    List<Mention> parties = new ArrayList<>();
    for (LabelledLine line : ofArticle(lines)) {
      if (line.cue() == PhraseKind.AUTHOR_LABEL) {
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

  /** Labels outside lists; a list at the article's ends that names one author is its credit. */
  private List<LabelledLine> ofArticle(List<LabelledLine> lines) {
    List<LabelledLine> outside = lines.stream().filter(l -> l.block().group() == 0).toList();
    List<LabelledLine> items =
        lines.stream()
            .filter(l -> l.cue() == PhraseKind.AUTHOR_LABEL && l.block().element().equals("li"))
            .toList();
    boolean credit = items.size() == 1 && reading.isEdge(items.get(0).block());
    return credit && outside.stream().noneMatch(l -> l.cue() == PhraseKind.AUTHOR_LABEL)
        ? items
        : outside;
  }

  private static boolean isShort(LabelledLine line) {
    return line.value().length() <= 60;
  }

  /** Names in sentences like "This course was developed by the Tide Lab". */
  Names written(List<Notice> notices) {
    List<Mention> authors = new ArrayList<>();
    List<Mention> parties = new ArrayList<>();
    for (Notice notice : notices) {
      Names direct = names.read(notice.rest(), false);
      authors.addAll(direct.authors().isEmpty() ? linked(notice.rest()) : direct.authors());
      parties.addAll(direct.parties());
    }
    return new Names(authors, parties, 0);
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
      boolean labelled = reading.has(link.text(), PhraseKind.AUTHOR_PAGE);
      if (labelled && isAuthorsFile(link.url())) {
        return List.of(reading.mention(link.text(), link.url(), link.span()));
      }
    }
    return List.of();
  }

  private boolean isAuthorsFile(String url) {
    int slash = url.lastIndexOf('/');
    String name = url.substring(slash + 1).replaceFirst("[.#?].*$", "");
    return reading.is(name, PhraseKind.AUTHOR_PAGE);
  }

  /** The holder in "© 2020 Ann Lee", where the licence is declared in that block or the next. */
  List<Mention> holders() {
    List<Mention> holders = new ArrayList<>();
    int lineEnd = -1;
    for (PhraseMatch hit : reading.hits(PhraseKind.COPYRIGHT)) {
      Block block = reading.document().blockAt(hit.span().offset());
      boolean first = hit.span().offset() >= lineEnd;
      if (first && block.isArticle() && reading.licenses().isOfArticleIn(withNext(block))) {
        Span holder = Copyright.holder(reading, hit, block);
        holders.addAll(names.read(holder, true).authors());
        lineEnd = holder.end();
      }
    }
    return holders;
  }

  private Span withNext(Block block) {
    Block next = reading.document().blockAt(block.span().end());
    return new Span(block.span().offset(), next.span().end() - block.span().offset());
  }
}
